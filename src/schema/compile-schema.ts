import * as z from 'zod';
import { demand } from '../kernel/issue/index.js';
import type { RecordSchema, Shape } from './record-schema.js';

/**
 * A record’s schema for checking many: the same answers and messages, several times as fast. It is compiled when it is
 * first used; where a platform forbids that (`new Function`), zod checks as always.
 *
 * For checking only: what is known of the fields stays with the record, which `viewRecord` and the like are given.
 * Compiled once, kept and used again: `const CaseFiles = compileSchema(CaseFile)`.
 *
 * Throws an `InputError` for what is no record.
 *
 * @example
 * ```ts
 * import { Client } from 'exit-work/model';
 * import { compileSchema } from 'exit-work/schema';
 *
 * const Clients = compileSchema(Client);
 * Clients.safeParse({ id: 'c-1', familyName: 'Sample' }).success; // => false
 * ```
 */
export function compileSchema<S extends Shape, T>(record: RecordSchema<S, T>): z.ZodType<T, T> {
  demand(record instanceof z.core.$ZodObject, 'record', 'the schema of a record');
  return z.lazy(() => compiled(record));
}

function compiled<S extends Shape, T>(record: RecordSchema<S, T>): z.ZodType<T, T> {
  const pieces = Object.entries(record.shape).map(([name, field]) => [name, piece(field)]);
  const whole = z.strictObject(Object.fromEntries(pieces));
  // The pieces accept what the fields accept, and the checks are the record’s own.
  const ruled = z.clone(whole, { ...whole._zod.def, checks: record._zod.def.checks ?? [] });
  return z.compile(ruled) as unknown as z.ZodType<T, T>;
}

// One function for a whole case file is longer than engines optimise; behind `lazy` each record gets its own. What may be
// missing stays outside of it: a missing value is tried, and its failure would be explained at length to nobody.
function piece(field: z.core.$ZodType): z.core.$ZodType {
  if (field instanceof z.core.$ZodOptional) return z.exactOptional(lists(field._zod.def.innerType));
  return apart(field);
}

function lists(field: z.core.$ZodType): z.core.$ZodType {
  return field instanceof z.core.$ZodArray
    ? z.clone(field, { ...field._zod.def, element: apart(field._zod.def.element) })
    : field;
}

function apart(field: z.core.$ZodType): z.core.$ZodType {
  const fast = z.compile(field);
  return z.lazy(() => fast);
}
