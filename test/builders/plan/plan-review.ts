import type { PlanReview } from 'exit-work/model';

/** A review with the client, after which the plan goes on as it is. */
export function reviewWithoutChange(overrides: Partial<PlanReview> = {}): PlanReview {
  return {
    reviewedOn: '2030-04-29',
    reviewerIds: ['m-manager'],
    withClient: true,
    findings: 'Two flats were visited.',
    planChanged: false,
    ...overrides,
  };
}
