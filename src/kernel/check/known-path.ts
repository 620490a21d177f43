import { match } from 'ts-pattern';
import * as z from 'zod';

type Path = readonly PropertyKey[];

/**
 * A path as far as a schema knows it. What stands below is the input’s own: the name of a field that nobody knows can be
 * anything, a name of a person among them.
 */
export function knownPath(schema: z.core.$ZodType, path: Path): Path {
  const known = lengthKnown([schema], path);
  return known === path.length ? path : path.slice(0, known);
}

/** The names of the fields that a schema knows at a path. */
export function knownNames(schema: z.core.$ZodType, path: Path): readonly string[] {
  const there = path.reduce<readonly z.core.$ZodType[]>(
    (schemas, key) => schemas.flatMap((one) => below(one, key)),
    [schema],
  );
  return there.flatMap(namesOf);
}

function namesOf(schema: z.core.$ZodType): readonly string[] {
  return match(schema)
    .when(isObject, ({ _zod: { def } }) => Object.keys(def.shape))
    .when(isUnion, ({ _zod: { def } }) => def.options.flatMap(namesOf))
    .when(isWrapped, ({ _zod: { def } }) => namesOf(def.innerType))
    .when(isLazy, ({ _zod: { innerType } }) => namesOf(innerType))
    .otherwise(() => []);
}

/** How much of a path some of the schemas know. */
function lengthKnown(schemas: readonly z.core.$ZodType[], [key, ...rest]: Path): number {
  if (key === undefined) return 0;
  const inner = schemas.flatMap((schema) => below(schema, key));
  return inner.length === 0 ? 0 : 1 + lengthKnown(inner, rest);
}

/** The schemas of what stands at a key; none if the key is not known. */
function below(schema: z.core.$ZodType, key: PropertyKey): readonly z.core.$ZodType[] {
  return match(schema)
    .when(isObject, ({ _zod: { def } }) => own(def.shape, key))
    .when(isArray, ({ _zod: { def } }) => (typeof key === 'number' ? [def.element] : []))
    .when(isMap, ({ _zod: { def } }) => (z.safeParse(def.keyType, key).success ? [def.valueType] : []))
    .when(isUnion, ({ _zod: { def } }) => def.options.flatMap((option) => below(option, key)))
    .when(isWrapped, ({ _zod: { def } }) => below(def.innerType, key))
    .when(isLazy, ({ _zod: { innerType } }) => below(innerType, key))
    .otherwise(() => []);
}

function own(shape: Readonly<Record<string, z.core.$ZodType>>, key: PropertyKey): readonly z.core.$ZodType[] {
  const found = typeof key === 'string' && Object.hasOwn(shape, key) ? shape[key] : undefined;
  return found === undefined ? [] : [found];
}

const isObject = (schema: z.core.$ZodType) => schema instanceof z.core.$ZodObject;
const isArray = (schema: z.core.$ZodType) => schema instanceof z.core.$ZodArray;
const isMap = (schema: z.core.$ZodType) => schema instanceof z.core.$ZodRecord;
const isUnion = (schema: z.core.$ZodType) => schema instanceof z.core.$ZodUnion;
const isWrapped = (
  schema: z.core.$ZodType,
): schema is z.core.$ZodType & { readonly _zod: { readonly def: { readonly innerType: z.core.$ZodType } } } =>
  'innerType' in schema._zod.def && !(schema instanceof z.core.$ZodLazy);
const isLazy = (schema: z.core.$ZodType) => schema instanceof z.core.$ZodLazy;
