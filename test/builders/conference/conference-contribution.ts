import type { ConferenceContribution } from 'exit-work/model';

export function contributionOfPrison(
  overrides: Partial<ConferenceContribution> = {},
): ConferenceContribution {
  return { organisationId: 'o-prison', perspective: 'security', content: 'Quiet on the wing.', ...overrides };
}
