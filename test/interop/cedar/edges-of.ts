import { Instant } from 'exit-work/kernel';
import type { SharingPolicy } from 'exit-work/sharing';

/** When something begins or ends that can matter to a case. */
export function edgesOf(policy: SharingPolicy, clientId: string): readonly Instant[] {
  const dated: readonly object[] = [
    ...(policy.consents ?? []),
    ...(policy.mandates ?? []),
    ...(policy.agreements ?? []),
    ...(policy.duties ?? []),
    ...policy.prohibitions,
    ...(policy.weighings ?? []),
    ...(policy.vitalInterests ?? []),
    ...(policy.overrides ?? []),
    ...(policy.onwardLimits ?? []),
    ...(policy.safeguards ?? [])
      .filter((safeguard) => safeguard.clientId === clientId)
      .flatMap(({ threats = [], accessRestrictions = [], anonymousConferences = [] }) => [
        ...threats,
        ...accessRestrictions,
        ...anonymousConferences,
      ]),
  ].filter((entry) => !('clientId' in entry) || entry.clientId === clientId);
  return dated
    .flatMap((entry) => Object.values(entry))
    .flatMap((value) => {
      const instant = Instant.safeParse(value);
      return instant.success ? [instant.data] : [];
    });
}
