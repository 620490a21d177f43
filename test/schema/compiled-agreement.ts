import { check } from 'exit-work/kernel';
import { compileSchema } from 'exit-work/schema';
import fc from 'fast-check';
import { expect } from 'vitest';
import type * as z from 'zod';
import { anyFieldOfObject, anyPlace, changedAt, withoutFieldAt } from '../model/places.js';
import { recordsOfTheLibrary } from '../model/records-of-the-library.js';

/** Every record of the library, compiled. */
export const fast = new Map<string, z.ZodType>(
  recordsOfTheLibrary.map(([name, record]) => [name, compileSchema(record)]),
);

/** Whether a value is taken, which the record and its compiled form must say alike. */
export function agree(name: string, value: unknown): boolean {
  const record = recordsOfTheLibrary.find(([other]) => other === name)?.[1];
  const quick = fast.get(name);
  if (record === undefined || quick === undefined) throw new RangeError(`no record ${name}`);
  const slowly = check(record, value);
  expect(check(quick, value)).toEqual(slowly);
  expect(quick.safeParse(value).success).toBe(record.safeParse(value).success);
  return slowly.ok;
}

/** Asks both about records with another value in some place, and about records that lack a field. */
export function agreeOnDamagedRecords(numRuns: number): void {
  const others = fc.constantFrom<unknown>(null, '', 'a text', 7.5, true, {}, [], '2030-02-29', undefined);
  fc.assert(
    fc.property(anyPlace, anyFieldOfObject, others, (place, field, other) => {
      agree(
        place.record,
        changedAt(place, () => other),
      );
      agree(field.record, withoutFieldAt(field));
    }),
    { numRuns },
  );
}
