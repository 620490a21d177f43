import { defineMigration, fromSnapshot } from 'exit-work/lifecycle';
import { blueprints } from 'exit-work/programme';
import { describe, expect, it } from 'vitest';
import { smallProgramme } from '../../programme/small-programme.js';
import { advanced, opened } from '../stories/story.js';
import { nextVersion } from './next-version.js';
import { damaged, written } from './written-snapshots.js';

const working = advanced(opened(smallProgramme), 'client.informed', 'plan.agreed', 'walk.taken');

describe('a snapshot of an older version', () => {
  const next = nextVersion();
  const identity = defineMigration(smallProgramme, next, {});
  const elsewhere = { ...identity, to: { id: 'small', version: '9.0.0' } };

  it('is read as it is where its version is at hand too', () => {
    const restored = fromSnapshot(written(working), [next, smallProgramme], { migrations: [identity] });
    expect(restored).toEqual({ ok: true, value: { state: working, from: 'snapshot' } });
  });

  it('takes the way whose end is at hand', () => {
    const restored = fromSnapshot(written(working), [next], { migrations: [elsewhere, identity] });
    expect(restored).toMatchObject({ ok: true, value: { from: 'migration' } });
  });

  it.each([
    ['there is no way', [], [next], '`small` 1.1.0'],
    ['the way leads elsewhere', [elsewhere], [next], '`small` 1.1.0'],
    ['the way comes from elsewhere', [{ ...identity, from: elsewhere.to }], [next], '`small` 1.1.0'],
  ])('is refused where %s', (_, migrations, programmes, known) => {
    const message = `expected a programme that is at hand, in its version, or a migration to one; at hand: ${known}`;
    expect(fromSnapshot(written(working), programmes, { migrations })).toMatchObject({
      ok: false,
      issues: [{ path: 'programme', message }],
    });
  });

  it.each<[string, readonly string[], string]>([
    ['doubled', ['known', 'known'], 'milestones[1]'],
    ['unsorted', ['known', 'agreed'], 'milestones[1]'],
  ])('is refused where its milestones are %s', (_, milestones, path) => {
    const restored = fromSnapshot(damaged(working, { milestones }), [next], { migrations: [identity] });
    const message = 'expected the milestones in alphabetical order, each once';
    expect(restored).toMatchObject({ ok: false, issues: [{ path, message }] });
  });

  it('is refused where a way that nobody defined leads to no stage and to no milestone', () => {
    const stray = { ...identity, stages: { working: 'toString' }, milestones: { agreed: 'signed' } };
    const restored = fromSnapshot(written(working), [next], { migrations: [stray] });
    expect(restored).toMatchObject({
      ok: false,
      issues: [
        { path: 'position.stage', message: 'expected a stage of the programme' },
        { path: 'milestones[1]', message: 'expected a milestone of the programme' },
      ],
    });
  });
});

describe('a migration', () => {
  it('may lead into another programme', () => {
    const { openSetting, vpnTypeC } = blueprints;
    const next = { ...openSetting, id: 'after', version: '3.0.0' };
    expect(defineMigration(openSetting, next, {})).toMatchObject({ to: { id: 'after', version: '3.0.0' } });
    expect(() => defineMigration(vpnTypeC, openSetting, {})).toThrow('say what becomes of it');
  });
});
