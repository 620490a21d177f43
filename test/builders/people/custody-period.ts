import type { CustodyPeriod } from 'exit-work/model';

/** In custody before the trial, and still there. */
export function timeOnRemand(overrides: Partial<CustodyPeriod> = {}): CustodyPeriod {
  return { legalStatus: 'pre-trial-detainee', from: '2028-05-02', ...overrides };
}
