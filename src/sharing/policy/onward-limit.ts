import {
  anyNumberOf,
  arrayOf,
  identifier,
  instant,
  instantsInOrder,
  optional,
  type RecordOf,
  record,
  term,
} from '../../schema/index.js';
import { dataCategories, dataSubjects, purposes } from '../../vocabulary/index.js';

const file = { category: 'case-administration', subject: 'client' } as const;

/**
 * How far what an organisation has passed on may travel (MG-4.2-06). It goes back to where it came from, and to those
 * who are named, for the purposes that are named; towards everybody else it is prohibited. What was received and what one
 * knows oneself cannot be told apart by category: the limit covers both, and an override names the exception.
 *
 * @example
 * ```ts
 * import { OnwardLimit } from 'exit-work/sharing';
 *
 * OnwardLimit.safeParse({
 *   id: 'limit-1', clientId: 'c-1', receivedFromId: 'o-prison', categories: ['offences'],
 *   notBefore: '2030-01-07T10:00:00Z', expires: '2032-01-07T10:00:00Z',
 * }).success; // => true
 * ```
 */
export const OnwardLimit = record(
  () => ({
    id: identifier({ label: 'Onward limit', category: 'reference', subject: 'client' }),
    clientId: identifier({ label: 'Client', category: 'reference', subject: 'client', identifies: 'client' }),
    receivedFromId: identifier({ label: 'Received from', ...file }),
    dataSubjects: optional(arrayOf(term(dataSubjects, { label: 'About', ...file }), { atLeast: 1 })),
    categories: arrayOf(term(dataCategories, { label: 'Category', ...file }), { atLeast: 1 }),
    mayPassToIds: anyNumberOf(identifier({ label: 'May be passed to', ...file })),
    purposes: optional(arrayOf(term(purposes, { label: 'For the purpose', ...file }), { atLeast: 1 })),
    notBefore: instant({ label: 'In force from', ...file }),
    expires: instant({ label: 'Expires', ...file }),
  }),
  {
    title: 'Onward limit',
    meaning: 'How far what an organisation has passed on may travel.',
    citation: { follows: ['MG-4.2-06', 'CS-4.1-03'] },
    rules: [instantsInOrder('notBefore', 'expires')],
  },
);
export interface OnwardLimit extends RecordOf<typeof OnwardLimit> {}
