import type { IdentityReveal } from 'exit-work/model';

/** The prison learns during {@link anonymousConference} who is spoken of. */
export function identityRevealedToPrison(overrides: Partial<IdentityReveal> = {}): IdentityReveal {
  return {
    revealedAt: '2030-02-11T10:30:00+01:00',
    decidedBy: ['case-manager'],
    threshold: 'a concrete threat to life',
    revealedToIds: ['o-prison'],
    ...overrides,
  };
}
