import { match } from 'ts-pattern';
import * as z from 'zod';
import { existenceIn, structureOf } from '../../schema/index.js';
import type { Audience } from './existence.js';

/**
 * A record without the organisations, and the people of other houses, that nothing which shows names. Whether something that is
 * hidden names them makes no difference; that would tell of it.
 */
export function occurring(schema: z.core.$ZodType, value: unknown, audience: Audience): unknown {
  return match(structureOf(schema))
    .with({ kind: 'leaf' }, { kind: 'choice' }, () => value)
    .with({ kind: 'list' }, ({ entry }) =>
      Array.isArray(value) ? value.map((one: unknown) => occurring(entry, one, audience)) : value,
    )
    .with({ kind: 'record' }, ({ shape }) => {
      if (typeof value !== 'object' || value === null) return value;
      const parts = Object.entries(value).map(([name, one]: [string, unknown]): Part => {
        const field = Object.hasOwn(shape, name) ? shape[name] : undefined;
        const isListed = field !== undefined && existenceIn(field)?.by === 'occurrence';
        return { name, field, isListed, one: field === undefined ? one : occurring(field, one, audience) };
      });
      return Object.fromEntries(namedIn(parts, audience).map(({ name, one }) => [name, one]));
    })
    .exhaustive();
}

interface Part {
  readonly name: string;
  readonly field: z.core.$ZodType | undefined;
  /** Its entries show where they occur. */
  readonly isListed: boolean;
  readonly one: unknown;
}

/** The parts of a record, without the entries that nothing names which shows; a list without any is not there. */
function namedIn(parts: readonly Part[], audience: Audience): readonly Part[] {
  if (!parts.some(({ isListed }) => isListed)) return parts;
  const named = new Set<unknown>([audience.holderId, audience.recipientId]);
  const kept = (list: unknown) => entriesOf(list).filter((entry) => isNamed(entry, named, audience));
  for (const { field, one, isListed } of parts) {
    if (field !== undefined && !isListed) collect(field, one, audience, named);
  }
  // Who is named can name others.
  for (let known = 0; known < named.size; ) {
    known = named.size;
    for (const { field, one, isListed } of parts) {
      if (field !== undefined && isListed) collect(field, kept(one), audience, named);
    }
  }
  return parts.flatMap((part) => {
    if (!part.isListed) return [part];
    const one = kept(part.one);
    return one.length > 0 ? [{ ...part, one }] : [];
  });
}

function entriesOf(list: unknown): readonly unknown[] {
  return Array.isArray(list) ? list : [];
}

/** It is named itself, or is one of the house’s own. */
function isNamed(entry: unknown, named: ReadonlySet<unknown>, { holderId }: Audience): boolean {
  if (typeof entry !== 'object' || entry === null) return false;
  return named.has(Reflect.get(entry, 'id')) || Reflect.get(entry, 'organisationId') === holderId;
}

function collect(schema: z.core.$ZodType, value: unknown, audience: Audience, named: Set<unknown>): void {
  match(structureOf(schema))
    .with({ kind: 'leaf' }, ({ annotation }) => {
      if (audience.isSeen(annotation)) named.add(value);
    })
    .with({ kind: 'list' }, ({ entry }) => {
      for (const one of entriesOf(value)) collect(entry, one, audience, named);
    })
    .with({ kind: 'choice' }, ({ options }) => {
      const chosen = options.find((option) => z.safeParse(option, value).success);
      if (chosen !== undefined) collect(chosen, value, audience, named);
    })
    .with({ kind: 'record' }, ({ shape }) => {
      if (typeof value !== 'object' || value === null) return;
      for (const [name, one] of Object.entries(value)) {
        const field = Object.hasOwn(shape, name) ? shape[name] : undefined;
        if (field !== undefined) collect(field, one, audience, named);
      }
    })
    .exhaustive();
}
