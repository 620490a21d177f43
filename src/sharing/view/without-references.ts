import { match } from 'ts-pattern';
import type * as z from 'zod';
import { existenceIn } from '../../schema/index.js';
import { fieldsIn, partsOf, rebuilt } from './parts-of.js';
import { isOfPerson } from './redact-field.js';

/** The identifiers that a record and what is nested in it have themselves. */
export function ownIdentifiers(schema: z.core.$ZodType, value: unknown): readonly string[] {
  return match(partsOf(schema, value))
    .with({ kind: 'leaf' }, { kind: 'odd' }, () => [])
    .with({ kind: 'list' }, ({ entry, values }) => values.flatMap((one) => ownIdentifiers(entry, one)))
    .with({ kind: 'record' }, (parts) => {
      const id = Object.hasOwn(parts.record, 'id') ? parts.record['id'] : undefined;
      const nested = fieldsIn(parts).flatMap(([, field, one]) => ownIdentifiers(field, one));
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
  const all = new Set<unknown>(hidden);
  let kept = value;
  let known = 0;
  // What goes with a reference can be referred to in its turn.
  while (known < all.size) {
    known = all.size;
    kept = referring(schema, kept, all);
  }
  return kept;
}

function referring(schema: z.core.$ZodType, value: unknown, hidden: Set<unknown>, name = ''): unknown {
  return match(partsOf(schema, value))
    .with({ kind: 'leaf' }, ({ annotation }) =>
      name !== 'id' && hidden.has(value) && isOfPerson(annotation) ? undefined : value,
    )
    .with({ kind: 'list' }, ({ schema: list, entry, values }) => {
      const existence = existenceIn(list);
      const through =
        existence === undefined || existence.by === 'occurrence' ? [] : (existence.through ?? []);
      const kept = values.flatMap((one) => {
        const seen = through.some((field) => hidden.has(Reflect.get(Object(one), field)))
          ? undefined
          : referring(entry, one, hidden);
        if (seen === undefined) for (const id of ownIdentifiers(entry, one)) hidden.add(id);
        return seen === undefined ? [] : [seen];
      });
      const mayBeMissing = existence === undefined || list._zod.optin === 'optional';
      return kept.length === 0 && values.length > 0 && mayBeMissing ? undefined : kept;
    })
    .with({ kind: 'record' }, (parts) =>
      rebuilt(parts, (field, one, key) => referring(field, one, hidden, key)),
    )
    .with({ kind: 'odd' }, () => value)
    .exhaustive();
}

/** A record without some of its lists, and without what refers to their entries. */
export function withoutLists(
  schema: z.core.$ZodType & { readonly shape: Readonly<Record<string, z.core.$ZodType>> },
  record: object,
  names: ReadonlySet<string>,
): unknown {
  const hidden = Object.entries(schema.shape).flatMap(([name, field]) =>
    names.has(name) ? ownIdentifiers(field, Reflect.get(record, name)) : [],
  );
  const kept = Object.fromEntries(Object.entries(record).filter(([name]) => !names.has(name)));
  return withoutReferences(schema, kept, new Set(hidden));
}
