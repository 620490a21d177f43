import {
  anyNumberOf,
  arrayOf,
  day,
  distinct,
  freeText,
  identifier,
  optional,
  type RecordOf,
  record,
  referenceTo,
  shortText,
  term,
  unread,
} from '../../schema/index.js';
import { adverseOutcomes, closureReasons, goalAttainments, objectives } from '../../vocabulary/index.js';

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
export const GoalOutcome = record(
  () => ({
    goalId: referenceTo('goals', { label: 'Goal', ...progress }),
    outcome: term(goalAttainments, { label: 'Outcome', ...progress, citation: { follows: ['WO-1.2-01'] } }),
    remark: optional(shortText(unread({ label: 'Remark', ...progress }))),
  }),
  {
    title: 'Outcome of a goal',
    meaning: 'How far one goal was reached.',
    citation: { follows: ['WO-1.2-01'] },
  },
);
export interface GoalOutcome extends RecordOf<typeof GoalOutcome> {}

/**
 * How far one of the programme’s declared objectives was reached: disengagement, deradicalisation, rehabilitation and
 * reintegration are judged apart (EU-4-01).
 *
 * @example
 * ```ts
 * import { ObjectiveOutcome } from 'exit-work/model';
 *
 * ObjectiveOutcome.parse({ objective: 'disengagement', outcome: 'reached' }).objective; // => 'disengagement'
 * ```
 */
export const ObjectiveOutcome = record(
  () => ({
    objective: term(objectives, { label: 'Objective', ...progress, citation: { follows: ['EU-4-01'] } }),
    outcome: term(goalAttainments, { label: 'Outcome', ...progress, citation: { follows: ['EU-4-01'] } }),
    remark: optional(shortText(unread({ label: 'Remark', ...progress }))),
  }),
  {
    title: 'Outcome of an objective',
    meaning: 'How far one objective was reached.',
    citation: { follows: ['EU-4-01'] },
  },
);
export interface ObjectiveOutcome extends RecordOf<typeof ObjectiveOutcome> {}

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
export const ClosureEvaluation = record(
  () => ({
    id: identifier({ label: 'Closure evaluation', category: 'reference', subject: 'client' }),
    evaluatedOn: day({ label: 'Evaluated on', category: 'case-administration', subject: 'client' }),
    reason: term(closureReasons, { label: 'Reason for closure', ...progress }),
    goalOutcomes: arrayOf<GoalOutcome>(GoalOutcome),
    objectiveOutcomes: anyNumberOf<ObjectiveOutcome>(ObjectiveOutcome),
    adverseOutcomes: optional(
      arrayOf(
        term(adverseOutcomes, {
          label: 'Adverse outcome',
          category: 'offences',
          subject: 'client',
          citation: { follows: ['WO-5.1-01'] },
        }),
      ),
    ),
    lessons: freeText(
      unread({
        label: 'Lessons',
        ...progress,
        citation: { follows: ['WO-6.2-05'] },
      }),
    ),
    clientView: optional(
      freeText(
        unread({
          label: 'The client’s view',
          ...progress,
        }),
      ),
    ),
  }),
  {
    title: 'Closure evaluation',
    meaning: 'The evaluation of a case before it is closed, with its lessons.',
    citation: { follows: ['WO-6.2-04', 'WO-6.2-05', 'EU-4-01'] },
    rules: [distinct('goalOutcomes', 'goalId'), distinct('objectiveOutcomes', 'objective')],
  },
);
export interface ClosureEvaluation extends RecordOf<typeof ClosureEvaluation> {}
