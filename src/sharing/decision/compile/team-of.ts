import { spanOf } from '../../../kernel/calendar/index.js';
import type { CaseSafeguard, SharingPolicy } from '../../policy/index.js';
import { addTo, type CompiledMembership, type CompiledProhibition } from '../contract/index.js';
import type { DecidingHolder, Team } from '../grounds/index.js';
import { notOnTeam } from '../prohibitions/index.js';

/** The team of a case as its safeguards list it, by member; of nobody where they list none. */
export function teamOf(safeguards: readonly Pick<CaseSafeguard, 'memberships'>[]): Team {
  const team = new Map<string, CompiledMembership[]>();
  for (const { memberships = [] } of safeguards) {
    for (const { memberId, organisationId, role, from, until } of memberships)
      addTo(team, memberId, {
        memberId,
        organisationId,
        role,
        ...spanOf({ notBefore: from, expires: until }),
      });
  }
  return team;
}

/** Everybody who works for the holder: whoever is on the team of any case, and the policy’s `workers`. */
export function workersOf({
  workers = [],
  safeguards = [],
}: Pick<SharingPolicy, 'workers' | 'safeguards'>): Team {
  return teamOf([...safeguards, { memberships: workers }]);
}

/** Who is not on a team that is listed reads nothing in the house. */
export function offTeam({ team }: DecidingHolder): readonly CompiledProhibition[] {
  return team.size === 0 ? [] : [notOnTeam([...team.values()].flat())];
}
