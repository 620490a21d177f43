import * as z from 'zod';
import { demandSchema } from '../kernel/check/index.js';
import { writable } from '../kernel/text/index.js';
import { type Annotation, annotated, type TextAnnotation } from './annotation/index.js';

/** Whether a record must have the field. */
export type Presence = 'required' | 'optional';

interface OptionalityOf {
  readonly required: undefined;
  readonly optional: 'optional';
}

/** What zod reads of a field; `optin` and `optout` make the key of an optional field optional. */
export interface FieldInternals<out T, out P extends Presence> extends z.core.$ZodTypeInternals<T, T> {
  optin: OptionalityOf[P];
  optout: OptionalityOf[P];
}

/** The mark of a classified schema; it exists for the compiler alone. */
export declare const classified: unique symbol;

/**
 * A zod schema that says whose data it holds and of which category. Only such schemas can be part of a
 * record: the mark cannot be written by hand, it comes from {@link field} and its companions.
 *
 * A field is a zod core schema: use it inside other zod schemas, or with `z.parse(field, value)`.
 */
export interface Field<out T, out P extends Presence = 'required'>
  extends z.core.$ZodType<T, T, FieldInternals<T, P>> {
  readonly [classified]: P;
}

/** What a single field may hold. Objects are made of fields, so that nothing in them escapes classification. */
export type Scalar = string | number | boolean;

// `any` passes for everything, objects included.
type Known<T> = 0 extends 1 & T ? never : unknown;

// Of a list of words, each is a key that must be there; texts of any kind are keys of which none need be.
type IsText<T> = T extends string
  ? Record<never, never> extends Readonly<Record<T, unknown>>
    ? true
    : false
  : false;

/** What the annotation of a field must say: more of one that takes texts. */
export type AnnotationFor<T> = true extends IsText<T> ? TextAnnotation : Annotation;

/**
 * Makes a classified field of a schema for a text, a number, or true or false.
 *
 * Data category and data subject are required by the type; a field without them does not compile, nor one for texts that does
 * not say what they may contain. The same schema can serve many fields: each gets its own copy. A text that no database or
 * screen can hold is refused whatever the schema says, see {@link shortText}.
 * Throws an `InputError` for what is no schema, and where the annotation says too little or something that is not known.
 *
 * @example
 * ```ts
 * import { annotationOf, field } from 'exit-work/schema';
 * import * as z from 'zod';
 *
 * const shoeSize = field(z.int().min(10), { label: 'Shoe size', category: 'health', subject: 'client' });
 * annotationOf(shoeSize)?.category; // => 'health'
 * z.safeParse(shoeSize, 9).success; // => false
 * ```
 */
export function field<T extends Scalar>(
  schema: z.core.$ZodType<T, T> & Known<T>,
  annotation: AnnotationFor<T>,
): Field<T> {
  demandSchema(schema, 'schema');
  const given: z.core.$ZodType<T, T> = schema;
  const checks = [...(given._zod.def.checks ?? []), writable()];
  return leaf<T>(z.clone(given, { ...given._zod.def, checks }), annotation);
}

/** {@link field} for the companions, whose types say that their schemas are no `any`. */
export function leaf<T extends Scalar>(schema: z.core.$ZodType<T, T>, annotation: Annotation): Field<T> {
  return branded<T, 'required'>(z.clone(schema, annotated(schema._zod.def, annotation)));
}

/**
 * Gives a schema its place among the fields. The mark exists for the compiler alone, so this is the one place
 * that asserts it: for schemas that carry an annotation or are made of such schemas.
 */
export function branded<T, P extends Presence>(schema: z.core.$ZodType<T, T>): Field<T, P> {
  return schema as unknown as Field<T, P>;
}
