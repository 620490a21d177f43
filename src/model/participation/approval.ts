import {
  identifier,
  instant,
  instantsInOrder,
  optional,
  type RecordOf,
  record,
  referenceTo,
  rule,
  shortText,
  term,
  unread,
} from '../../schema/index.js';
import { approvalOutcomes } from '../../vocabulary/index.js';

const file = { category: 'case-administration', subject: 'client' } as const;

/**
 * What a second person said of a record that needs more than one pair of eyes: a plan, an evaluation, a decision to
 * disclose. Nobody approves what they asked for themselves.
 *
 * @example
 * ```ts
 * import { Approval } from 'exit-work/model';
 *
 * Approval.safeParse({
 *   id: 'a-1', recordId: 'p-1', requestedById: 'm-1', requestedAt: '2030-01-07T10:00:00+01:00',
 *   decidedById: 'm-1', decidedAt: '2030-01-07T11:00:00+01:00', outcome: 'approved',
 * }).success; // => false
 * ```
 */
export const Approval = record(
  () => ({
    id: identifier({ label: 'Approval', category: 'reference', subject: 'client' }),
    recordId: referenceTo('records', { label: 'Approved record', ...file }),
    requestedById: referenceTo('team', { label: 'Asked by', ...file }),
    requestedAt: instant({ label: 'Asked at', ...file }),
    decidedById: referenceTo('team', { label: 'Decided by', ...file, citation: { follows: ['MG-1-06'] } }),
    decidedAt: instant({ label: 'Decided at', ...file }),
    outcome: term(approvalOutcomes, { label: 'Outcome', ...file }),
    reason: optional(shortText(unread({ label: 'Reason', ...file }))),
  }),
  {
    title: 'Approval',
    meaning: 'What a second person said of a record.',
    rules: [
      instantsInOrder('requestedAt', 'decidedAt'),
      rule({
        code: 'decided-by-requester',
        fields: ['requestedById', 'decidedById'],
        statement: 'who decides is not who asked',
        at: 'decidedById',
        expected: 'expected another person than `requestedById`',
        holds: ({ requestedById, decidedById }) => requestedById !== decidedById,
      }),
      rule({
        code: 'decline-without-reason',
        fields: ['outcome', 'reason'],
        statement: 'who declines says why',
        at: 'reason',
        expected: 'expected the reason why it was declined',
        holds: ({ outcome, reason }) => outcome === 'approved' || reason !== undefined,
      }),
    ],
  },
);
export interface Approval extends RecordOf<typeof Approval> {}
