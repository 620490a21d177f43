import type { SharingPolicy } from '../../policy/index.js';
import {
  addTo,
  type BitSet,
  type CompiledPermission,
  type Grant,
  groupedBy,
  kindBits,
} from '../contract/index.js';
import { unweighedGrant, weighedAgainst, weighedGrant, weighingLimits } from '../grounds/index.js';
import { decidingHolders } from './deciding-holders.js';

/** What the law allows a holder of this kind, each with how that was weighed for clients and recipients. */
export function compilePermissions(policy: SharingPolicy, holderKind: BitSet): readonly CompiledPermission[] {
  const { permissions = [], weighings = [] } = policy;
  if (permissions.length === 0) return [];
  const byPermission = groupedBy(weighings, ({ permissionId }) => permissionId);
  const against = weighedAgainst(weighings);
  const holderFor = decidingHolders(policy);
  return permissions
    .filter(({ forumKinds, holderKinds }) => (kindBits.set(forumKinds ?? holderKinds) & holderKind) !== 0)
    .map((permission) => {
      const weighed = new Map<string, Map<string, Grant[]>>();
      for (const weighing of byPermission.get(permission.id) ?? []) {
        const ofClient = weighed.get(weighing.clientId) ?? new Map<string, Grant[]>();
        const limits = weighingLimits(permission, weighing, against, holderFor(weighing.clientId));
        const grant = weighedGrant(permission, weighing, limits);
        addTo(ofClient, weighing.recipientId, grant);
        weighed.set(weighing.clientId, ofClient);
      }
      return {
        recipientKinds: kindBits.set(permission.forumKinds ?? permission.recipientKinds),
        weighed,
        unweighed: [unweighedGrant(permission)],
      };
    });
}
