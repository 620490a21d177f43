import type { FamilySupportPlan } from 'exit-work/model';

/** What was agreed with the family of {@link personOfConcern}. */
export function familySupportPlan(overrides: Partial<FamilySupportPlan> = {}): FamilySupportPlan {
  return {
    id: 'fp-1',
    personOfConcernId: 'poc-1',
    agreedOn: '2030-02-20',
    preventionLevel: 'secondary',
    format: 'family',
    objectives: ['psychoeducation'],
    ...overrides,
  };
}
