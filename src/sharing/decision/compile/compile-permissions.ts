import type { LegalPermission } from '../../../model/index.js';
import { isDoubtful, type PermissionWeighing } from '../../policy/index.js';
import { type CompiledPermission, type Grant, kindBits } from '../contract/index.js';
import { unweighedGrant, weighedGrant } from '../grounds/index.js';
import { addTo } from './client-rules.js';

/** What the law allows, each with how that was weighed for clients and recipients. */
export function compilePermissions(
  permissions: readonly LegalPermission[],
  weighings: readonly PermissionWeighing[],
): readonly CompiledPermission[] {
  const byPermission = new Map<string, PermissionWeighing[]>();
  for (const weighing of weighings) addTo(byPermission, weighing.permissionId, weighing);
  return permissions.map((permission) => {
    const { forumKinds } = permission;
    const certain: Weighed = new Map();
    const doubtful: Weighed = new Map();
    for (const weighing of byPermission.get(permission.id) ?? []) {
      const weighed = isDoubtful(permission, weighing) ? doubtful : certain;
      const ofClient = weighed.get(weighing.clientId) ?? new Map<string, Grant[]>();
      addTo(ofClient, weighing.recipientId, weighedGrant(permission, weighing));
      weighed.set(weighing.clientId, ofClient);
    }
    return {
      holderKinds: kindBits.set(forumKinds ?? permission.holderKinds),
      recipientKinds: kindBits.set(forumKinds ?? permission.recipientKinds),
      certain,
      doubtful,
      unweighed: [unweighedGrant(permission)],
    };
  });
}

type Weighed = Map<string, Map<string, Grant[]>>;
