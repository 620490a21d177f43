import { check } from 'exit-work/kernel';
import { compiled } from 'exit-work/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { caseFile } from '../builders/index.js';
import { anyFieldOfObject, anyPlace, changedAt, withoutFieldAt } from '../model/places.js';
import { recordsOfTheLibrary } from '../model/records-of-the-library.js';
import { samples } from '../model/samples.js';

const fast = new Map<string, z.ZodType>(
  recordsOfTheLibrary.map(([name, record]) => [name, compiled(record)]),
);

function agree(name: string, value: unknown): boolean {
  const record = recordsOfTheLibrary.find(([other]) => other === name)?.[1];
  const quick = fast.get(name);
  if (record === undefined || quick === undefined) throw new RangeError(`no record ${name}`);
  const slowly = check(record, value);
  expect(check(quick, value)).toEqual(slowly);
  expect(quick.safeParse(value).success).toBe(record.safeParse(value).success);
  return slowly.ok;
}

describe('a compiled record answers as the record does', () => {
  it.each(recordsOfTheLibrary.map(([name]) => [name]))('on the samples of %s', (name) => {
    for (const sample of samples[name] ?? []) expect(agree(name, sample)).toBe(true);
  });

  it('on damaged records, with the same messages', () => {
    const others = fc.constantFrom<unknown>(null, '', 'a text', 7.5, true, {}, [], '2030-02-29', undefined);
    fc.assert(
      fc.property(anyPlace, anyFieldOfObject, others, (place, field, other) => {
        agree(
          place.record,
          changedAt(place, () => other),
        );
        agree(field.record, withoutFieldAt(field));
      }),
      { numRuns: 400 },
    );
  });

  it('and gives out data that is its own', () => {
    const sample = caseFile();
    const parsed = fast.get('CaseFile')?.parse(sample);
    expect(parsed).toEqual(sample);
    expect(parsed).not.toBe(sample);
  });
});
