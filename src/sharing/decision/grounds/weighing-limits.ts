import { spanOf } from '../../../kernel/calendar/index.js';
import { compareInstants } from '../../../kernel/index.js';
import type { LegalPermission } from '../../../model/index.js';
import { isDoubtful, type PermissionWeighing } from '../../policy/index.js';
import { allBits, categoryBits, type GrantLimit } from '../contract/index.js';
import { type DecidingHolder, isHeld } from './authority.js';

/** Nobody has stated a fact on which the law depends, or knows that whoever weighed it could. */
const unstated: GrantLimit = {
  effect: 'in-doubt',
  missing: 'in-doubt',
  purposes: allBits,
  categories: allBits,
};

/** What a weighing rests on and that does not stand, among all that were made of this law for this client and recipient. */
export function weighingLimits(
  permission: LegalPermission,
  weighing: PermissionWeighing,
  all: readonly PermissionWeighing[],
  house: DecidingHolder,
): readonly GrantLimit[] | undefined {
  const isUncertain = isDoubtful(permission, weighing) || !isHeld(house, weighing);
  const limits = [
    ...(isUncertain ? [unstated] : []),
    ...all.filter((later) => isOverruled(weighing, later)).map(endedBy),
  ];
  return limits.length === 0 ? undefined : limits;
}

/** Whether the law was found to be for it: needed, in proportion, and nothing milder would do. */
export function isFor({ necessary, proportionate, milderMeansSuffice }: PermissionWeighing): boolean {
  return necessary && proportionate && !milderMeansSuffice;
}

/** Whoever weighs the same again and finds against it has found so from then on. */
function isOverruled(earlier: PermissionWeighing, later: PermissionWeighing): boolean {
  return (
    !isFor(later) &&
    later.permissionId === earlier.permissionId &&
    later.purpose === earlier.purpose &&
    later.dataSubjects.some((subject) => earlier.dataSubjects.includes(subject)) &&
    compareInstants(later.decidedAt, earlier.decidedAt) >= 0
  );
}

function endedBy({ decidedAt, categories }: PermissionWeighing): GrantLimit {
  return {
    effect: 'ends',
    missing: 'weighed-against',
    within: [spanOf({ notBefore: decidedAt })],
    purposes: allBits,
    categories: categoryBits.set(categories),
  };
}
