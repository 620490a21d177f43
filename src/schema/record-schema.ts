import type * as z from 'zod';
import { buildRecord, demandShape } from './build-record.js';
import type { classified, Field, FieldInternals, Presence } from './field.js';
import { demandMetadata, type RecordMetadata } from './record-metadata.js';

/** The fields of a record, by name. */
export type Shape = Readonly<Record<string, Field<unknown, Presence>>>;

/** The data that a shape describes: optional fields may be left out, and then are not there. */
export type DataOf<S extends Shape> = {
  [K in keyof S as S[K]['_zod']['optout'] extends 'optional' ? never : K]: S[K]['_zod']['output'];
} & {
  [K in keyof S as S[K]['_zod']['optout'] extends 'optional' ? K : never]?: S[K]['_zod']['output'];
};

/** The type of a record's data; give it a name: `interface Goal extends RecordOf<typeof Goal> {}`. */
export type RecordOf<R extends { readonly shape: Shape }> = DataOf<R['shape']>;

type Overridden<S extends Shape, More extends Shape> = Omit<S, keyof More> & More;

/**
 * A record: a strict zod object whose every field is classified. It refuses fields that it does not know. All
 * of zod works on it (`parse`, `safeParse`, `optional`, `refine`, …); `extend` takes classified fields only.
 *
 * A rule goes with its fields: `extend`, `pick` and `omit` keep the rules whose fields they keep as they are. What zod’s
 * own methods make of a record, `refine` or `meta`, is for checking: extend and pick first.
 */
export interface RecordSchema<S extends Shape, D = DataOf<S>>
  extends z.ZodType<D, D, FieldInternals<D, 'required'>> {
  readonly [classified]: 'required';
  readonly shape: S;
  /** A record with more fields, or with other ones in place of those of the same name. */
  extend<More extends Shape>(
    more: More,
    about?: RecordMetadata<DataOf<Overridden<S, More>>>,
  ): RecordSchema<Overridden<S, More>>;
  /** A record with the named fields only: `Client.pick({ id: true })`. */
  pick<K extends keyof S>(fields: Readonly<Record<K, true>>): RecordSchema<Pick<S, K>>;
  /** A record without the named fields. */
  omit<K extends keyof S>(fields: Readonly<Record<K, true>>): RecordSchema<Omit<S, K>>;
}

/**
 * Declares a record. An unclassified field does not compile, here and in `extend`.
 *
 * Fields behind a function are made when the record is first used, so that an application pays for the records that it
 * uses: `record(() => ({ … }))`. What is wrong with them shows only then.
 *
 * Throws an `InputError` for what is no field, and for metadata without a title or a meaning.
 *
 * @example
 * ```ts
 * import { identifier, record, type RecordOf, shortText, unread } from 'exit-work/schema';
 *
 * const Locker = record({
 *   id: identifier({ label: 'Locker', category: 'reference', subject: 'client' }),
 *   content: shortText(unread({ label: 'Content', category: 'finances-and-housing', subject: 'client' })),
 * });
 * interface Locker extends RecordOf<typeof Locker> {}
 * const locker: Locker = { id: 'locker-1', content: 'a bicycle' };
 * Locker.parse(locker); // => { id: 'locker-1', content: 'a bicycle' }
 * ```
 */
export function record<S extends Shape>(
  fields: S | (() => S),
  about?: RecordMetadata<DataOf<S>>,
): RecordSchema<S> {
  if (typeof fields !== 'function') demandShape(fields);
  if (about !== undefined) demandMetadata(about);
  // zod infers the same data from the shape by another road; test/types proves the two equal.
  return buildRecord(fields, about, about?.rules ?? []) as unknown as RecordSchema<S>;
}
