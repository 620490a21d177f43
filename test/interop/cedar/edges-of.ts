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
    ...(policy.permissions ?? []),
    ...(policy.weighings ?? []),
    ...(policy.vitalInterests ?? []),
    ...(policy.overrides ?? []),
    ...(policy.onwardLimits ?? []),
    ...(policy.safeguards ?? [])
      .filter((safeguard) => safeguard.clientId === clientId)
      .flatMap(
        ({
          threats = [],
          accessRestrictions = [],
          anonymousConferences = [],
          guardianships = [],
          mandatedBy = [],
          closures = [],
          memberships = [],
        }) => [
          ...threats,
          ...accessRestrictions,
          ...anonymousConferences,
          ...guardianships,
          ...mandatedBy,
          ...closures,
          ...memberships,
        ],
      ),
  ].filter((entry) => !('clientId' in entry) || entry.clientId === clientId);
  return dated
    .flatMap((entry) => Object.values(entry))
    .flatMap((value) => {
      const instant = Instant.safeParse(value);
      return instant.success ? [instant.data] : [];
    })
    .flatMap((edge) => (Date.parse(edge) < Date.UTC(2030, 2, 5) ? lapses(edge) : [edge]));
}

/** When a decision lapses that nobody looks at again. */
function lapses(decidedAt: Instant): readonly Instant[] {
  return [3, 14, 90].map((days) =>
    Instant.parse(new Date(Date.parse(decidedAt) + days * 86_400_000).toISOString()),
  );
}
