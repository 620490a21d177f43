import * as z from 'zod';
import { demandSchema } from '../kernel/check/index.js';
import { branded, type Field } from './field.js';

/**
 * A field that a record may leave out. Leaving it out is the only way to say that there is no value:
 * `undefined` and `null` are refused, because they do not survive JSON or mean two things.
 *
 * Throws an `InputError` for what is no field.
 *
 * @example
 * ```ts
 * import { freeText, optional, record, unread } from 'exit-work/schema';
 *
 * const Note = record({
 *   text: optional(freeText(unread({ label: 'Note', category: 'counselling-notes', subject: 'client' }))),
 * });
 * Note.safeParse({}).success; // => true
 * Note.safeParse({ text: undefined }).success; // => false
 * ```
 */
export function optional<T>(field: Field<T>): Field<T, 'optional'> {
  demandSchema(field, 'field');
  return branded<T, 'optional'>(z.exactOptional(field));
}
