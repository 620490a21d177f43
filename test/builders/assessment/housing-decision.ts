import type { HousingDecision } from 'exit-work/model';

/** The prison houses the client among all others, until further notice. */
export function housingInGeneralPopulation(overrides: Partial<HousingDecision> = {}): HousingDecision {
  return {
    id: 'hd-1',
    placement: 'general-population',
    regime: 'east wing',
    decidedOn: '2030-01-21',
    decidedById: 'o-prison',
    ...overrides,
  };
}
