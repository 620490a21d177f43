import { match } from 'ts-pattern';
import * as z from 'zod';
import { type Annotation, structureOf } from '../../schema/index.js';

/** A record as data: its fields by their names. */
export type Data = Readonly<Record<string, unknown>>;

type Shape = Readonly<Record<string, z.core.$ZodType>>;

/**
 * A value as its schema describes it. Of a choice, that which it is. What a schema does not describe, as in a record that
 * nobody has checked, is odd.
 */
export type Parts =
  | { readonly kind: 'leaf'; readonly schema: z.core.$ZodType; readonly annotation: Annotation | undefined }
  | {
      readonly kind: 'list';
      readonly schema: z.core.$ZodType;
      readonly entry: z.core.$ZodType;
      readonly values: readonly unknown[];
    }
  | { readonly kind: 'record'; readonly shape: Shape; readonly record: Data }
  | { readonly kind: 'odd' };

const odd: Parts = { kind: 'odd' };

export function partsOf(schema: z.core.$ZodType, value: unknown): Parts {
  return match(structureOf(schema))
    .returnType<Parts>()
    .with({ kind: 'leaf' }, ({ kind, annotation }) => ({ kind, schema, annotation }))
    .with({ kind: 'list' }, ({ kind, entry }) =>
      Array.isArray(value) ? { kind, schema, entry, values: value } : odd,
    )
    .with({ kind: 'choice' }, ({ options }) => {
      const chosen = options.find((option) => z.safeParse(option, value).success);
      return chosen === undefined ? odd : partsOf(chosen, value);
    })
    .with({ kind: 'record' }, ({ kind, shape }) => (isData(value) ? { kind, shape, record: value } : odd))
    .exhaustive();
}

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export type ListParts = Extract<Parts, { kind: 'list' }>;
export type RecordParts = Pick<Extract<Parts, { kind: 'record' }>, 'shape' | 'record'>;

/** The fields that a record has and its schema describes, in the order of the schema. */
export function fieldsIn({
  shape,
  record,
}: RecordParts): readonly (readonly [name: string, field: z.core.$ZodType, value: unknown])[] {
  return Object.entries(shape).flatMap(([name, field]) =>
    Object.hasOwn(record, name) ? [[name, field, record[name]] as const] : [],
  );
}

/** The record with what becomes of each field that its schema describes; what becomes nothing is left out. */
export function rebuilt(
  { shape, record }: RecordParts,
  change: (field: z.core.$ZodType, value: unknown, name: string) => unknown,
): Data {
  return Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) => {
      const field = Object.hasOwn(shape, name) ? shape[name] : undefined;
      const changed = field === undefined ? value : change(field, value, name);
      return changed === undefined ? [] : [[name, changed]];
    }),
  );
}
