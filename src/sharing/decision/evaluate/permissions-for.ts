import type { CompiledPermission, Grant, RequestContext } from '../contract/index.js';

/** What the law allows between these parties: as it was weighed for them, or unweighed. Of kinds that nobody knows, no law speaks. */
export function permissionsFor(
  { isInHouse, kind, request: { clientId, recipientId } }: RequestContext,
  permissions: readonly CompiledPermission[],
): readonly Grant[] {
  if (isInHouse) return [];
  return permissions.flatMap(({ recipientKinds, weighed, unweighed }) =>
    (recipientKinds & kind) === 0 ? [] : (weighed.get(clientId)?.get(recipientId) ?? unweighed),
  );
}
