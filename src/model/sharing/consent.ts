import {
  anyNumberOf,
  arrayOf,
  count,
  distinctValues,
  flag,
  identifier,
  instant,
  instantsInOrder,
  languageTag,
  name,
  optional,
  type RecordOf,
  record,
  referenceTo,
  rule,
  term,
  unread,
} from '../../schema/index.js';
import {
  consentConditions,
  consentGivers,
  consentStatuses,
  dataCategories,
  dataSubjects,
  decisionCapacities,
  purposes,
} from '../../vocabulary/index.js';

const file = { category: 'case-administration', subject: 'client' } as const;

/**
 * What a person has agreed to: these recipients, these purposes, these categories, for this period, after
 * reading this notice (CS-4.5-11). It covers the data of one person: the client, or whom `personId` names. It is one
 * giving: what is amended or given again is a consent of its own, so that the past keeps the terms it had. The period is
 * half-open: from `notBefore` on, and no longer at `expires`; a withdrawal takes effect at its own instant.
 *
 * What was only asked for, or refused, is written down with the same terms and permits nothing. What a later consent names in
 * `replacesId` permits nothing from the beginning of the later one on, also when that has ended; one that was not given replaces
 * nothing. What was entrusted to a worker it reaches only where it names that (`entrustedIds`), and its giver entrusted it.
 *
 * @example
 * ```ts
 * import { Consent } from 'exit-work/model';
 *
 * Consent.safeParse({ id: 'consent-1', notBefore: '2030-01-07T10:00:00' }).success; // => false
 * ```
 */
export const Consent = record(
  () => ({
    id: identifier({ label: 'Consent', category: 'reference', subject: 'client' }),
    clientId: referenceTo('client', { label: 'Client', category: 'reference', subject: 'client' }),
    /** Left out, the holder who has it. */
    holderId: optional(referenceTo('organisations', { label: 'Given to', ...file })),
    dataSubject: term(dataSubjects, { label: 'Given by and for', ...file }),
    personId: optional(
      referenceTo('persons', {
        label: 'Person whose data it covers',
        category: 'reference',
        subject: 'third-party',
      }),
    ),
    givenBy: optional(
      term(consentGivers, { label: 'Given by', ...file, citation: { follows: ['CS-4.5-11'] } }),
    ),
    guardianId: optional(
      referenceTo('guardians', { label: 'Guardian', category: 'reference', subject: 'relative' }),
    ),
    capacity: optional(term(decisionCapacities, { label: 'Capacity to decide', ...file })),
    recipientIds: arrayOf(identifier({ label: 'Recipient', ...file }), { atLeast: 1 }),
    purposes: arrayOf(term(purposes, { label: 'Purpose', ...file }), { atLeast: 1 }),
    categories: arrayOf(term(dataCategories, { label: 'Category', ...file }), { atLeast: 1 }),
    conditions: anyNumberOf(
      term(consentConditions, { label: 'Condition', ...file, citation: { follows: ['CS-4.5-11'] } }),
    ),
    retainDays: optional(count({ label: 'Days for which recipients may keep it', ...file })),
    status: term(consentStatuses, { label: 'Status', ...file }),
    notBefore: instant({ label: 'In force from', ...file }),
    expires: instant({ label: 'Expires', ...file }),
    whileOpen: optional(flag({ label: 'Only while the case is open', ...file })),
    withdrawnAt: optional(instant({ label: 'Withdrawn at', ...file })),
    noticeVersion: name({
      label: 'Version of the notice',
      ...file,
      citation: { follows: ['WO-1.6-01'] },
    }),
    noticeLanguage: languageTag({ label: 'Language of the notice', ...file }),
    withInterpreter: optional(flag({ label: 'With an interpreter', ...file })),
    noticeIssuedAt: optional(instant({ label: 'Notice issued at', ...file })),
    /** What was entrusted, and may be passed on with this. Only who entrusted it can say so. */
    entrustedIds: anyNumberOf(
      referenceTo(
        'entrustedItems',
        unread({ label: 'Reaches what was entrusted', category: 'reference', subject: 'client' }),
      ),
    ),
    replacesId: optional(referenceTo('consents', { label: 'Replaces', ...file })),
  }),
  {
    title: 'Consent',
    meaning: 'What a person has agreed to: recipients, purposes, categories, period, after which notice.',
    citation: { follows: ['CS-4.5-11'] },
    rules: [
      instantsInOrder('notBefore', 'expires'),
      instantsInOrder('noticeIssuedAt', 'notBefore'),
      distinctValues('conditions'),
      rule({
        code: 'consent-guardian-unnamed',
        fields: ['givenBy', 'guardianId'],
        statement: 'a guardian who gives a consent is named',
        at: 'guardianId',
        expected: 'expected the guardian, since `givenBy` is `guardian`',
        holds: ({ givenBy, guardianId }) => givenBy !== 'guardian' || guardianId !== undefined,
      }),
      rule({
        code: 'guardian-despite-full-capacity',
        fields: ['givenBy', 'capacity', 'guardianId'],
        statement:
          'a guardian stands beside a person who gives the consent only where the capacity is limited',
        at: 'guardianId',
        expected: 'expected no guardian, unless `givenBy` is `guardian` or `capacity` is `limited`',
        holds: ({ givenBy, capacity, guardianId }) =>
          guardianId === undefined || givenBy === 'guardian' || capacity === 'limited',
      }),
      rule({
        code: 'person-not-to-be-named',
        fields: ['dataSubject', 'personId'],
        statement: 'the client and nobody are no persons to be named',
        at: 'personId',
        expected: 'expected no person where `dataSubject` is `client` or `nobody`',
        holds: ({ dataSubject, personId }) =>
          personId === undefined || (dataSubject !== 'client' && dataSubject !== 'nobody'),
      }),
      rule({
        code: 'withdrawal-mismatch',
        fields: ['status', 'withdrawnAt'],
        statement: 'a consent was withdrawn at an instant, and only a consent that was given',
        at: 'withdrawnAt',
        expected: 'expected the instant of the withdrawal where `status` is `withdrawn`, and none elsewhere',
        holds: ({ status, withdrawnAt }) => (status === 'withdrawn') === (withdrawnAt !== undefined),
      }),
    ],
  },
);
export interface Consent extends RecordOf<typeof Consent> {}
