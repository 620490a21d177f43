import type { SharingPolicy } from 'exit-work/sharing';

/** Such a policy cannot be read. Organisations may share one, and are of unknown kind if they differ. */
export function sharesIdentifiers(policy: SharingPolicy): boolean {
  const { consents, mandates, agreements, duties, permissions, weighings, vitalInterests } = policy;
  const { prohibitions, overrides, onwardLimits, confidentialityLimits: limits } = policy;
  const isShared = (list: readonly { readonly id: string }[] = []) =>
    list.some(({ id }, place) => list.findIndex((one) => one.id === id) < place);
  return (
    [consents, mandates, agreements, duties, permissions].some(isShared) ||
    [weighings, vitalInterests, prohibitions, overrides, onwardLimits, limits].some(isShared)
  );
}
