import { match } from 'ts-pattern';
import * as z from 'zod';
import { existenceIn, structureOf } from '../../schema/index.js';
import { type Audience, forAddressee, showsEmpty, showsEntry, showsLeaf } from './existence.js';
import { occurring } from './occurring.js';
import { ownIdentifiers, withoutReferences } from './without-references.js';

type Data = Readonly<Record<string, unknown>>;

/**
 * A record without what tells something by being there that the recipient may not know: entries of its lists, what refers to them,
 * and people and organisations that nothing else names. What is left is the same, byte for byte, as if it had never been there.
 */
export function withoutHidden(schema: z.core.$ZodType, record: unknown, audience: Audience): unknown {
  if (!canHide(schema)) return record;
  const hidden = new Set<string>();
  const kept = shown(schema, record, [], { audience, hidden });
  return occurring(schema, withoutReferences(schema, kept, hidden), audience);
}

interface Walk {
  readonly audience: Audience;
  /** The identifiers of what was left out. */
  readonly hidden: Set<string>;
}

function shown(schema: z.core.$ZodType, value: unknown, within: readonly Data[], walk: Walk): unknown {
  return match(structureOf(schema))
    .with({ kind: 'leaf' }, ({ annotation }) =>
      annotation === undefined || showsLeaf(annotation, within, walk.audience) ? value : undefined,
    )
    .with({ kind: 'list' }, ({ entry }) =>
      Array.isArray(value) ? shownList(schema, entry, value, within, walk) : value,
    )
    .with({ kind: 'choice' }, ({ options }) => {
      const chosen = options.find((option) => z.safeParse(option, value).success);
      return chosen === undefined ? value : shown(chosen, value, within, walk);
    })
    .with({ kind: 'record' }, ({ shape }) => {
      if (!isData(value)) return value;
      const inner = [value, ...within];
      return Object.fromEntries(
        Object.entries(value).flatMap(([name, one]) => {
          const field = Object.hasOwn(shape, name) ? shape[name] : undefined;
          if (field === undefined) return [[name, one]];
          const seen = shown(field, one, inner, walk);
          return seen === undefined ? [] : [[name, seen]];
        }),
      );
    })
    .exhaustive();
}

function shownList(
  list: z.core.$ZodType,
  entry: z.core.$ZodType,
  values: readonly unknown[],
  within: readonly Data[],
  walk: Walk,
): unknown {
  const existence = existenceIn(list);
  const seen = values
    .filter((one) => {
      if (existence === undefined) return true;
      const isKnown = isData(one) && showsEntry(existence, one, within, walk.audience);
      if (!isKnown) leave(entry, one, walk);
      return isKnown;
    })
    .map((one) =>
      existence !== undefined && isData(one) ? forAddressee(existence, one, walk.audience) : one,
    )
    .map((one) => shown(entry, one, within, walk))
    .filter((one) => one !== undefined);
  if (seen.length > 0) return seen;
  // Without those that may not show the list is as it would be if there were none.
  if (existence !== undefined && !showsEmpty(existence, walk.audience)) return undefined;
  return values.length > 0 && list._zod.optin === 'optional' ? undefined : seen;
}

function leave(schema: z.core.$ZodType, value: unknown, { hidden }: Walk): void {
  for (const one of ownIdentifiers(schema, value)) hidden.add(one);
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const known = new WeakMap<z.core.$ZodType, boolean>();

/** Whether anything in a record tells by being there; of most nothing does. A schema does not change, and is asked once. */
function canHide(schema: z.core.$ZodType): boolean {
  const answer = known.get(schema) ?? canHideWithin(schema);
  known.set(schema, answer);
  return answer;
}

function canHideWithin(schema: z.core.$ZodType): boolean {
  return match(structureOf(schema))
    .with({ kind: 'leaf' }, ({ annotation }) => annotation?.tells !== undefined)
    .with({ kind: 'list' }, ({ entry }) => existenceIn(schema) !== undefined || canHideWithin(entry))
    .with({ kind: 'choice' }, ({ options }) => options.some(canHideWithin))
    .with({ kind: 'record' }, ({ shape }) => Object.values(shape).some(canHideWithin))
    .exhaustive();
}
