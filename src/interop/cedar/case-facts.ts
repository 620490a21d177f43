import type { AccessRestriction } from '../../model/index.js';
import { type Footing, groupedBy } from '../../sharing/decision/contract/index.js';
import type { DecidingHolder } from '../../sharing/decision/grounds/index.js';
import { decidingHolders, footingOf } from '../../sharing/decision/index.js';
import type { CaseSafeguard, MandatingAuthority, SharingPolicy } from '../../sharing/index.js';

/** What the safeguards of a client tell of the facts on which consents and decisions rest, all of them together. */
export interface CaseFacts {
  readonly house: DecidingHolder;
  readonly footing: Footing;
  readonly mandatedBy: readonly MandatingAuthority[];
  readonly accessRestrictions: readonly AccessRestriction[];
}

export type FactsOf = (clientId: string) => CaseFacts;

/** The facts of each case; where no safeguard tells any, nothing is known. */
export function caseFacts(policy: SharingPolicy): FactsOf {
  const guarding = groupedBy(policy.safeguards, ({ clientId }) => clientId);
  const holderFor = decidingHolders(policy);
  return (clientId) => factsIn(guarding.get(clientId) ?? [], holderFor(clientId));
}

function factsIn(safeguards: readonly CaseSafeguard[], house: DecidingHolder): CaseFacts {
  return {
    house,
    footing: footingOf(safeguards),
    mandatedBy: safeguards.flatMap((one) => one.mandatedBy ?? []),
    accessRestrictions: safeguards.flatMap((one) => one.accessRestrictions ?? []),
  };
}
