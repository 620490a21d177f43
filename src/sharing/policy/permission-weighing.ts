import {
  arrayOf,
  day,
  flag,
  identifier,
  instant,
  instantsInOrder,
  noneBefore,
  optional,
  type RecordOf,
  record,
  referenceTo,
  rule,
  shortText,
  term,
  unread,
} from '../../schema/index.js';
import {
  consentInquiries,
  dataCategories,
  dataSubjects,
  legalStatuses,
  purposes,
  roles,
} from '../../vocabulary/index.js';

const file = { category: 'case-administration', subject: 'client' } as const;
const weighed = { category: 'security', subject: 'client' } as const;

/**
 * A human being’s judgement whether something that a law allows is passed on: to this recipient, for this purpose, of these
 * people, these categories. It permits while all of it is so: necessary, proportionate, and no milder means would do; from
 * `decidedAt` until it is to be looked at again. A weighing that came out otherwise is kept, and permits nothing.
 *
 * The birth and the legal status of the client are stated where the law depends on them; what the law asks and the weighing
 * leaves out is unknown, and a human decides. A refused consent does not end what a law allows; it is weighed.
 *
 * @example
 * ```ts
 * import { PermissionWeighing } from 'exit-work/sharing';
 *
 * PermissionWeighing.safeParse({
 *   id: 'weighing-1', permissionId: 'law-1', clientId: 'c-1', recipientId: 'o-youth', purpose: 'safeguarding',
 *   dataSubjects: ['client'], categories: ['security'], necessary: true, proportionate: true, milderMeansSuffice: false,
 *   because: 'the youth office houses both brothers', consentInquiry: 'not-asked',
 *   decidedById: 'm-1', decidedInRole: 'case-manager', decidedAt: '2030-03-05T09:00:00Z', reviewAt: '2030-04-05T09:00:00Z',
 * }).error?.issues[0]?.path; // => ['notAskedBecause']
 * ```
 */
export const PermissionWeighing = record(
  () => ({
    id: identifier({ label: 'Weighing', category: 'reference', subject: 'client' }),
    permissionId: identifier({ label: 'Legal permission', ...file }),
    clientId: identifier({ label: 'Client', category: 'reference', subject: 'client', identifies: 'client' }),
    recipientId: identifier({ label: 'Recipient', ...file }),
    purpose: term(purposes, { label: 'Purpose', ...file }),
    dataSubjects: arrayOf(term(dataSubjects, { label: 'About', ...file }), { atLeast: 1 }),
    categories: arrayOf(term(dataCategories, { label: 'Category', ...file }), { atLeast: 1 }),
    clientBornOn: optional(day({ label: 'The client was born on', category: 'identity', subject: 'client' })),
    clientLegalStatus: optional(
      term(legalStatuses, { label: 'Legal status of the client', category: 'offences', subject: 'client' }),
    ),
    necessary: flag({ label: 'It is necessary', ...file, citation: { follows: ['MG-4.2-06'] } }),
    proportionate: flag({ label: 'It is proportionate', ...file }),
    milderMeansSuffice: flag({ label: 'A milder means would do', ...file }),
    because: shortText(unread({ label: 'Because', ...weighed })),
    consentInquiry: term(consentInquiries, {
      label: 'Consent asked',
      ...file,
      citation: { follows: ['CS-4.5-11'] },
    }),
    notAskedBecause: optional(shortText(unread({ label: 'Not asked because', ...weighed }))),
    decidedById: referenceTo('team', { label: 'Decided by', ...file }),
    decidedInRole: term(roles, { label: 'Decided in the role of', ...file }),
    decidedAt: instant({ label: 'Decided at', ...file }),
    reviewAt: instant({ label: 'To be reviewed at', ...file }),
  }),
  {
    title: 'Weighing of a legal permission',
    meaning: 'A human judgement whether something that a law allows is passed on.',
    citation: { follows: ['CS-4.5-10', 'MG-4.2-06'] },
    rules: [
      instantsInOrder('decidedAt', 'reviewAt'),
      noneBefore('clientBornOn', 'decidedAt', 'reviewAt'),
      rule({
        code: 'not-asked-mismatch',
        fields: ['consentInquiry', 'notAskedBecause'],
        statement: 'who was not asked for consent is owed a reason',
        citation: { ours: 'a law that allows is no way round the person' },
        at: 'notAskedBecause',
        expected: 'expected the reason where `consentInquiry` is `not-asked`, and none elsewhere',
        holds: ({ consentInquiry, notAskedBecause }) =>
          (consentInquiry === 'not-asked') === (notAskedBecause !== undefined),
      }),
    ],
  },
);
export interface PermissionWeighing extends RecordOf<typeof PermissionWeighing> {}
