import type * as z from 'zod';
import { demandSchema } from '../../kernel/check/index.js';
import { type FilledField, filledLeavesIn } from './leaf-walk.js';

export type { FilledField } from './leaf-walk.js';

/**
 * Every leaf of a record that holds something, with what is known of it.
 *
 * Throws an `InputError` for what is no schema.
 *
 * @example
 * ```ts
 * import { Client } from 'exit-work/model';
 * import { filledFields } from 'exit-work/schema';
 *
 * const client: Client = { id: 'c-1', givenName: 'Sam', familyName: 'Sample' };
 * [...filledFields(Client, client)].map(({ path, annotation }) => [path.join('.'), annotation?.category]);
 * // => [['id', 'reference'], ['givenName', 'identity'], ['familyName', 'identity']]
 * ```
 */
export function filledFields<T>(schema: z.core.$ZodType<T>, value: T): Iterable<FilledField> {
  demandSchema(schema, 'schema');
  return filledLeavesIn(schema, value);
}
