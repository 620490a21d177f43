import type { LegalPermission, Organisation } from '../../model/index.js';

/** Whether a law lets organisations of this kind pass on anything. */
export function isOfHolder(
  { forumKinds, holderKinds = [] }: LegalPermission,
  { kind }: Pick<Organisation, 'kind'>,
): boolean {
  return (forumKinds ?? holderKinds).includes(kind);
}
