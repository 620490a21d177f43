import * as z from 'zod';
import { arrayMade, type ListSize } from './array-of.js';
import { branded, type Field } from './field.js';

// Travels in the definition of the list, for the reasons that `annotation.ts` gives.
const leftOutKey: symbol = Symbol.for('exit-work.left-out-when-empty');

/**
 * A list of any number of fields or of records, none among them: a record may leave it out, and where it is empty, reading
 * leaves it out. Without entries a record is written in one way only, then.
 *
 * For lists that say no more by being empty than by not being there. Where an empty list is a statement (the funders of a
 * house that takes no money), it is `optional(arrayOf(…))`; where something must not be forgotten, `arrayOf` alone.
 *
 * @example
 * ```ts
 * import { anyNumberOf, record, shortText } from 'exit-work/schema';
 *
 * const Group = record({
 *   rules: anyNumberOf<string>(shortText({ label: 'Rule', category: 'organisational', subject: 'nobody' })),
 * });
 * Group.parse({}); // => {}
 * Group.parse({ rules: [] }); // => {}
 * ```
 */
export function anyNumberOf<T>(
  entry: Field<T>,
  { atMost }: Pick<ListSize, 'atMost'> = {},
): Field<readonly T[], 'optional'> {
  const list = arrayMade(entry, atMost === undefined ? {} : { atMost }, { [leftOutKey]: true });
  return branded<readonly T[], 'optional'>(z.exactOptional(list));
}

/** Whether a record leaves the field out where it is an empty list. */
export function isLeftOutWhenEmpty(field: z.core.$ZodType): boolean {
  return (
    field instanceof z.core.$ZodOptional &&
    Reflect.get(field._zod.def.innerType._zod.def, leftOutKey) === true
  );
}
