import { match } from 'ts-pattern';
import type * as z from 'zod';
import { existenceIn } from '../../schema/index.js';
import type { Audience } from './existence.js';
import { type Data, fieldsIn, isData, partsOf, type RecordParts, rebuilt } from './parts-of.js';

/**
 * A record without the organisations, and the people of other houses, that nothing which shows names. Whether something that is
 * hidden names them makes no difference; that would tell of it.
 */
export function occurring(schema: z.core.$ZodType, value: unknown, audience: Audience): unknown {
  return match(partsOf(schema, value))
    .with({ kind: 'leaf' }, { kind: 'odd' }, () => value)
    .with({ kind: 'list' }, ({ entry, values }) => values.map((one) => occurring(entry, one, audience)))
    .with({ kind: 'record' }, (parts) => {
      const inner = rebuilt(parts, (field, one) => occurring(field, one, audience));
      return named({ ...parts, record: inner }, audience);
    })
    .exhaustive();
}

/** A record without the entries that nothing names which shows; a list without any is not there. */
function named(parts: RecordParts, audience: Audience): Data {
  const fields = fieldsIn(parts);
  const listed = fields.filter(([, field]) => existenceIn(field)?.by === 'occurrence');
  if (listed.length === 0) return parts.record;
  const others = fields.filter((one) => !listed.includes(one));
  const known = new Set<unknown>([audience.holderId, audience.recipientId]);
  const kept = (list: unknown) => entriesOf(list).filter((entry) => isNamed(entry, known, audience));
  for (const [, field, one] of others) collect(field, one, audience, known);
  // Who is named can name others.
  for (let before = 0; before < known.size; ) {
    before = known.size;
    for (const [, field, one] of listed) collect(field, kept(one), audience, known);
  }
  const shown = new Map(listed.map(([name, , list]) => [name, kept(list)]));
  return rebuilt(parts, (_, one, name) => {
    const list = shown.get(name);
    return list === undefined ? one : orNothing(list);
  });
}

function entriesOf(list: unknown): readonly unknown[] {
  return Array.isArray(list) ? list : [];
}

function orNothing(list: readonly unknown[]): readonly unknown[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** It is named itself, or is one of the house’s own. */
function isNamed(entry: unknown, known: ReadonlySet<unknown>, { holderId }: Audience): boolean {
  return isData(entry) && (known.has(entry['id']) || entry['organisationId'] === holderId);
}

function collect(schema: z.core.$ZodType, value: unknown, audience: Audience, known: Set<unknown>): void {
  match(partsOf(schema, value))
    .with({ kind: 'leaf' }, ({ annotation }) => {
      if (audience.isSeen(annotation)) known.add(value);
    })
    .with({ kind: 'list' }, ({ entry, values }) => {
      for (const one of values) collect(entry, one, audience, known);
    })
    .with({ kind: 'record' }, (parts) => {
      for (const [, field, one] of fieldsIn(parts)) collect(field, one, audience, known);
    })
    .with({ kind: 'odd' }, () => {})
    .exhaustive();
}
