import {
  distinctValues,
  identifier,
  instant,
  instantsInOrder,
  list,
  optional,
  type RecordOf,
  record,
  shortText,
  term,
} from '../record/index.js';
import { dataCategories, dataSubjects, purposes } from '../vocabulary/index.js';

const organisational = { category: 'organisational', subject: 'nobody' } as const;

/**
 * What organisations have agreed to share and not to share with each other, for which purposes (WO-1.6-02,
 * CS-4.5-09). What it excludes is prohibited between them, whatever else would permit it.
 *
 * @example
 * ```ts
 * import { SharingAgreement } from 'exit-work/model';
 *
 * SharingAgreement.safeParse({ id: 'agreement-1', parties: ['o-1'] }).success; // => false
 * ```
 */
export const SharingAgreement = record(
  {
    id: identifier({ label: 'Sharing agreement', ...organisational }),
    title: shortText({ label: 'Title', ...organisational }),
    parties: list(identifier({ label: 'Party', ...organisational }), { atLeast: 2 }),
    purposes: list(term(purposes, { label: 'Purpose', ...organisational }), { atLeast: 1 }),
    dataSubjects: list(term(dataSubjects, { label: 'About', ...organisational }), { atLeast: 1 }),
    shared: list(term(dataCategories, { label: 'Shared', ...organisational, sources: ['WO-1.6-01'] }), {
      atLeast: 1,
    }),
    excluded: optional(
      list(term(dataCategories, { label: 'Not shared', ...organisational, sources: ['WO-1.6-01'] })),
    ),
    notBefore: instant({ label: 'In force from', ...organisational }),
    expires: instant({ label: 'Expires', ...organisational }),
  },
  {
    title: 'Sharing agreement',
    meaning: 'What organisations have agreed to share and not to share, for which purposes.',
    sources: ['WO-1.6-02', 'CS-4.5-09'],
    rules: [instantsInOrder('notBefore', 'expires'), distinctValues('parties')],
  },
);
export interface SharingAgreement extends RecordOf<typeof SharingAgreement> {}
