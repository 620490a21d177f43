import { match } from 'ts-pattern';
import type * as z from 'zod';
import { type Existence, existenceIn, structureOf } from '../../schema/index.js';
import { type Audience, forAddressee, showsEmpty, showsEntry, showsLeaf } from './existence.js';
import { occurring } from './occurring.js';
import { type Data, isData, type ListParts, partsOf, rebuilt } from './parts-of.js';
import { ownIdentifiers, withoutReferences } from './without-references.js';

/**
 * A record without what tells something by being there that the recipient may not know: entries of its lists, what refers to them,
 * and people and organisations that nothing else names. What is left is the same, byte for byte, as if it had never been there.
 */
export function withoutHidden(schema: z.core.$ZodType, record: unknown, audience: Audience): unknown {
  const traces = tracesIn(schema);
  if (traces.size === 0) return record;
  const hidden = new Set<string>();
  const kept = withoutReferences(schema, shown(schema, record, [], { audience, hidden }), hidden);
  return traces.has('occurrence') ? occurring(schema, kept, audience) : kept;
}

interface Walk {
  readonly audience: Audience;
  /** The identifiers of what was left out. */
  readonly hidden: Set<string>;
}

function shown(schema: z.core.$ZodType, value: unknown, within: readonly Data[], walk: Walk): unknown {
  return match(partsOf(schema, value))
    .with({ kind: 'leaf' }, ({ annotation }) =>
      annotation === undefined || showsLeaf(annotation, within, walk.audience) ? value : undefined,
    )
    .with({ kind: 'list' }, (list) => shownList(list, within, walk))
    .with({ kind: 'record' }, (parts) => {
      const inner = [parts.record, ...within];
      return rebuilt(parts, (field, one) => shown(field, one, inner, walk));
    })
    .with({ kind: 'odd' }, () => value)
    .exhaustive();
}

function shownList({ schema: list, entry, values }: ListParts, within: readonly Data[], walk: Walk): unknown {
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

/** By what anything in a record tells something: by being there, or by a value. */
type Trace = Existence['by'] | 'value';

const known = new WeakMap<z.core.$ZodType, ReadonlySet<Trace>>();

/** Of most records nothing does. A schema does not change, and is asked once. */
function tracesIn(schema: z.core.$ZodType): ReadonlySet<Trace> {
  const traces = known.get(schema) ?? new Set(tracesWithin(schema));
  known.set(schema, traces);
  return traces;
}

function tracesWithin(schema: z.core.$ZodType): readonly Trace[] {
  const own = existenceIn(schema)?.by ?? [];
  return match(structureOf(schema))
    .returnType<readonly Trace[]>()
    .with({ kind: 'leaf' }, ({ annotation }) => (annotation?.tells === undefined ? [] : ['value']))
    .with({ kind: 'list' }, ({ entry }) => [own, tracesWithin(entry)].flat())
    .with({ kind: 'choice' }, ({ options }) => options.flatMap(tracesWithin))
    .with({ kind: 'record' }, ({ shape }) => Object.values(shape).flatMap(tracesWithin))
    .exhaustive();
}
