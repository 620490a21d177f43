import { check } from 'exit-work/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { faultsOfStyle, issuesOf } from '../kernel/issue/issue-style.js';
import {
  anyFieldOfObject,
  anyObject,
  anyPlace,
  changedAt,
  type Place,
  pathOf,
  valueAt,
  withoutFieldAt,
} from './places.js';
import { recordsOfTheLibrary } from './records-of-the-library.js';

const runs = { numRuns: 250 };

function issuesIn({ record }: Place, value: unknown): readonly { path: string; message: string }[] {
  const schema = recordsOfTheLibrary.find(([name]) => name === record)?.[1] ?? z.never();
  const issues = issuesOf(check(schema, value));
  expect(issues.flatMap(faultsOfStyle)).toEqual([]);
  return issues;
}

/** Whether a path is another or lies below it. */
function isAtOrBelow(path: string, other: string): boolean {
  return other === '(root)' || path === other || path.startsWith(`${other}.`) || path.startsWith(`${other}[`);
}

/** Whether nothing but rules across fields is broken: what they say is told where they say it. */
function breaksRulesAlone({ record }: Place, value: unknown): boolean {
  const schema = recordsOfTheLibrary.find(([name]) => name === record)?.[1] ?? z.never();
  return schema.safeParse(value).error?.issues.every(({ code }) => code === 'custom') ?? true;
}

describe('a record that was damaged is refused at the place of the damage', () => {
  it('a field that is missing, unless it may be left out', () => {
    fc.assert(
      fc.property(anyFieldOfObject, (place) => {
        const damaged = withoutFieldAt(place);
        if (breaksRulesAlone(place, damaged)) return;
        expect(issuesIn(place, damaged).map((issue) => issue.path)).toEqual([pathOf(place)]);
      }),
      runs,
    );
  });

  it('a field that nobody knows', () => {
    fc.assert(
      fc.property(anyObject, (place) => {
        const damaged = changedAt(place, (value) => ({ ...Object(value), unknownField: 1 }));
        expect(issuesIn(place, damaged).map((issue) => issue.path)).toEqual([pathOf(place)]);
      }),
      runs,
    );
  });

  it('a value of another kind', () => {
    const kinds = [null, 'a text', '', 7.25, true, {}, []];
    fc.assert(
      fc.property(anyPlace, fc.constantFrom(...kinds), (place, other) => {
        const original = valueAt(place.sample, place.keys);
        const isSameKind =
          typeof other === typeof original &&
          Array.isArray(other) === Array.isArray(original) &&
          other !== null;
        const damaged = changedAt(place, () => other);
        const issues = issuesIn(place, damaged);
        if (!isSameKind) expect(issues.length).toBeGreaterThan(0);
        for (const issue of breaksRulesAlone(place, damaged) ? [] : issues)
          expect([issue.path, isAtOrBelow(issue.path, pathOf(place))]).toEqual([issue.path, true]);
      }),
      runs,
    );
  });

  it('what JSON cannot say never gets in, by zod alone neither', () => {
    const beyond = fc.oneof(
      fc.constantFrom<unknown>(undefined, Number.NaN, Number.POSITIVE_INFINITY, Symbol('s'), 7n),
      fc.constantFrom<unknown>(new Date(0), new Map(), new Set(), () => 1, /x/),
    );
    fc.assert(
      fc.property(anyPlace, beyond, (place, other) => {
        const schema = recordsOfTheLibrary.find(([name]) => name === place.record)?.[1] ?? z.never();
        const damaged = changedAt(place, () => other);
        expect(schema.safeParse(damaged).success).toBe(false);
        expect(check(schema, damaged).ok).toBe(false);
      }),
      runs,
    );
  });

  it('whatever is put there: an answer, never an exception', () => {
    const anything = fc.anything({
      withDate: true,
      withMap: true,
      withSparseArray: true,
      withBigInt: true,
      withNullPrototype: true,
    });
    fc.assert(
      fc.property(anyPlace, anything, (place, other) => {
        for (const issue of issuesIn(
          place,
          changedAt(place, () => other),
        ))
          expect(issue.path).not.toBe('');
      }),
      runs,
    );
  });
});
