import type { SharingPolicy } from '../../policy/index.js';
import { groupedBy } from '../contract/index.js';
import type { DecidingHolder } from '../grounds/index.js';
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
    const holder = { holderId, authorities, team: teamOf(byClient.get(clientId) ?? []), workers };
    holders.set(clientId, holder);
    return holder;
  };
}
