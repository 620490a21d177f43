import type * as z from 'zod';
import { demandOptions } from '../kernel/issue/index.js';
import { arrayOf, type ListSize } from './array-of.js';
import type { Field } from './field.js';
import { optional } from './optional.js';

// Travels in the definition of the field, for the reasons that `annotation.ts` gives.
const leftOutKey: symbol = Symbol.for('exit-work.left-out');

/**
 * A list of any number of fields or of records, none among them: a record may leave it out, and where it is empty, reading
 * leaves it out. Without entries a record is written in one way only, then.
 *
 * For lists that say no more by being empty than by not being there. Where an empty list is a statement (the funders of a
 * house that takes no money), it is `optional(arrayOf(…))`; where something must not be forgotten, `arrayOf` alone.
 *
 * Throws an `InputError` for what is no field, and for a size that is none.
 *
 * @example
 * ```ts
 * import { anyNumberOf, record, shortText, unread } from 'exit-work/schema';
 *
 * const Group = record({
 *   rules: anyNumberOf<string>(shortText(unread({ label: 'Rule', category: 'organisational', subject: 'nobody' }))),
 * });
 * Group.parse({}); // => {}
 * Group.parse({ rules: [] }); // => {}
 * ```
 */
export function anyNumberOf<T>(
  entry: Field<T>,
  size?: Pick<ListSize, 'atMost'>,
): Field<readonly T[], 'optional'> {
  // A list that may be left out may be empty.
  if (size !== undefined) demandOptions(size, 'size', ['atMost']);
  const list = optional(arrayOf(entry, size));
  Reflect.set(list._zod.def, leftOutKey, true);
  return list;
}

/** The names of the fields that a record leaves out where they are empty lists. */
export function leftOutWhenEmpty(shape: Readonly<Record<string, z.core.$ZodType>>): readonly string[] {
  return Object.entries(shape).flatMap(([name, field]) => (leftOutKey in field._zod.def ? name : []));
}
