import * as z from 'zod';
import { demand, InputError } from '../kernel/issue/index.js';
import { branded, type Field } from './field.js';
import { demandName } from './rule.js';

/**
 * A choice between records; the field named by `discriminator` has another {@link literal} in each and tells
 * them apart. Name the union of their types.
 *
 * Throws an `InputError` where a record has no such {@link literal}, or two have the same.
 *
 * @example
 * ```ts
 * import { literal, record, type RecordOf, shortText, unread, variants } from 'exit-work/schema';
 * import * as z from 'zod';
 *
 * const status = { label: 'Status', category: 'case-administration', subject: 'client' } as const;
 * const Open = record({ status: literal('open', status) });
 * const Shut = record({ status: literal('shut', status), why: shortText(unread({ ...status, label: 'Why' })) });
 * interface Open extends RecordOf<typeof Open> {}
 * interface Shut extends RecordOf<typeof Shut> {}
 *
 * const door = variants<Open | Shut>('status', [Open, Shut]);
 * z.safeParse(door, { status: 'shut' }).success; // => false
 * ```
 */
export function variants<T>(discriminator: string, records: readonly [Field<T>, ...Field<T>[]]): Field<T> {
  demandName(discriminator, 'discriminator');
  demand(Array.isArray(records) && records.length > 0, 'records', 'a list of records');
  for (const [place, record] of records.entries()) {
    demand(record instanceof z.core.$ZodObject, `records[${place}]`, 'a record');
  }
  // Every record is a zod object; zod checks when the choice is made that the discriminator tells them apart.
  const options = records as unknown as readonly [
    z.core.$ZodTypeDiscriminable,
    ...z.core.$ZodTypeDiscriminable[],
  ];
  try {
    return branded(z.discriminatedUnion(discriminator, options) as unknown as z.ZodType<T, T>);
  } catch (error) {
    // What is wrong with a field that is made only now is told as it is.
    if (error instanceof InputError) throw error;
    const message = 'expected records that tell themselves apart by a literal in the field that is named';
    throw new InputError('arguments', [{ code: 'not-apart', path: 'records', message }]);
  }
}
