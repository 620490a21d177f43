import { safeExtendProgramme, safeParseProgramme } from 'exit-work/programme';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallProgramme } from './small-programme.js';

const own = { id: 'local', version: '1.0.0' };
const places = [...Object.keys(smallProgramme), 'validity', 'design', 'invariants', 'extends', 'nobody'];
const noPlainData = 'expected plain data';
const noInstance = 'expected plain data, not an instance of a class';
const notCalled = (key: string) => `a field may not be called \`${key}\``;

/** What is put into an overlay, and what is said of it, by path. */
type Row = readonly [string, object, Readonly<Record<string, string>>];

const hostile: readonly Row[] = [
  [
    '`constructor` in a part',
    { stages: { constructor: {} } },
    { 'stages.constructor': notCalled('constructor') },
  ],
  [
    '`prototype` in a part',
    { steps: { inform: { prototype: 1 } } },
    { 'steps.inform.prototype': notCalled('prototype') },
  ],
  ['an undefined part', { title: undefined }, { title: 'has no value; leave the field out instead' }],
  ['a date', { validity: { from: new Date(0) } }, { 'validity.from': noInstance }],
  [
    'text of 100,001 characters',
    { title: 'a'.repeat(100_001) },
    { title: 'expected at most 100000 characters' },
  ],
];

function issuesOf(overlay: unknown): readonly (readonly [string, string])[] {
  const extended = safeExtendProgramme(smallProgramme, overlay);
  return extended.ok ? [] : extended.issues.map(({ path, message }) => [path, message] as const);
}

describe('an overlay', () => {
  it.each(hostile)('with %s is refused', (_, overlay, issues) => {
    expect(issuesOf({ ...own, ...overlay })).toEqual(Object.entries(issues));
  });

  it.each(['', '"stages":'])('with `__proto__` out of JSON in %j leaves the prototypes alone', (place) => {
    const inner = '{"__proto__":{"polluted":true}}';
    const json = place === '' ? inner : `{${place}${inner}}`;
    const path = place === '' ? '__proto__' : 'stages.__proto__';
    expect(issuesOf(JSON.parse(json))).toEqual([[path, notCalled('__proto__')]]);
    expect('polluted' in {}).toBe(false);
  });

  it('that computes a field does not get to compute it', () => {
    const computing = Object.defineProperty({ ...own }, 'title', {
      enumerable: true,
      get: () => {
        throw new Error('a getter was run');
      },
    });
    expect(issuesOf(computing)).toEqual([['title', noPlainData]]);
  });

  it('that nests 10,000 levels is refused with the beginning of its path', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(10_000)}${']'.repeat(10_000)}`);
    const [[path, message] = ['', '']] = issuesOf({ ...own, stages: deep });
    expect(path).toMatch(/^stages(\[0\]){15}$/);
    expect(message).toBe('nested more than 64 levels deep');
  });

  it.each(['id', 'version', 'tracks', 'stages', 'openings', 'extends', 'nobody'])(
    'with something personal in %s does not hear it again',
    (field) => {
      const told = JSON.stringify(issuesOf({ ...own, [field]: 'Sam Sample, 3 Elm Road' }));
      expect(told).not.toContain('Sam');
      expect(told).not.toBe('[]');
    },
  );

  it('is answered and not thrown, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue()), fc.constantFrom(...places), (value, place) => {
        expect(safeExtendProgramme(smallProgramme, value).ok).toBe(false);
        const extended = safeExtendProgramme(smallProgramme, { ...own, [place]: value });
        expect(
          extended.ok ? safeParseProgramme(extended.value.programme).ok : extended.issues.length > 0,
        ).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
