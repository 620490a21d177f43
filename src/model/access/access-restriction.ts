import {
  arrayOf,
  distinctValues,
  identifier,
  instant,
  instantsInOrder,
  optional,
  type RecordOf,
  record,
  referenceTo,
  shortText,
  term,
  unread,
} from '../../schema/index.js';
import { accessRestrictionKinds } from '../../vocabulary/index.js';

const file = { category: 'case-administration', subject: 'client' } as const;

/**
 * Who may not see a file inside the organisation. In a restricted case only those who are named may see it; excluded
 * workers may not, whoever else may: a neighbour, a cousin, somebody from the same scene. The period is half-open, from
 * `notBefore` on and no longer at `expires`.
 *
 * @example
 * ```ts
 * import { AccessRestriction } from 'exit-work/model';
 *
 * AccessRestriction.safeParse({
 *   id: 'ar-1', kind: 'excluded-workers', memberIds: [], because: 'related', decidedById: 'm-1', notBefore: '2030-01-07T00:00:00Z',
 * }).success; // => false
 * ```
 */
export const AccessRestriction = record(
  () => ({
    id: identifier({ label: 'Access restriction', category: 'reference', subject: 'client' }),
    kind: term(accessRestrictionKinds, { label: 'Kind', ...file }),
    memberIds: arrayOf(
      referenceTo('team', { label: 'Named workers', category: 'case-administration', subject: 'staff' }),
      { atLeast: 1 },
    ),
    because: shortText(unread({ label: 'Because', category: 'security', subject: 'client' })),
    decidedById: referenceTo('team', { label: 'Decided by', ...file }),
    notBefore: instant({ label: 'In force from', ...file }),
    expires: optional(instant({ label: 'Expires', ...file })),
  }),
  {
    title: 'Access restriction',
    meaning: 'Who may not see a file inside the organisation, or who alone may.',
    citation: { follows: ['MG-2.2-02'] },
    rules: [instantsInOrder('notBefore', 'expires'), distinctValues('memberIds')],
  },
);
export interface AccessRestriction extends RecordOf<typeof AccessRestriction> {}
