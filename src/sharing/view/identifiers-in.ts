import { match } from 'ts-pattern';
import * as z from 'zod';
import { structureOf } from '../../schema/index.js';
import { isOfPerson } from './redact-field.js';

/** The identifiers of persons and records in a value: they stand for the same wherever else they occur. */
export function identifiersIn(schema: z.core.$ZodType, value: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  collect(schema, value, found);
  return found;
}

function collect(schema: z.core.$ZodType, value: unknown, found: Set<string>): void {
  match(structureOf(schema))
    .with({ kind: 'leaf' }, ({ annotation }) => {
      if (typeof value === 'string' && isOfPerson(annotation)) found.add(value);
    })
    .with({ kind: 'list' }, ({ entry }) => {
      if (Array.isArray(value)) for (const one of value) collect(entry, one, found);
    })
    .with({ kind: 'choice' }, ({ options }) => {
      const chosen = options.find((option) => z.safeParse(option, value).success);
      if (chosen !== undefined) collect(chosen, value, found);
    })
    .with({ kind: 'record' }, ({ shape }) => {
      if (typeof value !== 'object' || value === null) return;
      for (const [name, inner] of Object.entries(shape)) {
        if (Object.hasOwn(value, name)) collect(inner, Reflect.get(value, name), found);
      }
    })
    .exhaustive();
}
