import { match } from 'ts-pattern';
import type * as z from 'zod';
import { type Annotation, structureOf } from '../../schema/index.js';

/** A leaf with the schema that it was made of, where `leavesOf` has the annotation alone. */
export interface LeafField {
  readonly path: string;
  readonly annotation: Annotation | undefined;
  readonly field: z.core.$ZodType;
}

/** Every leaf of a record, through lists, choices and nested records. */
export function leafFieldsOf(schema: z.core.$ZodType, path = ''): readonly LeafField[] {
  return match(structureOf(schema))
    .with({ kind: 'leaf' }, ({ annotation }): readonly LeafField[] => [{ path, annotation, field: schema }])
    .with({ kind: 'list' }, ({ entry }) => leafFieldsOf(entry, `${path}[]`))
    .with({ kind: 'choice' }, ({ options }) => options.flatMap((option) => leafFieldsOf(option, path)))
    .with({ kind: 'record' }, ({ shape }) =>
      Object.entries(shape).flatMap(([name, inner]) =>
        leafFieldsOf(inner, path === '' ? name : `${path}.${name}`),
      ),
    )
    .exhaustive();
}
