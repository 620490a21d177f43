import { arrayOf, type RecordOf, record, term } from '../../schema/index.js';
import { decisionsWithAuthority, roles } from '../../vocabulary/index.js';

const organisational = { category: 'organisational', subject: 'nobody' } as const;

/**
 * In which roles somebody of the holder’s organisation may decide something. Of several for one decision, all count.
 *
 * @example
 * ```ts
 * import { DecidingAuthority } from 'exit-work/sharing';
 *
 * DecidingAuthority.safeParse({ decision: 'vital-interest', roles: ['counsellor', 'case-manager'] }).success; // => true
 * ```
 */
export const DecidingAuthority = record(
  () => ({
    decision: term(decisionsWithAuthority, { label: 'Decision', ...organisational }),
    roles: arrayOf(term(roles, { label: 'In the role of', ...organisational }), { atLeast: 1 }),
  }),
  {
    title: 'Authority to decide',
    meaning: 'In which roles somebody of the holder may decide something.',
    citation: { follows: ['CS-4.5-10', 'CS-4.7-03'] },
  },
);
export interface DecidingAuthority extends RecordOf<typeof DecidingAuthority> {}
