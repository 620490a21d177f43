import { day, freeText, identifier, list, optional, type RecordOf, record, term } from '../record/index.js';
import { closureReasons, outcomes } from '../vocabulary/index.js';

const progress = { category: 'progress', subject: 'client' } as const;

/**
 * How far one goal was reached.
 *
 * @example
 * ```ts
 * import { GoalOutcome } from 'exit-work/model';
 *
 * GoalOutcome.parse({ goalId: 'g-1', outcome: 'partly-reached' }).outcome; // => 'partly-reached'
 * ```
 */
export const GoalOutcome = record({
  goalId: identifier({ label: 'Goal', ...progress }),
  outcome: term(outcomes, { label: 'Outcome', ...progress, sources: ['WO-1.2-01'] }),
});
export interface GoalOutcome extends RecordOf<typeof GoalOutcome> {}

/**
 * The evaluation of a case before it is closed, with its lessons; a case that did not succeed and a dismissed
 * client’s case are evaluated too (WO-6.2-04, WO-6.2-05).
 *
 * @example
 * ```ts
 * import { ClosureEvaluation } from 'exit-work/model';
 *
 * ClosureEvaluation.safeParse({ id: 'e-1', evaluatedOn: '2031-01-07', reason: 'bored' }).success; // => false
 * ```
 */
export const ClosureEvaluation = record({
  id: identifier({ label: 'Closure evaluation', category: 'reference', subject: 'client' }),
  evaluatedOn: day({ label: 'Evaluated on', category: 'case-administration', subject: 'client' }),
  reason: term(closureReasons, { label: 'Reason for closure', ...progress }),
  goalOutcomes: list<GoalOutcome>(GoalOutcome),
  lessons: freeText({
    label: 'Lessons',
    ...progress,
    mayContain: ['counselling-notes', 'family-and-network', 'health', 'security'],
    sources: ['WO-6.2-05'],
  }),
  clientView: optional(
    freeText({ label: 'The client’s view', ...progress, mayContain: ['counselling-notes'] }),
  ),
});
export interface ClosureEvaluation extends RecordOf<typeof ClosureEvaluation> {}
