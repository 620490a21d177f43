import { match } from 'ts-pattern';
import type * as z from 'zod';
import type { DisclosureDecision } from '../decision/contract/index.js';
import { partsOf, rebuilt } from './parts-of.js';
import { ownIdentifiers, withoutReferences } from './without-references.js';

/**
 * A record without what was entrusted and is not for this recipient: the records, their marks, and what refers to them; the same
 * as if they had never been there, whatever else is permitted. What the record itself marks is left out, too, unless the decision
 * opens it: of a policy that did not know of a mark nothing is believed. Nothing is left where the record itself is one of them.
 */
export function withoutEntrusted(
  schema: z.core.$ZodType,
  record: object,
  decision: Pick<DisclosureDecision, 'entrusted'>,
): unknown {
  const hidden = entrustedIn(record, decision);
  if (hidden.size === 0) return record;
  return withoutReferences(schema, without(schema, record, hidden), hidden);
}

/** The identifiers in a record of what may be looked at for this recipient, where not all of it may; else nothing. */
export function identifiersLeft(
  schema: z.core.$ZodType,
  record: object,
  decision: Pick<DisclosureDecision, 'entrusted'>,
): ReadonlySet<string> | undefined {
  const kept = withoutEntrusted(schema, record, decision);
  return kept === record ? undefined : new Set(ownIdentifiers(schema, kept));
}

function entrustedIn(record: object, { entrusted }: Pick<DisclosureDecision, 'entrusted'>): Set<string> {
  const open = new Set(entrusted?.open.map(({ id }) => id));
  const own: unknown = Object.hasOwn(record, 'entrustedItems') ? Reflect.get(record, 'entrustedItems') : [];
  const marks = (Array.isArray(own) ? own : []).filter(
    (one: unknown) => !open.has(Reflect.get(Object(one), 'id')),
  );
  const hidden = [...(entrusted?.withheld ?? []), ...marks].flatMap((one: unknown): readonly unknown[] => [
    Reflect.get(Object(one), 'id'),
    Reflect.get(Object(one), 'recordId'),
  ]);
  return new Set(hidden.filter((one) => typeof one === 'string'));
}

/** What goes with a hidden record is hidden with it. */
function without(schema: z.core.$ZodType, value: unknown, hidden: Set<unknown>): unknown {
  return match(partsOf(schema, value))
    .with({ kind: 'leaf' }, { kind: 'odd' }, () => value)
    .with({ kind: 'list' }, ({ schema: list, entry, values }) => {
      const kept = values.map((one) => without(entry, one, hidden)).filter((one) => one !== undefined);
      return kept.length === 0 && values.length > 0 && list._zod.optin === 'optional' ? undefined : kept;
    })
    .with({ kind: 'record' }, (parts) => {
      const { record } = parts;
      if (!Object.hasOwn(record, 'id') || !hidden.has(record['id']))
        return rebuilt(parts, (field, one) => without(field, one, hidden));
      for (const one of ownIdentifiers(schema, value)) hidden.add(one);
      return undefined;
    })
    .exhaustive();
}
