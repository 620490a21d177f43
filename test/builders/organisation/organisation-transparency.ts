import type { OrganisationTransparency } from 'exit-work/model';

/** An organisation that shows how long it has done the work, and nothing else. */
export function transparencyOnExperience(
  overrides: Partial<OrganisationTransparency> = {},
): OrganisationTransparency {
  return { experience: 'since 2009', ...overrides };
}
