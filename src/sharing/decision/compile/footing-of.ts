import { spanOf } from '../../../kernel/calendar/index.js';
import type { CaseSafeguard } from '../../policy/index.js';
import { addTo, type CompiledGuardianship, type Footing } from '../contract/index.js';

/** A case of which the policy tells no facts. */
export const nothingKnown: Footing = {
  knownPersons: new Set(),
  guardianships: new Map(),
  capacities: [],
  languages: new Map(),
  closures: [],
};

/** What the safeguards of a client tell of the facts on which consents rest. */
export function footingOf(safeguards: readonly CaseSafeguard[]): Footing {
  const knownPersons = new Set<string>();
  const guardianships = new Map<string, CompiledGuardianship[]>();
  const languages = new Map<string, readonly string[]>();
  for (const safeguard of safeguards) {
    for (const { role, personId } of safeguard.knownPersons ?? []) knownPersons.add(`${role}/${personId}`);
    for (const { guardianId, from, until, notAsked = false } of safeguard.guardianships ?? [])
      addTo(guardianships, guardianId, {
        ...spanOf({ notBefore: from, expires: until }),
        isNotAsked: notAsked,
      });
    for (const { personId, languages: spoken = [] } of safeguard.speakers ?? [])
      languages.set(personId, [...(languages.get(personId) ?? []), ...spoken]);
  }
  const closures = safeguards.flatMap((safeguard) =>
    (safeguard.closures ?? []).map(({ from, until }) => spanOf({ notBefore: from, expires: until })),
  );
  const capacities = safeguards.flatMap(({ decisionCapacity }) => decisionCapacity ?? []);
  return { knownPersons, guardianships, capacities, languages, closures };
}
