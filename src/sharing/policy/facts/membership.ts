import {
  identifier,
  instant,
  instantsInOrder,
  optional,
  type RecordOf,
  record,
  term,
} from '../../../schema/index.js';
import { roles } from '../../../vocabulary/index.js';

const staff = { category: 'case-administration', subject: 'staff' } as const;

/**
 * Who is on the team of a case, for which organisation, in which role and when. One who holds several roles has several.
 *
 * @example
 * ```ts
 * import { Membership } from 'exit-work/sharing';
 *
 * Membership.safeParse({ memberId: 'm-1', organisationId: 'o-exit', role: 'counsellor' }).success; // => true
 * ```
 */
export const Membership = record(
  () => ({
    memberId: identifier({ label: 'Team member', category: 'reference', subject: 'staff' }),
    organisationId: identifier({ label: 'Organisation', ...staff }),
    role: term(roles, { label: 'Role', ...staff, mayContain: ['beliefs'] }),
    from: optional(instant({ label: 'From', ...staff })),
    until: optional(instant({ label: 'Until', ...staff })),
  }),
  {
    title: 'Membership',
    meaning: 'Who is on the team of a case, in which role and when.',
    citation: { follows: ['CS-3.8-04', 'CS-3.9-01'] },
    rules: [instantsInOrder('from', 'until')],
  },
);
export interface Membership extends RecordOf<typeof Membership> {}
