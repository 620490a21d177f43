import type { Funding } from 'exit-work/model';

export function fundingFromDonations(overrides: Partial<Funding> = {}): Funding {
  return {
    id: 'f-1',
    recipientId: 'o-exit',
    source: 'donations',
    funder: 'Example Foundation',
    from: '2030-01-01',
    until: '2030-12-31',
    ...overrides,
  };
}
