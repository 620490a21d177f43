import type * as z from 'zod';
import { check, fieldPath, type Issue } from '../../../kernel/index.js';
import { Consent, Mandate, Prohibition } from '../../../model/index.js';
import {
  CaseSafeguard,
  OnwardLimit,
  PermissionWeighing,
  SharingOverride,
  SharingPolicy,
  VitalInterest,
} from '../../policy/index.js';
import { clientsOf } from './known-names.js';

/** An entry that cannot be read, and whose it is. */
export interface UnreadableEntry {
  readonly list: ClientList;
  readonly clientIds: readonly string[];
  readonly issues: readonly Issue[];
}

export interface ReadablePart {
  readonly policy: SharingPolicy;
  readonly unreadable: readonly UnreadableEntry[];
}

/** What belongs to a client, or to several. */
const entryOf = {
  consents: Consent,
  mandates: Mandate,
  weighings: PermissionWeighing,
  vitalInterests: VitalInterest,
  prohibitions: Prohibition,
  overrides: SharingOverride,
  onwardLimits: OnwardLimit,
  safeguards: CaseSafeguard,
} as const;

type ClientList = keyof typeof entryOf;
const clientLists = Object.keys(entryOf) as ClientList[];

/**
 * A policy that cannot be read without the entries that cannot, if each of these names clients whom the rest of it knows; nothing
 * where that is not all that is wrong with it. Nothing is asked of a value that could answer otherwise the next time.
 */
export function readablePart(given: object): ReadablePart | undefined {
  try {
    return partOf(given);
  } catch {
    return undefined;
  }
}

/** What of a list could be read, a copy, and each entry that could not, with what is wrong with it and where it stands. */
export interface ReadEntries<T> {
  readonly read: readonly T[];
  readonly unreadable: readonly { readonly entry: unknown; readonly issues: readonly Issue[] }[];
}

/** The entries of a list, those that cannot be read set aside. */
export function readEntries<T>(
  list: string,
  schema: z.ZodType<T>,
  given: readonly unknown[],
): ReadEntries<T> {
  const read: T[] = [];
  const unreadable: { readonly entry: unknown; readonly issues: readonly Issue[] }[] = [];
  for (const [place, entry] of given.entries()) {
    const checked = check(schema, entry);
    if (checked.ok) read.push(checked.value);
    else unreadable.push({ entry, issues: checked.issues.map((issue) => inPlace(issue, [list, place])) });
  }
  return { read, unreadable };
}

function partOf(given: object): ReadablePart | undefined {
  const fields = Object.getOwnPropertyDescriptors(given);
  const kept: Record<string, readonly unknown[]> = {};
  const bad: { readonly list: ClientList; readonly entry: unknown; readonly issues: readonly Issue[] }[] = [];
  for (const list of clientLists) {
    const entries = entriesOf(given, list);
    if (entries === undefined) continue;
    const { read, unreadable } = readEntries<unknown>(list, entryOf[list], entries);
    bad.push(...unreadable.map((one) => ({ list, ...one })));
    kept[list] = read;
  }
  const values = Object.entries(kept).map(([list, value]) => [list, { value }]);
  const rest: unknown = Object.create(Object.getPrototypeOf(given), {
    ...fields,
    ...Object.fromEntries(values),
  });
  const read = check(SharingPolicy, rest);
  if (!read.ok || bad.length === 0) return undefined;
  const known = new Set(clientsOf(read.value).map(([clientId]) => clientId));
  const unreadable = bad.map(({ list, entry, issues }) => ({ list, issues, clientIds: clientIdsIn(entry) }));
  const isOfKnown = ({ clientIds }: UnreadableEntry) =>
    clientIds.length > 0 && clientIds.every((clientId) => known.has(clientId));
  return unreadable.every(isOfKnown) ? { policy: read.value, unreadable } : undefined;
}

/** The entries of a list that is plain. */
function entriesOf(given: object, list: ClientList): readonly unknown[] | undefined {
  const entries = valueIn(given, list);
  if (!Array.isArray(entries) || Object.keys(entries).length !== entries.length) return undefined;
  return Array.from({ length: entries.length }, (_, place) => valueIn(entries, String(place)));
}

/** Nobody, where that cannot be read either; of nothing, nothing can be asked. */
function clientIdsIn(entry: unknown): readonly string[] {
  const [clientId, clientIds] = [valueIn(entry, 'clientId'), valueIn(entry, 'clientIds')];
  if (typeof clientId === 'string') return [clientId];
  if (!Array.isArray(clientIds)) return [];
  const ids = Array.from({ length: clientIds.length }, (_, place) => valueIn(clientIds, String(place)));
  return ids.every((id) => typeof id === 'string') ? ids : [];
}

/** What stands in a field; nothing where something answers in its place. */
function valueIn(fields: unknown, name: string): unknown {
  return Object.getOwnPropertyDescriptor(fields, name)?.value;
}

function inPlace({ path, ...issue }: Issue, place: readonly [string, number]): Issue {
  const below = path === '(root)' ? '' : path.startsWith('[') ? path : `.${path}`;
  return { ...issue, path: `${fieldPath(place)}${below}` };
}
