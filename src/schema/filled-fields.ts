import { match } from 'ts-pattern';
import * as z from 'zod';
import { demandSchema } from '../kernel/check/index.js';
import type { Annotation } from './annotation/index.js';
import { structureOf } from './structure-of.js';

/** A leaf of a record that holds something. */
export interface FilledField {
  readonly path: readonly (string | number)[];
  readonly annotation: Annotation | undefined;
  readonly value: unknown;
}

/**
 * Every leaf of a record that holds something, with what is known of it.
 *
 * Throws an `InputError` for what is no schema.
 *
 * @example
 * ```ts
 * import { Client } from 'exit-work/model';
 * import { filledFields } from 'exit-work/schema';
 *
 * const client: Client = { id: 'c-1', givenName: 'Sam', familyName: 'Sample' };
 * [...filledFields(Client, client)].map(({ path, annotation }) => [path.join('.'), annotation?.category]);
 * // => [['id', 'reference'], ['givenName', 'identity'], ['familyName', 'identity']]
 * ```
 */
export function filledFields<T>(schema: z.core.$ZodType<T>, value: T): Iterable<FilledField> {
  demandSchema(schema, 'schema');
  const found: FilledField[] = [];
  collect(schema, value, [], found);
  return found;
}

/** Nothing is asked of what is not there: most fields of most records are left out. */
function collect(
  schema: z.core.$ZodType,
  value: unknown,
  path: FilledField['path'],
  found: FilledField[],
): void {
  if (value === undefined) return;
  match(structureOf(schema))
    .with({ kind: 'leaf' }, ({ annotation }) => {
      found.push({ path, annotation, value });
    })
    .with({ kind: 'list' }, ({ entry }) => {
      if (!Array.isArray(value)) return;
      for (const [index, one] of value.entries()) collect(entry, one, [...path, index], found);
    })
    .with({ kind: 'choice' }, ({ options }) => {
      const chosen = options.find((option) => z.safeParse(option, value).success);
      if (chosen !== undefined) collect(chosen, value, path, found);
    })
    .with({ kind: 'record' }, ({ shape }) => {
      if (typeof value !== 'object' || value === null) return;
      for (const name of Object.keys(shape)) {
        const inner: unknown = Reflect.get(value, name);
        const field = shape[name];
        if (inner !== undefined && field !== undefined) collect(field, inner, [...path, name], found);
      }
    })
    .exhaustive();
}
