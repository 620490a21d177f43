import { type CaseBeginning, createCasework } from 'exit-work/casework';
import { InputError } from 'exit-work/kernel';
import { blueprints } from 'exit-work/programme';
import { describe, expect, it } from 'vitest';
import { at, beginning, desk, done, holder, jobCentre, refusal } from './sample-desk.js';

describe('a case begins', () => {
  it('with the holder among its organisations, an empty log, and where the opening leads', () => {
    const { file, state, disclosures } = done(desk.begin(beginning)).opened;
    expect(file.organisations?.map(({ id }) => id)).toEqual(['o-exit', 'o-jobs']);
    expect(file.holderId).toBe('o-exit');
    expect(file.opening.caseId).toBe('case-1');
    expect(state.position.stage).toBe('intake');
    expect(disclosures).toEqual({
      format: 'exit-work/disclosure-log',
      formatVersion: 1,
      id: 'case-1',
      entries: [],
    });
  });

  it('whose file opens elsewhere as well', () => {
    const { opened } = done(desk.begin(beginning));
    expect(desk.openText(JSON.stringify(opened.file))).toEqual({ ok: true, value: opened });
  });

  const { opening, file } = beginning;
  it.each<[string, Partial<CaseBeginning>, readonly string[]]>([
    ['nothing wrong', {}, []],
    [
      'a programme that the desk does not run',
      { programme: { id: 'pairs', version: '1.0.0' } },
      ['programme-not-at-hand programme'],
    ],
    [
      'another version of one',
      { programme: { ...beginning.programme, version: '9.9.9' } },
      ['programme-not-at-hand programme'],
    ],
    ['later than the clock', { now: at(-1) }, ['later-than-now instant']],
    [
      'by somebody whom nobody knows',
      { opening: { ...opening, actorId: 'm-9' } },
      ['unknown-reference opening.actorId'],
    ],
    [
      'by somebody in another role',
      { opening: { ...opening, role: 'psychologist' } },
      ['actor-not-in-role opening.role'],
    ],
    [
      'with an event that opens nothing',
      { opening: { ...opening, type: 'plan.agreed' } },
      ['unknown-event opening'],
    ],
    [
      'an organisation that is there twice',
      { file: { ...file, organisations: [jobCentre, jobCentre] } },
      ['identifier-given-before organisations[2].id'],
    ],
    [
      'a limit on another client',
      {
        rulings: {
          onwardLimits: [
            {
              ...{ id: 'limit-1', clientId: 'c-9', receivedFromId: 'o-jobs', categories: ['identity'] },
              ...{ notBefore: at(0), expires: at(100) },
            },
          ],
        },
      },
      ['other-client rulings.onwardLimits[0].clientId'],
    ],
  ])('or not: %s', (_, change, reasons) => {
    expect(refusal(desk.begin({ ...beginning, ...change }))).toEqual(reasons);
  });
});

describe('what a desk is told', () => {
  const settings = { holder, programmes: [blueprints.openSetting], timeZone: 'Europe/Berlin' } as const;
  it.each<[string, object, string]>([
    ['no zone', { timeZone: 'Berlin' }, 'settings.timeZone'],
    ['a short key', { key: 'short' }, 'settings.key'],
    ['no programme', { programmes: [{}] }, 'programmes'],
    ['a policy that names a holder', { policy: { holderId: 'o-exit' } }, 'settings.policy'],
    ['an option that there is not', { zone: 'Europe/Berlin' }, 'settings'],
    ['a holiday that is no day', { holidays: ['christmas'] }, 'settings.holidays[0]'],
  ])('is refused where it is wrong: %s', (_, change, path) => {
    expect(() => createCasework({ ...settings, ...change })).toThrow(InputError);
    expect(() => createCasework({ ...settings, ...change })).toThrow(path);
  });
});
