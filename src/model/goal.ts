import {
  day,
  freeText,
  identifier,
  list,
  optional,
  type RecordOf,
  record,
  shortText,
  term,
} from '../record/index.js';
import { needsAreas, stepStatuses } from '../vocabulary/index.js';

const planned = { category: 'needs-and-plan', subject: 'client' } as const;

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
export const GoalStep = record({
  action: shortText({ label: 'Action', ...planned }),
  actor: shortText({ label: 'Who does it', ...planned }),
  status: term(stepStatuses, { label: 'Status', category: 'progress', subject: 'client' }),
});
export interface GoalStep extends RecordOf<typeof GoalStep> {}

/**
 * A small, attainable goal that answers an assessed need (WO-5.2-02, WO-2.2-05).
 *
 * @example
 * ```ts
 * import { Goal } from 'exit-work/model';
 *
 * Goal.safeParse({ id: 'g-1', area: 'housing', title: 'a flat', answersNeed: 'no flat', steps: [] }).success; // => false
 * ```
 */
export const Goal = record({
  id: identifier({ label: 'Goal', category: 'reference', subject: 'client' }),
  area: term(needsAreas, { label: 'Area', ...planned, sources: ['EU-3-01'] }),
  title: shortText({ label: 'Title', ...planned, sources: ['WO-5.2-02'] }),
  answersNeed: shortText({ label: 'Answers the need', ...planned, sources: ['WO-2.2-05'] }),
  indicator: optional(shortText({ label: 'Indicator of success', ...planned, sources: ['WO-1.2-01'] })),
  dueOn: optional(day({ label: 'Due on', ...planned })),
  steps: list<GoalStep>(GoalStep),
  note: optional(
    freeText({
      label: 'Note',
      category: 'progress',
      subject: 'client',
      mayContain: ['counselling-notes', 'health'],
    }),
  ),
});
export interface Goal extends RecordOf<typeof Goal> {}
