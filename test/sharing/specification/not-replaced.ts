import type { Consent } from 'exit-work/model';
import { has, isIn } from './footing.js';

/** The consents that no other has replaced at a moment. */
export function notReplaced(consents: readonly Consent[] = [], at: number): readonly Consent[] {
  return consents.filter((one) => !isReplaced(one, consents, at, []));
}

/** By one that was given and has begun, or by way of one that has been replaced itself. */
function isReplaced(
  replaced: Consent,
  consents: readonly Consent[],
  at: number,
  seen: readonly Consent[],
): boolean {
  return consents.some((later) => {
    if (later.clientId !== replaced.clientId || later.replacesId !== replaced.id) return false;
    const wasGiven = later.status === 'given' || later.status === 'withdrawn';
    if (wasGiven && Date.parse(later.notBefore) <= at) return true;
    return !seen.includes(later) && isReplaced(later, consents, at, [...seen, later]);
  });
}

/** What was refused and not taken back. */
export function refusalsIn(own: readonly Consent[], at: number): readonly Consent[] {
  return own.filter((one) => one.status === 'refused' && !isTakenBack(one, own, at));
}

/** By a consent that covers all of the refusal: whoever says yes to a part has not said yes to the rest. */
function isTakenBack(refusal: Consent, own: readonly Consent[], at: number): boolean {
  return own.some((later) => {
    const isGiven = later.status === 'given' || later.status === 'withdrawn';
    const lists = ['recipientIds', 'purposes', 'categories'] as const;
    const isWhole = lists.every((list) => refusal[list].every((one) => has(later[list], one)));
    return later.replacesId === refusal.id && isGiven && isWhole && isIn(at, later.notBefore);
  });
}
