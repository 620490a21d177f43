import type { Goal, GoalStep, InterventionPlan } from 'exit-work/model';

export function plannedStep(overrides: Partial<GoalStep> = {}): GoalStep {
  return { action: 'visit two flats', actor: 'client', status: 'planned', ...overrides };
}

/** A goal that answers the need of {@link needsAssessment}. */
export function housingGoal(overrides: Partial<Goal> = {}): Goal {
  return {
    id: 'g-housing',
    area: 'functional-reintegration',
    title: 'a flat of one’s own',
    answersNeedIds: ['need-housing'],
    indicator: 'a tenancy agreement is signed',
    dueOn: '2030-04-30',
    steps: [plannedStep(), plannedStep({ action: 'write to the housing office', actor: 'case manager' })],
    note: 'Not in the old quarter.',
    ...overrides,
  };
}

/** The first version of a plan, agreed with the client. */
export function agreedPlan(overrides: Partial<InterventionPlan> = {}): InterventionPlan {
  return {
    id: 'p-1',
    version: 1,
    drawnUpOn: '2030-01-28',
    caseManagerId: 'm-manager',
    needsAssessmentId: 'n-1',
    theoryOfChange: 'A home and work make room for other questions.',
    intensity: 'low',
    hoursPerWeek: 3,
    methods: ['psychosocial-counselling', 'practical-support'],
    goals: [housingGoal()],
    clientAgreement: { outcome: 'agreed', agreedOn: '2030-01-28' },
    reviewOn: '2030-04-29',
    ...overrides,
  };
}

/** A plan that the client has seen and does not share. */
export function planWithoutAgreement(overrides: Partial<InterventionPlan> = {}): InterventionPlan {
  return agreedPlan({
    clientAgreement: { outcome: 'not-agreed', reason: 'Wants to begin with the family.' },
    ...overrides,
  });
}

/** The second version of {@link agreedPlan}, drawn up at its review. */
export function revisedPlan(overrides: Partial<InterventionPlan> = {}): InterventionPlan {
  return agreedPlan({
    id: 'p-2',
    version: 2,
    drawnUpOn: '2030-04-29',
    clientAgreement: { outcome: 'agreed', agreedOn: '2030-04-29' },
    reviewOn: '2030-07-29',
    ...overrides,
  });
}
