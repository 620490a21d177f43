import { isDoubtful, type PermissionWeighing, type SharingPolicy } from '../../policy/index.js';
import { type BitSet, type CompiledPermission, type Grant, kindBits } from '../contract/index.js';
import { unweighedGrant, weighedGrant } from '../grounds/index.js';
import { addTo } from './grouped-by.js';

/** What the law allows a holder of this kind, each with how that was weighed for clients and recipients. */
export function compilePermissions(
  { permissions = [], weighings = [] }: SharingPolicy,
  holderKind: BitSet,
): readonly CompiledPermission[] {
  const byPermission = new Map<string, PermissionWeighing[]>();
  for (const weighing of weighings) addTo(byPermission, weighing.permissionId, weighing);
  return permissions
    .filter(({ forumKinds, holderKinds }) => (kindBits.set(forumKinds ?? holderKinds) & holderKind) !== 0)
    .map((permission) => {
      const weighed = new Map<string, Map<string, Grant[]>>();
      for (const weighing of byPermission.get(permission.id) ?? []) {
        const ofClient = weighed.get(weighing.clientId) ?? new Map<string, Grant[]>();
        const grant = weighedGrant(permission, weighing, isDoubtful(permission, weighing));
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
