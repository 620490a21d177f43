import { canonicalJson, check, InputError, inspectJson, readJson } from 'exit-work/kernel';
import { fromSnapshot, openCase, openCaseFile, toSnapshot } from 'exit-work/lifecycle';
import { readCaseFile } from 'exit-work/model';
import { blueprints, safeParseProgramme } from 'exit-work/programme';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { de } from 'zod/locales';
import { openedByClient, openedCaseFile } from '../../builders/index.js';
import { anyObject, changedAt } from '../../model/places.js';
import { recordsOfTheLibrary } from '../../model/records-of-the-library.js';
import { sentenceOf } from '../laws.js';

const programmes = Object.values(blueprints);
const planted = 'livesWithHerSisterAtTheMill';

/** What a door says, whether it answers or throws. */
function said(door: () => unknown): string {
  try {
    return JSON.stringify(door()) ?? '';
  } catch (error) {
    if (error instanceof InputError) return `${error.message} ${JSON.stringify(error.issues)}`;
    throw error;
  }
}

describe('what somebody wrote as the name of a field', () => {
  const file = JSON.stringify({ ...openedCaseFile(), [planted]: 1 });
  const deep = file.replace('"client":{', `"client":{"${planted}":{"a":null},`);

  it('is not told when a case file comes in', () => {
    for (const text of [
      file,
      deep,
      deep.replace('{"a":null}', '1e999'),
      `${file.slice(0, -1)},"${planted}":2}`,
    ]) {
      for (const answer of [
        said(() => openCaseFile(text, programmes)),
        said(() => readCaseFile(text, { zod: de() })),
      ]) {
        expect(answer).toContain('"ok":false');
        expect(answer).not.toContain(planted);
      }
    }
  });

  it('is told by its place, and by our own name where one is near', () => {
    const wrong = JSON.stringify(openedCaseFile()).replace('"givenName"', '"givnName"');
    const answer = said(() => openCaseFile(wrong, programmes));
    expect(answer).toContain('write `givenName` if that is meant');
    expect(answer).not.toContain('givnName');
  });

  it('is told by no door of snapshots, programmes and texts', () => {
    const opened = openCase(blueprints.exitSweden, openedByClient({ role: 'former' }));
    const snapshot = opened.ok ? toSnapshot(opened.state) : {};
    const latest = { [`${planted.toLowerCase()}.x`]: '2030-01-01T00:00:00Z' };
    const doors = [
      () => fromSnapshot({ ...snapshot, [planted]: 1 }, programmes),
      () => fromSnapshot({ ...snapshot, latest }, programmes),
      () => safeParseProgramme({ ...blueprints.pairs, [planted]: { a: undefined } }),
      () => safeParseProgramme({ ...blueprints.pairs, stages: { [planted]: { label: 'x' } } }),
      () => inspectJson({ [`${planted} `]: undefined }),
      () => canonicalJson({ [`${planted} `]: undefined }),
      () => readJson(`{"${planted} ": 1, "${planted} ": 2}`),
    ];
    const answers = doors.map(said);
    expect(answers.filter((answer) => answer.toLowerCase().includes(planted.toLowerCase()))).toEqual([]);
  });
});

const anyName = fc.stringMatching(/^[a-z][A-Za-z]{15,25}$/);

it(`${sentenceOf(14)}: in any object of any record, beside what is there or instead of it`, () => {
  fc.assert(
    fc.property(anyObject, anyName, fc.constantFrom(1, null, undefined, {}, 'x'), (place, name, value) => {
      const record = recordsOfTheLibrary.find(([one]) => one === place.record)?.[1];
      if (record === undefined) return;
      const spoilt = changedAt(place, (object) => ({ ...Object(object), [name]: value }));
      const renamed = changedAt(place, (object) =>
        Object.fromEntries(
          Object.entries(Object(object)).map(([key, one], at) => [at === 0 ? name : key, one]),
        ),
      );
      expect(said(() => check(record, spoilt))).not.toContain(name);
      expect(said(() => (check(record, renamed).ok ? '' : check(record, renamed)))).not.toContain(name);
    }),
    { numRuns: 150 },
  );
});
