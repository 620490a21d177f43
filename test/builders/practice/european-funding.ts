import type { EuropeanFunding } from 'exit-work/model';

export function noEuropeanFunding(overrides: Partial<EuropeanFunding> = {}): EuropeanFunding {
  return { funded: false, ...overrides };
}

/** The European Union pays, from one fund. */
export function europeanFunding(overrides: Partial<EuropeanFunding> = {}): EuropeanFunding {
  return { funded: true, funds: ['erasmus-plus'], ...overrides };
}
