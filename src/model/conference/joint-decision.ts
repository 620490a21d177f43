import {
  anyNumberOf,
  arrayOf,
  distinctValues,
  type RecordOf,
  record,
  referenceTo,
  shortText,
  unread,
} from '../../schema/index.js';

const assessed = { category: 'security', subject: 'client' } as const;

/**
 * What a team of several bodies decided together, after mapping risks and needs (CS-4.5-04). At least two bodies
 * decide: what one decides is no joint decision.
 *
 * @example
 * ```ts
 * import { JointDecision } from 'exit-work/model';
 *
 * JointDecision.safeParse({ decision: 'no security risk', decidedByIds: ['o-1'] }).success; // => false
 * ```
 */
export const JointDecision = record(
  () => ({
    decision: shortText(unread({ label: 'Decision', ...assessed, citation: { follows: ['CS-4.5-04'] } })),
    decidedByIds: arrayOf(
      referenceTo('organisations', {
        label: 'Decided by',
        category: 'case-administration',
        subject: 'client',
        citation: { follows: ['CS-4.5-04'] },
      }),
      { atLeast: 2 },
    ),
    risks: anyNumberOf(
      shortText(unread({ label: 'Risk', ...assessed, citation: { follows: ['CS-4.5-04'] } })),
    ),
    needs: anyNumberOf(
      shortText(
        unread({
          label: 'Need',
          category: 'needs-and-plan',
          subject: 'client',
          citation: { follows: ['CS-4.5-04'] },
        }),
      ),
    ),
  }),
  {
    title: 'Joint decision',
    meaning: 'What several bodies decided together.',
    citation: { follows: ['CS-4.5-04'] },
    rules: [distinctValues('decidedByIds')],
  },
);
export interface JointDecision extends RecordOf<typeof JointDecision> {}
