import type { AccessGrant, Referral } from 'exit-work/model';

/** The prison lets the workers in, for this client. */
export function accessGrant(overrides: Partial<AccessGrant> = {}): AccessGrant {
  return { kind: 'case-specific', grantedById: 'o-prison', grantedOn: '2030-01-02', ...overrides };
}

/** The prison sends the client into exit work and grants access. */
export function referralFromPrison(overrides: Partial<Referral> = {}): Referral {
  return {
    id: 'ref-1',
    fromOrganisationId: 'o-prison',
    toOrganisationId: 'o-exit',
    madeOn: '2030-01-02',
    service: 'exit counselling',
    reason: 'Asks for help to leave the group.',
    accessGrant: accessGrant(),
    ...overrides,
  };
}

export function referralToJobCentre(overrides: Partial<Referral> = {}): Referral {
  return {
    id: 'ref-2',
    fromOrganisationId: 'o-exit',
    toOrganisationId: 'o-job-centre',
    madeOn: '2030-02-12',
    service: 'an apprenticeship',
    ...overrides,
  };
}
