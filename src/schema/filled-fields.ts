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
  return leavesIn(schema, value, []);
}

function* leavesIn(
  schema: z.core.$ZodType,
  value: unknown,
  path: readonly (string | number)[],
): Generator<FilledField> {
  if (value === undefined) return;
  yield* match(structureOf(schema))
    .with({ kind: 'leaf' }, function* ({ annotation }): Generator<FilledField> {
      yield { path, annotation, value };
    })
    .with({ kind: 'list' }, function* ({ entry }): Generator<FilledField> {
      if (!Array.isArray(value)) return;
      for (const [index, one] of value.entries()) yield* leavesIn(entry, one, [...path, index]);
    })
    .with({ kind: 'choice' }, function* ({ options }): Generator<FilledField> {
      const chosen = options.find((option) => z.safeParse(option, value).success);
      if (chosen !== undefined) yield* leavesIn(chosen, value, path);
    })
    .with({ kind: 'record' }, function* ({ shape }): Generator<FilledField> {
      if (typeof value !== 'object' || value === null) return;
      for (const [name, inner] of Object.entries(shape)) {
        yield* leavesIn(inner, Reflect.get(value, name), [...path, name]);
      }
    })
    .exhaustive();
}
