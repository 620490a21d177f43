import {
  anyNumberOf,
  arrayOf,
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
import { dataCategories, dataSubjects, notificationTimes, roles } from '../../vocabulary/index.js';
import { confirmationRules } from './confirmation-rules.js';

const file = { category: 'case-administration', subject: 'client' } as const;

/**
 * A human being’s decision that a life is at stake and that therefore certain recipients are told certain things
 * (CS-4.7-03). It permits from `decidedAt` until it is to be looked at again, and no longer: nothing that was decided in
 * an emergency lasts unseen. One person decides, alone at night too; a second confirms it within three days, or it lapses.
 *
 * @example
 * ```ts
 * import { VitalInterest } from 'exit-work/sharing';
 *
 * VitalInterest.safeParse({ id: 'vital-1', clientId: 'c-1', recipientIds: ['o-clinic'] }).success; // => false
 * ```
 */
export const VitalInterest = record(
  () => ({
    id: identifier({ label: 'Vital interest', category: 'reference', subject: 'client' }),
    clientId: identifier({ label: 'Client', category: 'reference', subject: 'client', identifies: 'client' }),
    recipientIds: arrayOf(identifier({ label: 'Recipient', ...file }), { atLeast: 1 }),
    dataSubjects: arrayOf(term(dataSubjects, { label: 'About', ...file }), { atLeast: 1 }),
    categories: arrayOf(term(dataCategories, { label: 'Category', ...file }), { atLeast: 1 }),
    /** What was entrusted to a worker, and must be passed on because of the danger. */
    entrustedIds: anyNumberOf(
      identifier({ label: 'Reaches what was entrusted', category: 'reference', subject: 'client' }),
    ),
    because: shortText(
      unread({
        label: 'Because',
        category: 'security',
        subject: 'client',
        citation: { follows: ['CS-4.7-03'] },
      }),
    ),
    decidedById: referenceTo('team', { label: 'Decided by', ...file }),
    decidedInRole: term(roles, { label: 'Decided in the role of', ...file }),
    decidedAt: instant({ label: 'Decided at', ...file }),
    reviewAt: instant({ label: 'To be reviewed at', ...file }),
    confirmedById: optional(referenceTo('team', { label: 'Confirmed by', ...file })),
    confirmedAt: optional(instant({ label: 'Confirmed at', ...file })),
    tellClient: term(notificationTimes, { label: 'The client is told', ...file }),
  }),
  {
    title: 'Vital interest',
    meaning: 'A human decision that a life is at stake, whom is told what, and when it is looked at again.',
    citation: { follows: ['CS-4.7-03'] },
    rules: [
      instantsInOrder('decidedAt', 'reviewAt'),
      instantsInOrder('decidedAt', 'confirmedAt'),
      ...confirmationRules,
    ],
  },
);
export interface VitalInterest extends RecordOf<typeof VitalInterest> {}
