import { spanOf } from '../../kernel/calendar/index.js';
import type { AccessRestriction } from '../../model/index.js';
import { type CompiledGuardianship, type Footing, groupedBy } from '../../sharing/decision/contract/index.js';
import type { DecidingHolder } from '../../sharing/decision/grounds/index.js';
import { capacitiesIn, decidingHolders } from '../../sharing/decision/index.js';
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
    footing: footingIn(safeguards),
    mandatedBy: safeguards.flatMap((one) => one.mandatedBy ?? []),
    accessRestrictions: safeguards.flatMap((one) => one.accessRestrictions ?? []),
  };
}

function footingIn(safeguards: readonly CaseSafeguard[]): Footing {
  const guardianships = safeguards.flatMap((one) => one.guardianships ?? []);
  const closures = safeguards.flatMap((one) => one.closures ?? []);
  const speakers = safeguards.flatMap((one) => one.speakers ?? []);
  return {
    knownPersons: new Set(),
    guardianships: mapped(
      groupedBy(guardianships, ({ guardianId }) => guardianId),
      ({ from, until, notAsked = false }): CompiledGuardianship => ({
        ...spanOf({ notBefore: from, expires: until }),
        isNotAsked: notAsked,
      }),
    ),
    capacities: capacitiesIn(safeguards),
    languages: new Map(
      [...groupedBy(speakers, ({ personId }) => personId)].map(([id, ones]) => [
        id,
        ones.flatMap(({ languages = [] }) => languages),
      ]),
    ),
    closures: closures.map(({ from, until }) => spanOf({ notBefore: from, expires: until })),
  };
}

function mapped<T, U>(
  groups: ReadonlyMap<string, readonly T[]>,
  change: (entry: T) => U,
): ReadonlyMap<string, readonly U[]> {
  return new Map([...groups].map(([key, entries]) => [key, entries.map(change)]));
}
