import {
  identifier,
  instant,
  instantsInOrder,
  list,
  optional,
  type RecordOf,
  record,
  referenceTo,
  rule,
  shortText,
  term,
} from '../record/index.js';
import {
  consentGivers,
  consentStatuses,
  dataCategories,
  dataSubjects,
  purposes,
} from '../vocabulary/index.js';

const file = { category: 'case-administration', subject: 'client' } as const;

/**
 * What a person has agreed to: these recipients, these purposes, these categories, for this period, after
 * reading this notice (CS-4.5-11). It covers one data subject, the person who gave it or for whom a guardian gave it.
 * The period is half-open: from `notBefore` on, and no longer at `expires`; a withdrawal takes effect at its own
 * instant.
 *
 * @example
 * ```ts
 * import { Consent } from 'exit-work/model';
 *
 * Consent.safeParse({ id: 'consent-1', notBefore: '2030-01-07T10:00:00' }).success; // => false
 * ```
 */
export const Consent = record(
  {
    id: identifier({ label: 'Consent', category: 'reference', subject: 'client' }),
    clientId: referenceTo('client', { label: 'Client', category: 'reference', subject: 'client' }),
    dataSubject: term(dataSubjects, { label: 'Given by and for', ...file }),
    givenBy: optional(term(consentGivers, { label: 'Given by', ...file, sources: ['CS-4.5-11'] })),
    guardianId: optional(
      referenceTo('guardians', { label: 'Guardian', category: 'reference', subject: 'relative' }),
    ),
    recipientIds: list(identifier({ label: 'Recipient', ...file }), { atLeast: 1 }),
    purposes: list(term(purposes, { label: 'Purpose', ...file }), { atLeast: 1 }),
    categories: list(term(dataCategories, { label: 'Category', ...file }), { atLeast: 1 }),
    status: term(consentStatuses, { label: 'Status', ...file }),
    notBefore: instant({ label: 'In force from', ...file }),
    expires: instant({ label: 'Expires', ...file }),
    withdrawnAt: optional(instant({ label: 'Withdrawn at', ...file })),
    noticeVersion: shortText({ label: 'Version of the notice', ...file, sources: ['WO-1.6-01'] }),
    noticeLanguage: shortText({ label: 'Language of the notice', ...file }),
    noticeIssuedAt: optional(instant({ label: 'Notice issued at', ...file })),
  },
  {
    title: 'Consent',
    meaning: 'What a person has agreed to: recipients, purposes, categories, period, after which notice.',
    sources: ['CS-4.5-11'],
    rules: [
      instantsInOrder('notBefore', 'expires'),
      instantsInOrder('noticeIssuedAt', 'notBefore'),
      rule({
        fields: ['givenBy', 'guardianId'],
        statement: 'a guardian who gives a consent is named, and only then',
        at: 'guardianId',
        expected: 'expected the guardian where `givenBy` is `guardian`, and none elsewhere',
        holds: ({ givenBy, guardianId }) => (givenBy === 'guardian') === (guardianId !== undefined),
      }),
    ],
  },
);
export interface Consent extends RecordOf<typeof Consent> {}
