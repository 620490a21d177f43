import {
  arrayOf,
  day,
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
import { needsAreas, stepStatuses } from '../../vocabulary/index.js';
import { impliedByArea } from '../core/index.js';

const planned = { category: 'needs-and-plan', subject: 'client', tells: impliedByArea } as const;

/**
 * One step towards a goal: who does what, and where it stands (CS-3.8-05).
 *
 * @example
 * ```ts
 * import { GoalStep } from 'exit-work/model';
 *
 * GoalStep.parse({ action: 'visit two flats', actor: 'client', status: 'planned' }).status; // => 'planned'
 * ```
 */
export const GoalStep = record(
  () => ({
    action: shortText(unread({ label: 'Action', ...planned })),
    actor: shortText(unread({ label: 'Who does it', ...planned })),
    status: term(stepStatuses, { label: 'Status', category: 'progress', subject: 'client' }),
    dueOn: optional(day({ label: 'Due on', ...planned })),
  }),
  {
    title: 'Step of a goal',
    meaning: 'One step towards a goal: who does what, and where it stands.',
    citation: { follows: ['CS-3.8-05'] },
  },
);
export interface GoalStep extends RecordOf<typeof GoalStep> {}

/**
 * A small, attainable goal that answers assessed needs (WO-5.2-02, WO-2.2-05). It names at least one need of the
 * assessment on which the plan rests.
 *
 * @example
 * ```ts
 * import { Goal } from 'exit-work/model';
 *
 * Goal.safeParse({ id: 'g-1', area: 'housing', title: 'a flat', answersNeedIds: ['n-1'], steps: [] }).success; // => false
 * ```
 */
export const Goal = record(
  () => ({
    id: identifier({ label: 'Goal', category: 'reference', subject: 'client' }),
    area: term(needsAreas, { label: 'Area', ...planned, citation: { follows: ['EU-3-01'] } }),
    title: shortText(unread({ label: 'Title', ...planned, citation: { follows: ['WO-5.2-02'] } })),
    answersNeedIds: arrayOf(
      referenceTo('needs', {
        label: 'Answers the need',
        category: 'reference',
        subject: 'client',
        citation: { follows: ['WO-2.2-05'] },
      }),
      { atLeast: 1 },
    ),
    indicator: optional(
      shortText(unread({ label: 'Indicator of success', ...planned, citation: { follows: ['WO-1.2-01'] } })),
    ),
    dueOn: optional(day({ label: 'Due on', ...planned })),
    steps: arrayOf<GoalStep>(GoalStep),
    note: optional(
      freeText(
        unread({
          label: 'Note',
          category: 'progress',
          subject: 'client',
        }),
      ),
    ),
  }),
  {
    title: 'Goal',
    meaning: 'A small, attainable goal that answers assessed needs, with its steps.',
    citation: { follows: ['WO-5.2-02', 'WO-2.2-05', 'CS-3.8-05'] },
  },
);
export interface Goal extends RecordOf<typeof Goal> {}
