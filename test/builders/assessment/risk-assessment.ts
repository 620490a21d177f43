import type { RiskAssessment } from 'exit-work/model';

/** The conclusion of a certified assessor with a fictional instrument: low risk either way. */
export function riskAssessment(overrides: Partial<RiskAssessment> = {}): RiskAssessment {
  return {
    id: 'r-1',
    instrument: 'other: Example Instrument',
    instrumentVersion: '2',
    purpose: 'reintegration',
    assessorId: 'm-manager',
    assessedOn: '2030-01-21',
    sources: ['interview with the client', 'court file'],
    threatFromClient: 'low',
    threatToClient: 'low',
    protectiveFactors: ['sister', 'apprenticeship in view'],
    nextReviewOn: '2030-07-22',
    ...overrides,
  };
}

/** The former group threatens the client. */
export function riskAssessmentOfThreatenedClient(overrides: Partial<RiskAssessment> = {}): RiskAssessment {
  return riskAssessment({ purpose: 'security', threatToClient: 'high', ...overrides });
}
