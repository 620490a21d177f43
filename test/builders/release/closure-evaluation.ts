import type { ClosureEvaluation, GoalOutcome } from 'exit-work/model';

export function reachedGoal(overrides: Partial<GoalOutcome> = {}): GoalOutcome {
  return { goalId: 'g-housing', outcome: 'reached', ...overrides };
}

/** A case that went well. */
export function closureEvaluation(overrides: Partial<ClosureEvaluation> = {}): ClosureEvaluation {
  return {
    id: 'ce-1',
    evaluatedOn: '2032-03-08',
    reason: 'goals-reached',
    goalOutcomes: [reachedGoal()],
    lessons: 'The car at the gate mattered more than the plan.',
    clientView: 'They were there on the first evening.',
    ...overrides,
  };
}

/** A dismissed client’s case is evaluated too. */
export function evaluationOfDismissal(overrides: Partial<ClosureEvaluation> = {}): ClosureEvaluation {
  return closureEvaluation({
    reason: 'dismissed',
    goalOutcomes: [reachedGoal({ outcome: 'given-up' })],
    lessons: 'The limits were told too late.',
    ...overrides,
  });
}
