import { spanOf } from '../../../kernel/calendar/index.js';
import type { CaseSafeguard } from '../../policy/index.js';
import type { CompiledMembership, CompiledProhibition } from '../contract/index.js';
import type { DecidingHolder } from '../grounds/index.js';
import { notOnTeam } from '../prohibitions/index.js';
import { addTo } from './grouped-by.js';

/** The team of a case as its safeguards list it, by member; of nobody where they list none. */
export function teamOf(safeguards: readonly CaseSafeguard[]): DecidingHolder['team'] {
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

/** Who is not on a team that is listed reads nothing in the house. */
export function offTeam({ team }: DecidingHolder): readonly CompiledProhibition[] {
  return team.size === 0 ? [] : [notOnTeam([...team.values()].flat())];
}
