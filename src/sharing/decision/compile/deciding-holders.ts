import { spanOf } from '../../../kernel/calendar/index.js';
import type { CaseSafeguard, SharingPolicy } from '../../policy/index.js';
import { groupedBy } from '../contract/index.js';
import type { DecidingHolder, Exclusion } from '../grounds/index.js';
import { teamOf, workersOf } from './team-of.js';

/** Who decides in each case, put together when it is first asked about. */
export function decidingHolders(policy: SharingPolicy): (clientId: string) => DecidingHolder {
  const { holderId, authorities = [], safeguards } = policy;
  const byClient = groupedBy(safeguards, ({ clientId }) => clientId);
  const workers = workersOf(policy);
  const holders = new Map<string, DecidingHolder>();
  return (clientId) => {
    const known = holders.get(clientId);
    if (known !== undefined) return known;
    const guarding = byClient.get(clientId) ?? [];
    const exclusions = exclusionsIn(guarding);
    const holder = { holderId, authorities, team: teamOf(guarding), workers, exclusions };
    holders.set(clientId, holder);
    return holder;
  };
}

function exclusionsIn(safeguards: readonly CaseSafeguard[]): readonly Exclusion[] {
  return safeguards
    .flatMap(({ accessRestrictions = [] }) => accessRestrictions)
    .filter(({ kind }) => kind === 'excluded-workers')
    .map((one) => ({ ...spanOf(one), memberIds: one.memberIds }));
}
