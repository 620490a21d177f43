import type { Instant } from 'exit-work/kernel';
import type { DisclosureDecision, SharingPolicy } from 'exit-work/sharing';
import { around, type Choose, oneOf } from '../../worlds/small-scope.js';

/** The lists of a policy whose entries have an identifier. */
export const listsWithIds = [
  'consents',
  'mandates',
  'agreements',
  'duties',
  'permissions',
  'weighings',
  'vitalInterests',
  'prohibitions',
  'overrides',
  'onwardLimits',
  'confidentialityLimits',
] as const;

export type ListWithIds = (typeof listsWithIds)[number];
export type EntryOf<List extends ListWithIds> = NonNullable<SharingPolicy[List]>[number];

/** The policy in which one entry of a list is another; nothing where there is none that can be changed so. */
export function withOneChanged<List extends ListWithIds>(
  choose: Choose,
  policy: SharingPolicy,
  { determining }: DisclosureDecision,
  list: List,
  change: (entry: EntryOf<List>) => EntryOf<List> | undefined,
): { readonly policy: SharingPolicy; readonly entry: EntryOf<List> } | undefined {
  const entries: readonly EntryOf<List>[] = policy[list] ?? [];
  const weighty = entries.filter(({ id }) => determining.includes(id));
  if (entries.length === 0) return undefined;
  const entry = oneOf(choose, weighty.length > 0 && choose(4) > 0 ? weighty : entries);
  const changed = change(entry);
  if (changed === undefined) return undefined;
  return { policy: { ...policy, [list]: entries.map((one) => (one === entry ? changed : one)) }, entry };
}

/** The policy with one entry more. */
export function withAdded<List extends ListWithIds>(
  policy: SharingPolicy,
  list: List,
  entry: EntryOf<List>,
): SharingPolicy {
  return { ...policy, [list]: [...(policy[list] ?? []), entry] };
}

export function isBefore(one: Instant, other: Instant): boolean {
  return Date.parse(one) < Date.parse(other);
}

/** An end before the one that there is, and not before the beginning; nothing where there is no time between. */
export function earlierEnd(
  choose: Choose,
  from: Instant | undefined,
  until: Instant | undefined,
): Instant | undefined {
  const end = around(choose, 0, 1, 1, 2);
  const isAfterwards = from === undefined || !isBefore(end, from);
  return isAfterwards && (until === undefined || isBefore(end, until)) ? end : undefined;
}
