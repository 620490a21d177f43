import type { Consent } from 'exit-work/model';

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
