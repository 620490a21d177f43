import { match } from 'ts-pattern';
import type * as z from 'zod';
import { fieldsIn, partsOf } from './parts-of.js';
import { isOfPerson } from './redact-field.js';

/** The identifiers of persons and records in a value: they stand for the same wherever else they occur. */
export function identifiersIn(schema: z.core.$ZodType, value: unknown): ReadonlySet<unknown> {
  const found = new Set<unknown>();
  collect(schema, value, found);
  return found;
}

function collect(schema: z.core.$ZodType, value: unknown, found: Set<unknown>): void {
  match(partsOf(schema, value))
    .with({ kind: 'leaf' }, ({ annotation }) => {
      if (isOfPerson(annotation)) found.add(value);
    })
    .with({ kind: 'list' }, ({ entry, values }) => {
      for (const one of values) collect(entry, one, found);
    })
    .with({ kind: 'record' }, (parts) => {
      for (const [, field, one] of fieldsIn(parts)) collect(field, one, found);
    })
    .with({ kind: 'odd' }, () => {})
    .exhaustive();
}
