import { builtInProhibitions, type SharingOverride } from '../../sharing/index.js';
import type { CedarPolicy } from './cedar-policy.js';
import { all, type Condition, isClient, isInForce, isParty, isPurpose, isText } from './condition.js';

/** A `forbid` that does not hold where it is overridden; what is final, nothing overrides. */
export function withOverrides(forbid: CedarPolicy, overrides: readonly SharingOverride[]): CedarPolicy {
  const isFinal =
    forbid.origin === 'built-in' &&
    builtInProhibitions().some(({ id, isFinal }) => isFinal && id === forbid.entryId);
  const applicable = isFinal
    ? []
    : overrides.filter(({ prohibitionIds }) => prohibitionIds.includes(forbid.entryId));
  return { ...forbid, unless: [...(forbid.unless ?? []), ...applicable.map(isOverridden)] };
}

function isOverridden(override: SharingOverride): Condition {
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
