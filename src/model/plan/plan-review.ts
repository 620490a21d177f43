import {
  arrayOf,
  day,
  flag,
  freeText,
  type RecordOf,
  record,
  referenceTo,
  unread,
} from '../../schema/index.js';

const file = { category: 'case-administration', subject: 'client' } as const;

/**
 * A look back at a plan with the client: what came of it, and whether it is changed (CS-3.8-05).
 *
 * @example
 * ```ts
 * import { PlanReview } from 'exit-work/model';
 *
 * PlanReview.parse({
 *   reviewedOn: '2030-04-08', reviewerIds: ['m-1'], withClient: true, findings: 'two steps done', planChanged: false,
 * }).planChanged; // => false
 * ```
 */
export const PlanReview = record(
  () => ({
    reviewedOn: day({ label: 'Reviewed on', ...file, citation: { follows: ['CS-3.8-05'] } }),
    reviewerIds: arrayOf(referenceTo('team', { label: 'Reviewed by', ...file }), { atLeast: 1 }),
    withClient: flag({ label: 'With the client', category: 'participation', subject: 'client' }),
    findings: freeText(
      unread({
        label: 'Findings',
        category: 'progress',
        subject: 'client',
      }),
    ),
    planChanged: flag({ label: 'The plan was changed', ...file }),
  }),
  {
    title: 'Plan review',
    meaning: 'A look back at a plan, and whether it is changed.',
    citation: { follows: ['CS-3.8-05'] },
  },
);
export interface PlanReview extends RecordOf<typeof PlanReview> {}
