import type { CompiledPermission, Grant, RequestContext } from '../contract/index.js';

/** What the law allows between these parties: as it was weighed for them, or unweighed. */
export function permissionsFor(
  context: RequestContext,
  permissions: readonly CompiledPermission[],
): readonly Grant[] {
  const { clientId, recipientId } = context.request;
  return permissions.flatMap((permission) => {
    if (!isBetween(permission, context)) return [];
    const { certain, doubtful, unweighed } = permission;
    const weighed = certain.get(clientId)?.get(recipientId);
    if (weighed !== undefined) return weighed;
    return doubtful.get(clientId)?.has(recipientId) === true ? [] : unweighed;
  });
}

/** Weighings that leave out a fact on which their law depends: nobody knows whether it allows this. */
export function doubtfulPermissionsFor(
  context: RequestContext,
  permissions: readonly CompiledPermission[],
): readonly Grant[] {
  const { clientId, recipientId } = context.request;
  return permissions.flatMap((permission) =>
    isBetween(permission, context) ? (permission.doubtful.get(clientId)?.get(recipientId) ?? []) : [],
  );
}

/** Between two organisations of kinds that are known; of kinds that are not, no law speaks. */
function isBetween(
  { holderKinds, recipientKinds }: CompiledPermission,
  { holderKind, kind, isInHouse }: RequestContext,
): boolean {
  return !isInHouse && (holderKinds & holderKind) !== 0 && (recipientKinds & kind) !== 0;
}
