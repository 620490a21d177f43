import { spanOf } from '../../../kernel/calendar/index.js';
import { compareInstants, type Instant } from '../../../kernel/index.js';
import type { LegalPermission } from '../../../model/index.js';
import type { DataCategory, DataSubject } from '../../../vocabulary/index.js';
import { isDoubtful, type PermissionWeighing } from '../../policy/index.js';
import { addTo, allBits, categoryBits, type GrantLimit } from '../contract/index.js';
import { type DecidingHolder, isHeld } from './authority.js';

/** Nobody has stated a fact on which the law depends, or knows that whoever weighed it could. */
const unstated: GrantLimit = {
  effect: 'in-doubt',
  missing: 'in-doubt',
  purposes: allBits,
  categories: allBits,
};

/** When a law was weighed and found needless, in the order of time: of one law, for one client, recipient, purpose, subject and category. */
export type WeighedAgainst = ReadonlyMap<string, readonly Instant[]>;

export function weighedAgainst(weighings: readonly PermissionWeighing[]): WeighedAgainst {
  const found = new Map<string, Instant[]>();
  for (const one of weighings.filter((each) => !isFor(each)))
    for (const subject of one.dataSubjects)
      for (const category of one.categories) addTo(found, weighedIn(one, subject, category), one.decidedAt);
  for (const instants of found.values()) instants.sort(compareInstants);
  return found;
}

function weighedIn(
  { permissionId, clientId, recipientId, purpose }: PermissionWeighing,
  subject: DataSubject,
  category: DataCategory,
): string {
  return JSON.stringify([permissionId, clientId, recipientId, purpose, subject, category]);
}

/** What a weighing rests on and that does not stand, where the law was weighed against since. */
export function weighingLimits(
  permission: LegalPermission,
  weighing: PermissionWeighing,
  against: WeighedAgainst,
  house: DecidingHolder,
): readonly GrantLimit[] | undefined {
  const isUncertain = isDoubtful(permission, weighing) || !isHeld(house, weighing);
  const limits = [...(isUncertain ? [unstated] : []), ...overruled(weighing, against)];
  return limits.length === 0 ? undefined : limits;
}

/** Whether the law was found to be for it: needed, in proportion, and nothing milder would do. */
export function isFor({ necessary, proportionate, milderMeansSuffice }: PermissionWeighing): boolean {
  return necessary && proportionate && !milderMeansSuffice;
}

/** Whoever weighs the same again and finds against it has found so from then on: the first who does ends it. */
function overruled(weighing: PermissionWeighing, against: WeighedAgainst): readonly GrantLimit[] {
  const ended = new Map<Instant, DataCategory[]>();
  for (const category of weighing.categories) {
    const instants = weighing.dataSubjects.flatMap(
      (subject) =>
        firstSince(weighing.decidedAt, against.get(weighedIn(weighing, subject, category)) ?? []) ?? [],
    );
    const [first] = instants.sort(compareInstants);
    if (first !== undefined) addTo(ended, first, category);
  }
  return [...ended].map(([instant, categories]) => endedFrom(instant, categories));
}

/** The first of them that is not before an instant; they stand in the order of time. */
function firstSince(instant: Instant, inOrder: readonly Instant[]): Instant | undefined {
  let [from, until] = [0, inOrder.length];
  while (from < until) {
    const middle = Math.floor((from + until) / 2);
    const isBefore = compareInstants(inOrder[middle] ?? instant, instant) < 0;
    if (isBefore) from = middle + 1;
    else until = middle;
  }
  return inOrder[from];
}

function endedFrom(instant: Instant, categories: readonly DataCategory[]): GrantLimit {
  return {
    effect: 'ends',
    missing: 'weighed-against',
    within: [spanOf({ notBefore: instant })],
    purposes: allBits,
    categories: categoryBits.set(categories),
  };
}
