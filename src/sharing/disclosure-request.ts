import { identifier, instant, list, optional, type RecordOf, record, term } from '../model/index.js';
import { dataCategories, dataSubjects, purposes, roles } from '../vocabulary/index.js';

const file = { category: 'case-administration', subject: 'client' } as const;

/**
 * Who wants to know what of whom, for which purpose, and when. It covers each of the categories for each of the
 * data subjects. `triggers` are the conditions of legal duties that somebody states to be met; stating them is a
 * human judgement.
 *
 * @example
 * ```ts
 * import { DisclosureRequest } from 'exit-work/sharing';
 *
 * DisclosureRequest.safeParse({
 *   id: 'request-1', clientId: 'c-1', holderId: 'o-1', recipientId: 'o-2', recipientRole: 'probation-officer',
 *   purpose: 'supervision', dataSubjects: ['client'], categories: ['participation'], instant: '2030-03-05T09:00:00Z',
 * }).success; // => true
 * ```
 */
export const DisclosureRequest = record({
  id: identifier({ label: 'Request', category: 'reference', subject: 'client' }),
  clientId: identifier({ label: 'Client', category: 'reference', subject: 'client' }),
  holderId: identifier({ label: 'Holder', ...file }),
  recipientId: identifier({ label: 'Recipient', ...file }),
  recipientRole: term(roles, { label: 'Role of the recipient', ...file }),
  purpose: term(purposes, { label: 'Purpose', ...file }),
  dataSubjects: list(term(dataSubjects, { label: 'About', ...file }), { atLeast: 1 }),
  categories: list(term(dataCategories, { label: 'Category', ...file }), { atLeast: 1 }),
  instant: instant({ label: 'At', ...file }),
  triggers: optional(list(identifier({ label: 'Trigger met', category: 'security', subject: 'client' }))),
});
export interface DisclosureRequest extends RecordOf<typeof DisclosureRequest> {}
