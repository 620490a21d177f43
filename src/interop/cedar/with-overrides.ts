import { builtInProhibitions, type SharingOverride } from '../../sharing/index.js';
import type { CedarPolicy } from './cedar-policy.js';
import { all, type Condition, isClient, isInForce, isParty, isPurpose, isText } from './condition.js';

/** A `forbid` that does not hold where an override lifts it; what is final, nothing lifts. */
export function withOverrides(forbid: CedarPolicy, overrides: readonly SharingOverride[]): CedarPolicy {
  const isFinal =
    forbid.origin === 'standing' &&
    builtInProhibitions().some((standing) => standing.isFinal && standing.id === forbid.entryId);
  const lifting = isFinal
    ? []
    : overrides.filter(({ prohibitionIds }) => prohibitionIds.includes(forbid.entryId));
  return { ...forbid, unless: [...(forbid.unless ?? []), ...lifting.map(isLifted)] };
}

function isLifted(override: SharingOverride): Condition {
  const { clientId, recipientId, purposes, dataSubjects, categories, decidedAt, reviewAt } = override;
  return all([
    isClient([clientId]),
    isParty('principal', [recipientId]),
    isPurpose(purposes),
    isText('dataSubject', dataSubjects),
    isText('category', categories),
    ...isInForce({ notBefore: decidedAt, expires: reviewAt }),
  ]);
}
