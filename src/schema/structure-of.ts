import * as z from 'zod';
import { demandSchema } from '../kernel/check/index.js';
import { type Annotation, annotationIn } from './annotation/index.js';

/** How a schema is built, as far as a walk along records needs it. */
export type Structure =
  | { readonly kind: 'record'; readonly shape: Readonly<Record<string, z.core.$ZodType>> }
  | { readonly kind: 'list'; readonly entry: z.core.$ZodType }
  | { readonly kind: 'choice'; readonly options: readonly z.core.$ZodType[] }
  | { readonly kind: 'leaf'; readonly annotation: Annotation | undefined };

/**
 * The structure of a schema. Whatever is not made of records, lists and choices is a leaf; a leaf without an
 * annotation comes from outside the record builder, and those who decide on it must treat it as closed.
 *
 * Throws an `InputError` for what is no schema.
 *
 * @example
 * ```ts
 * import { Client } from 'exit-work/model';
 * import { structureOf } from 'exit-work/schema';
 *
 * structureOf(Client).kind; // => 'record'
 * structureOf(Client.shape.id).kind; // => 'leaf'
 * ```
 */
export function structureOf(schema: z.core.$ZodType): Structure {
  const before = known.get(schema);
  if (before !== undefined) return before;
  demandSchema(schema, 'schema');
  const structure = Object.freeze(structureWithin(schema));
  known.set(schema, structure);
  return structure;
}

// A schema does not change, and every walk along records asks for every field.
const known = /* @__PURE__ */ new WeakMap<z.core.$ZodType, Structure>();

function structureWithin(schema: z.core.$ZodType): Structure {
  const annotation = annotationIn(schema._zod.def);
  if (annotation !== undefined) return { kind: 'leaf', annotation };
  if (schema instanceof z.core.$ZodObject) return { kind: 'record', shape: schema._zod.def.shape };
  if (schema instanceof z.core.$ZodArray) return { kind: 'list', entry: schema._zod.def.element };
  if (schema instanceof z.core.$ZodUnion) return { kind: 'choice', options: schema._zod.def.options };
  if (schema instanceof z.core.$ZodOptional || schema instanceof z.core.$ZodNullable) {
    return structureOf(schema._zod.def.innerType);
  }
  return { kind: 'leaf', annotation: undefined };
}

/**
 * The annotation of a single field; nothing for records, lists and foreign schemas.
 *
 * Throws an `InputError` for what is no schema.
 *
 * @example
 * ```ts
 * import { Client } from 'exit-work/model';
 * import { annotationOf } from 'exit-work/schema';
 *
 * annotationOf(Client.shape.address)?.category; // => 'whereabouts'
 * ```
 */
export function annotationOf(schema: z.core.$ZodType): Annotation | undefined {
  const structure = structureOf(schema);
  return structure.kind === 'leaf' ? structure.annotation : undefined;
}
