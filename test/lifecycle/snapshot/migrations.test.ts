import { type CaseState, defineMigration, fromSnapshot, type MigrationMap } from 'exit-work/lifecycle';
import type { Programme } from 'exit-work/programme';
import { describe, expect, it } from 'vitest';
import { smallProgramme } from '../../programme/small-programme.js';
import { advanced, opened } from '../stories/story.js';
import { nextVersion, withoutAgreement, withoutWalks, withTrust } from './next-version.js';
import { damaged, written } from './written-snapshots.js';

const talking = advanced(opened(smallProgramme), 'client.informed');
const working = advanced(talking, 'plan.agreed', 'walk.taken');
const parted = advanced(working, 'case.paused');
const paused: CaseState = { ...parted, position: { ...parted.position, status: 'paused' } };

/** What the migration changes of a state. */
function moved(state: CaseState, to: Programme, map: MigrationMap): Partial<CaseState> {
  const migrations = [defineMigration(smallProgramme, to, map)];
  const restored = fromSnapshot(written(state), [to], { migrations });
  if (!restored.ok) throw new Error(restored.issues.map(({ path, message }) => `${path}: ${message}`).join());
  expect(restored.value.from).toBe('migration');
  const { programme, ...others } = restored.value.state;
  expect(programme).toBe(to);
  const before = new Map<string, unknown>(Object.entries(state));
  const differs = ([field, value]: [string, unknown]) =>
    JSON.stringify(value) !== JSON.stringify(before.get(field));
  return Object.fromEntries(Object.entries(others).filter(differs));
}

const trusted = nextVersion({}, withTrust);
const accompanied = nextVersion({ working: 'accompanying' });
const grant = (where: object) => ({ grants: [{ milestone: 'trusted', where }] });

describe('a case that goes on in the next version', () => {
  it.each<[string, CaseState, Programme, MigrationMap, Partial<CaseState>]>([
    ['stays as it is where nothing changes', working, nextVersion(), {}, {}],
    [
      'stands in the renamed stage',
      working,
      accompanied,
      { stages: { working: 'accompanying' } },
      { position: { ...working.position, stage: 'accompanying' } },
    ],
    ['stands in another stage', talking, accompanied, { stages: { working: 'accompanying' } }, {}],
    [
      'has the renamed milestone, in its order',
      working,
      nextVersion({ agreed: 'promised' }),
      { milestones: { agreed: 'promised' } },
      { milestones: ['known', 'promised'] },
    ],
    [
      'has milestones that exchange their names',
      talking,
      nextVersion(),
      { milestones: { known: 'agreed', agreed: 'known' } },
      { milestones: ['agreed'] },
    ],
    [
      'has two milestones as one',
      working,
      nextVersion(),
      { milestones: { agreed: 'known' } },
      { milestones: ['known'] },
    ],
    [
      'has no dropped milestone',
      working,
      nextVersion({}, withoutAgreement),
      { milestones: { agreed: null } },
      { milestones: ['known'] },
    ],
    ['is granted a milestone everywhere', talking, trusted, grant({}), { milestones: ['known', 'trusted'] }],
    [
      'is granted a milestone in its stage',
      working,
      trusted,
      grant({ stage: ['working'] }),
      { milestones: ['agreed', 'known', 'trusted'] },
    ],
    ['is not granted it in another stage', talking, trusted, grant({ stage: ['working'] }), {}],
    [
      'is granted it in any status',
      paused,
      trusted,
      grant({ stage: ['working'] }),
      { milestones: ['known', 'trusted'] },
    ],
    [
      'is granted it only in the status that is asked for',
      paused,
      trusted,
      grant({ status: ['active'] }),
      {},
    ],
    [
      'is not granted twice what it has',
      working,
      nextVersion(),
      { grants: [{ milestone: 'known', where: {} }] },
      {},
    ],
    [
      'is granted by the new name of its stage',
      working,
      accompanied,
      {
        stages: { working: 'accompanying' },
        milestones: { agreed: null },
        grants: [{ milestone: 'agreed', where: { stage: ['accompanying'] } }],
      },
      { position: { ...working.position, stage: 'accompanying' } },
    ],
  ])('%s', (_, state, to, map, changes) => {
    expect(moved(state, to, map)).toEqual(changes);
  });
});

describe('events of the old version', () => {
  const to = nextVersion({}, withoutWalks);
  const [morning, noon] = ['2030-01-03T01:00:00+09:00', '2030-01-02T17:00:00Z'];

  it.each([
    [morning, noon, noon],
    [noon, morning, noon],
    [noon, noon, noon],
  ])('at %s and %s that become one happened at %s', (informed, walked, latest) => {
    const state = damaged(working, {
      instant: noon,
      'latest/client.informed': informed,
      'latest/walk.taken': walked,
    });
    const migrations = [defineMigration(smallProgramme, to, { events: { 'walk.taken': 'client.informed' } })];
    const restored = fromSnapshot(state, [to], { migrations });
    if (!restored.ok) throw new Error('the snapshot is read');
    expect(restored.value.state.latest).toEqual({
      'client.made-contact': working.instant,
      'client.informed': latest,
      'plan.agreed': working.instant,
    });
    expect(restored.value.state.sequence).toBe(4);
  });

  it('that are dropped happened no more, and still count', () => {
    const { latest = {}, ...others } = moved(working, to, { events: { 'walk.taken': null } });
    expect(Object.keys(latest)).toEqual(['client.made-contact', 'client.informed', 'plan.agreed']);
    expect(others).toEqual({});
  });
});
