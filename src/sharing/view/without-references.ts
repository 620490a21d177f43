import { match } from 'ts-pattern';
import * as z from 'zod';
import { existenceIn, structureOf } from '../../schema/index.js';
import { isOfPerson } from './redact-field.js';

/** The identifiers that a record and what is nested in it have themselves. */
export function ownIdentifiers(schema: z.core.$ZodType, value: unknown): readonly string[] {
  return match(structureOf(schema))
    .with({ kind: 'leaf' }, () => [])
    .with({ kind: 'list' }, ({ entry }) =>
      Array.isArray(value) ? value.flatMap((one: unknown) => ownIdentifiers(entry, one)) : [],
    )
    .with({ kind: 'choice' }, ({ options }) => {
      const chosen = options.find((option) => z.safeParse(option, value).success);
      return chosen === undefined ? [] : ownIdentifiers(chosen, value);
    })
    .with({ kind: 'record' }, ({ shape }) => {
      if (typeof value !== 'object' || value === null) return [];
      const id: unknown = Object.hasOwn(value, 'id') ? Reflect.get(value, 'id') : undefined;
      const nested = Object.entries(shape).flatMap(([name, inner]) =>
        Object.hasOwn(value, name) ? ownIdentifiers(inner, Reflect.get(value, name)) : [],
      );
      return typeof id === 'string' ? [id, ...nested] : nested;
    })
    .exhaustive();
}

/** A value without references to what is hidden, and without the records that are there through one of them. */
export function withoutReferences(
  schema: z.core.$ZodType,
  value: unknown,
  hidden: ReadonlySet<string>,
): unknown {
  if (hidden.size === 0) return value;
  const all = new Set(hidden);
  let kept = value;
  let known = 0;
  // What goes with a reference can be referred to in its turn.
  while (known < all.size) {
    known = all.size;
    kept = kept === undefined ? kept : referring(schema, kept, all);
  }
  return kept;
}

function referring(schema: z.core.$ZodType, value: unknown, hidden: Set<string>, name = ''): unknown {
  return match(structureOf(schema))
    .with({ kind: 'leaf' }, ({ annotation }) =>
      name !== 'id' && typeof value === 'string' && hidden.has(value) && isOfPerson(annotation)
        ? undefined
        : value,
    )
    .with({ kind: 'list' }, ({ entry }) => {
      if (!Array.isArray(value)) return value;
      const existence = existenceIn(schema);
      const through =
        existence === undefined || existence.by === 'occurrence' ? [] : (existence.through ?? []);
      const kept = value.flatMap((one: unknown) => {
        const seen = through.some((field) => hidden.has(Reflect.get(Object(one), field)))
          ? undefined
          : referring(entry, one, hidden);
        if (seen === undefined) for (const id of ownIdentifiers(entry, one)) hidden.add(id);
        return seen === undefined ? [] : [seen];
      });
      const mayBeMissing = existence === undefined || schema._zod.optin === 'optional';
      return kept.length === 0 && value.length > 0 && mayBeMissing ? undefined : kept;
    })
    .with({ kind: 'choice' }, ({ options }) => {
      const chosen = options.find((option) => z.safeParse(option, value).success);
      return chosen === undefined ? value : referring(chosen, value, hidden);
    })
    .with({ kind: 'record' }, ({ shape }) => {
      if (typeof value !== 'object' || value === null) return value;
      const fields = Object.entries(value).map(([key, one]: [string, unknown]) => {
        const field = Object.hasOwn(shape, key) ? shape[key] : undefined;
        return [key, field === undefined ? one : referring(field, one, hidden, key)] as const;
      });
      return Object.fromEntries(fields.flatMap(([key, one]) => (one === undefined ? [] : [[key, one]])));
    })
    .exhaustive();
}

/** A record without some of its lists, and without what refers to their entries. */
export function withoutLists(schema: z.core.$ZodType, record: object, names: ReadonlySet<string>): unknown {
  const structure = structureOf(schema);
  if (structure.kind !== 'record') return record;
  const hidden = Object.entries(structure.shape).flatMap(([name, field]) =>
    names.has(name) && Object.hasOwn(record, name) ? ownIdentifiers(field, Reflect.get(record, name)) : [],
  );
  const kept = Object.fromEntries(Object.entries(record).filter(([name]) => !names.has(name)));
  return withoutReferences(schema, kept, new Set(hidden));
}
