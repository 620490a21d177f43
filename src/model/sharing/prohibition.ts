import {
  arrayOf,
  identifier,
  instant,
  instantsInOrder,
  optional,
  type RecordOf,
  record,
  shortText,
  term,
  unread,
} from '../../schema/index.js';
import { dataCategories, dataSubjects, organisationKinds, purposes, roles } from '../../vocabulary/index.js';

const organisational = { category: 'organisational', subject: 'nobody' } as const;

/**
 * What may not be disclosed, whatever would permit it. Each condition narrows it; one that is left out covers
 * everything: a prohibition with categories alone holds for all recipients and purposes, always. Its period is half-open.
 *
 * @example
 * ```ts
 * import { Prohibition } from 'exit-work/model';
 *
 * Prohibition.safeParse({ id: 'no-whereabouts', because: 'the client is threatened', categories: [] }).success; // => false
 * ```
 */
export const Prohibition = record(
  () => ({
    id: identifier({ label: 'Prohibition', ...organisational }),
    because: shortText(unread({ label: 'Because', category: 'security', subject: 'client' })),
    clientIds: optional(
      arrayOf(identifier({ label: 'Client', category: 'reference', subject: 'client' }), { atLeast: 1 }),
    ),
    recipientIds: optional(arrayOf(identifier({ label: 'Recipient', ...organisational }), { atLeast: 1 })),
    recipientKinds: optional(
      arrayOf(term(organisationKinds, { label: 'Kind of recipient', ...organisational }), { atLeast: 1 }),
    ),
    recipientRoles: optional(
      arrayOf(term(roles, { label: 'Role of the recipient', ...organisational }), { atLeast: 1 }),
    ),
    exceptRecipientIds: optional(
      arrayOf(identifier({ label: 'Not towards', ...organisational }), { atLeast: 1 }),
    ),
    purposes: optional(arrayOf(term(purposes, { label: 'Purpose', ...organisational }), { atLeast: 1 })),
    dataSubjects: optional(
      arrayOf(term(dataSubjects, { label: 'About', ...organisational }), { atLeast: 1 }),
    ),
    categories: optional(
      arrayOf(term(dataCategories, { label: 'Category', ...organisational }), { atLeast: 1 }),
    ),
    notBefore: optional(instant({ label: 'In force from', ...organisational })),
    expires: optional(instant({ label: 'Expires', ...organisational })),
  }),
  {
    title: 'Prohibition',
    meaning: 'What may not be disclosed, whatever would permit it.',
    citation: { follows: ['WO-1.6-01', 'CS-4.6-17'] },
    rules: [instantsInOrder('notBefore', 'expires')],
  },
);
export interface Prohibition extends RecordOf<typeof Prohibition> {}
