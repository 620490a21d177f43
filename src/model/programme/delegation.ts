import { type RecordOf, record, referenceTo, rule, shortText, unread } from '../../schema/index.js';

const staff = { category: 'case-administration', subject: 'staff' } as const;

/**
 * A task of leading that somebody else does, and to whom they answer for it (MG-1-06).
 *
 * @example
 * ```ts
 * import { Delegation } from 'exit-work/model';
 *
 * Delegation.safeParse({ task: 'duty roster', memberId: 'm-1', accountableToId: 'm-1' }).success; // => false
 * ```
 */
export const Delegation = record(
  () => ({
    task: shortText(unread({ label: 'Task', ...staff, citation: { follows: ['MG-1-06'] } })),
    memberId: referenceTo('team', { label: 'Done by', ...staff, citation: { follows: ['MG-1-06'] } }),
    accountableToId: referenceTo('team', {
      label: 'Answers to',
      ...staff,
      citation: { follows: ['MG-1-06'] },
    }),
  }),
  {
    title: 'Delegation',
    meaning: 'A task of leading that somebody else does, and to whom they answer for it.',
    citation: { follows: ['MG-1-06'] },
    rules: [
      rule({
        code: 'accountable-to-oneself',
        fields: ['memberId', 'accountableToId'],
        statement: 'nobody answers to themselves',
        at: 'accountableToId',
        expected: 'expected another person than `memberId`',
        holds: ({ memberId, accountableToId }) => memberId !== accountableToId,
      }),
    ],
  },
);
export interface Delegation extends RecordOf<typeof Delegation> {}
