import * as z from 'zod';
import { branded, type Field } from './field.js';

/**
 * A choice between records; the field named by `discriminator` has another {@link literal} in each and tells
 * them apart. Name the union of their types.
 *
 * @example
 * ```ts
 * import { literal, record, type RecordOf, shortText, variants } from 'exit-work/schema';
 * import * as z from 'zod';
 *
 * const status = { label: 'Status', category: 'case-administration', subject: 'client' } as const;
 * const Open = record({ status: literal('open', status) });
 * const Shut = record({ status: literal('shut', status), why: shortText({ ...status, label: 'Why' }) });
 * interface Open extends RecordOf<typeof Open> {}
 * interface Shut extends RecordOf<typeof Shut> {}
 *
 * const door = variants<Open | Shut>('status', [Open, Shut]);
 * z.safeParse(door, { status: 'shut' }).success; // => false
 * ```
 */
export function variants<T>(discriminator: string, records: readonly [Field<T>, ...Field<T>[]]): Field<T> {
  // Every record is a zod object; zod checks when the choice is made that the discriminator tells them apart.
  const options = records as unknown as readonly [
    z.core.$ZodTypeDiscriminable,
    ...z.core.$ZodTypeDiscriminable[],
  ];
  return branded(z.discriminatedUnion(discriminator, options) as unknown as z.ZodType<T, T>);
}
