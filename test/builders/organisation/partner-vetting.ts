import type { PartnerVetting } from 'exit-work/model';

export function acceptedPartner(overrides: Partial<PartnerVetting> = {}): PartnerVetting {
  return {
    vettedOn: '2030-01-02',
    vettedById: 'o-exit',
    criteria: ['credibility'],
    result: 'accepted',
    ...overrides,
  };
}

export function partnerAcceptedWithConditions(overrides: Partial<PartnerVetting> = {}): PartnerVetting {
  return acceptedPartner({
    result: 'accepted-with-conditions',
    conditions: ['an audit every year'],
    ...overrides,
  });
}

export function declinedPartner(overrides: Partial<PartnerVetting> = {}): PartnerVetting {
  return acceptedPartner({ result: 'declined', ...overrides });
}
