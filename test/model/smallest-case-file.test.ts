import { check } from 'exit-work/kernel';
import { CaseFile, readCaseFile } from 'exit-work/model';
import { compileSchema } from 'exit-work/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseFile } from '../builders/case-file/case-file.js';

/** All that somebody has to write. */
const smallest: CaseFile = {
  format: 'exit-work/case-file',
  formatVersion: 1,
  holderId: 'o-exit',
  id: 'case-1',
  programme: { id: 'exit-sweden', version: '1.0.0' },
  client: { id: 'c-1', givenName: 'Sam', familyName: 'Sample' },
  participation: { nature: 'voluntary', since: '2030-01-02' },
  accessRestrictions: [],
  conferences: [],
  securityConcerns: [],
  opening: {
    id: 'e-1',
    type: 'client.made-contact',
    instant: '2030-01-02T16:00:00+01:00',
    actorId: 'm-1',
    role: 'counsellor',
    caseId: 'case-1',
    track: 'voluntary',
    custody: 'community',
  },
  events: [],
};
const demanded = Object.keys(smallest);
const lists = Object.keys(CaseFile.shape).filter(
  (name) => !demanded.includes(name) && CaseFile.safeParse({ ...smallest, [name]: [] }).success,
);

describe('the smallest case file', () => {
  it('is a case file', () => {
    expect(readCaseFile(JSON.stringify(smallest))).toEqual({ ok: true, value: smallest });
  });

  it.each(demanded)('has %s', (name) => {
    const incomplete = Object.fromEntries(Object.entries(smallest).filter(([one]) => one !== name));
    expect(check(CaseFile, incomplete)).toMatchObject({ ok: false, issues: [{ path: name }] });
  });

  it('has every other list only where something stands in it', () => {
    expect(lists).toHaveLength(27);
  });
});

describe('what a case file says of its format', () => {
  it.each<[string, object, string, string]>([
    ['nothing', { format: undefined }, 'format', ''],
    ['another', { format: 'exit-work/case-snapshot' }, 'format', 'expected `exit-work/case-file`'],
    [
      'a newer version',
      { formatVersion: 2 },
      'formatVersion',
      'written by version 2 of the format, and this reads up to version 1; update what reads it, or have it written in version 1',
    ],
    [
      'a newer version, with a field that it brings',
      { formatVersion: 2, newList: [], events: 'elsewhere' },
      'formatVersion',
      'written by version 2 of the format, and this reads up to version 1; update what reads it, or have it written in version 1',
    ],
    [
      'no version at all',
      { formatVersion: 'two' },
      'formatVersion',
      'expected version 1 of the format; bring a file of another version to this one first',
    ],
  ])('is %s', (_, change, path, message) => {
    const read = readCaseFile(JSON.stringify({ ...smallest, ...change }));
    expect(read).toMatchObject({ ok: false, issues: [{ path }] });
    if (!read.ok && message !== '') expect(read.issues[0]?.message).toBe(message);
  });
});

describe('a file is written in one way', () => {
  const schemas = [
    ['read', CaseFile],
    ['read by a compiled schema', compileSchema(CaseFile)],
  ] as const;

  it.each(schemas)('whether a list without entries is there or not: %s', (_, schema) => {
    fc.assert(
      fc.property(fc.constantFrom(smallest, caseFile()), fc.subarray(lists), (file, names) => {
        const filled = names.filter((name) => Reflect.get(file, name) === undefined);
        const written = { ...file, ...Object.fromEntries(filled.map((name) => [name, []])) };
        const read = schema.parse(written);
        expect(read).toStrictEqual(schema.parse(file));
        expect(JSON.stringify(read)).toBe(JSON.stringify(schema.parse(file)));
        expect(schema.parse(read)).toStrictEqual(read);
      }),
      { numRuns: 50 },
    );
  });
});
