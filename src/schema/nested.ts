import { demandSchema } from '../kernel/check/index.js';
import type { Field } from './field.js';

/**
 * A record inside a record. Name its type, `nested<Client>(Client)`, as in `list` and `optional`: declarations stay short
 * and editors show the name.
 *
 * Throws an `InputError` for what is no record.
 *
 * @example
 * ```ts
 * import { Client } from 'exit-work/model';
 * import { nested, record } from 'exit-work/schema';
 *
 * const Envelope = record({ client: nested<Client>(Client) });
 * Envelope.safeParse({ client: { id: 'c-1', givenName: 'Sam', familyName: 'Sample' } }).success; // => true
 * ```
 */
export function nested<T>(nested: Field<T>): Field<T> {
  demandSchema(nested, 'nested');
  return nested;
}
