import {
  arrayOf,
  flag,
  identifier,
  instant,
  instantsInOrder,
  optional,
  type RecordOf,
  record,
  referenceTo,
  rule,
  shortText,
  term,
  unread,
} from '../../schema/index.js';
import { dataCategories, dataSubjects, purposes, roles } from '../../vocabulary/index.js';
import { confirmationRules } from './confirmation-rules.js';

const file = { category: 'case-administration', subject: 'client' } as const;

/**
 * Two people’s decision to override prohibitions for one recipient and one purpose, with a reason, an authority and an
 * end. It is what answers an escalation; a ground is still needed. Where staff live stays hidden: that is never
 * overridden. Where a life is at stake one person decides, and a second confirms it within three days, or it lapses.
 *
 * @example
 * ```ts
 * import { SharingOverride } from 'exit-work/sharing';
 *
 * SharingOverride.safeParse({
 *   id: 'override-1', clientId: 'c-1', recipientId: 'o-police', purposes: ['safeguarding'], dataSubjects: ['client'],
 *   categories: ['whereabouts'], prohibitionIds: ['built-in:threatened'], because: 'the police protect the flat',
 *   decidedById: 'm-1', decidedInRole: 'programme-manager', secondPersonId: 'm-1',
 *   decidedAt: '2030-03-05T09:00:00Z', reviewAt: '2030-03-12T09:00:00Z',
 * }).error?.issues[0]?.path; // => ['secondPersonId']
 * ```
 */
export const SharingOverride = record(
  () => ({
    id: identifier({ label: 'Override', category: 'reference', subject: 'client' }),
    clientId: identifier({ label: 'Client', category: 'reference', subject: 'client', identifies: 'client' }),
    recipientId: identifier({ label: 'Recipient', ...file }),
    purposes: arrayOf(term(purposes, { label: 'Purpose', ...file }), { atLeast: 1 }),
    dataSubjects: arrayOf(term(dataSubjects, { label: 'About', ...file }), { atLeast: 1 }),
    categories: arrayOf(term(dataCategories, { label: 'Category', ...file }), { atLeast: 1 }),
    prohibitionIds: arrayOf(identifier({ label: 'Overridden prohibition', ...file }), { atLeast: 1 }),
    because: shortText(unread({ label: 'Because', category: 'security', subject: 'client' })),
    decidedById: referenceTo('team', { label: 'Decided by', ...file }),
    decidedInRole: term(roles, { label: 'Decided in the role of', ...file }),
    secondPersonId: optional(referenceTo('team', { label: 'Second person', ...file })),
    /** One person decided, since waiting could have cost a life; a second confirms it. */
    lifeAtStake: optional(flag({ label: 'A life is at stake', category: 'security', subject: 'client' })),
    decidedAt: instant({ label: 'Decided at', ...file }),
    reviewAt: instant({ label: 'To be reviewed at', ...file }),
    confirmedById: optional(referenceTo('team', { label: 'Confirmed by', ...file })),
    confirmedAt: optional(instant({ label: 'Confirmed at', ...file })),
  }),
  {
    title: 'Override',
    meaning:
      'A decision of two people to override prohibitions for one recipient, with reason, authority and end.',
    citation: { follows: ['CS-4.5-10', 'CS-4.7-12'] },
    rules: [
      instantsInOrder('decidedAt', 'reviewAt'),
      instantsInOrder('decidedAt', 'confirmedAt'),
      ...confirmationRules,
      rule({
        code: 'second-person-missing',
        fields: ['secondPersonId', 'lifeAtStake'],
        statement: 'two people decide, and one alone only where waiting could cost a life',
        citation: { ours: 'nobody waits for a second signature while a life is at stake' },
        at: 'secondPersonId',
        expected: 'expected a second person, unless `lifeAtStake` is true',
        holds: ({ secondPersonId, lifeAtStake }) => secondPersonId !== undefined || lifeAtStake === true,
      }),
      rule({
        code: 'own-second-person',
        fields: ['decidedById', 'secondPersonId'],
        statement: 'nobody is their own second person',
        at: 'secondPersonId',
        expected: 'expected somebody else than `decidedById`',
        holds: ({ decidedById, secondPersonId }) => decidedById !== secondPersonId,
      }),
    ],
  },
);
export interface SharingOverride extends RecordOf<typeof SharingOverride> {}
