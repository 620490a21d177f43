import * as z from 'zod';
import {
  arrayOf,
  field,
  flag,
  identifier,
  instant,
  instantsInOrder,
  literal,
  optional,
  type RecordOf,
  record,
  rule,
  term,
} from '../../../schema/index.js';
import { notificationTimes, organisationKinds, roles, valuesOf } from '../../../vocabulary/index.js';
import { chainedFields, file, staff } from './chained-fields.js';
import { approvedByAnother, correctionExplained, correctionFields } from './correction-fields.js';
import { forms, itemFields } from './logged-item.js';

const causes = ['no-time-to-ask', 'not-asked', 'mistake', 'loss-or-theft'] as const;

/** What was disclosed without a decision; never the value. */
export const UndecidedItem = record(
  () => ({ ...itemFields, form: field(z.enum(forms), { label: 'Form', ...file }) }),
  {
    title: 'Undecided item',
    meaning: 'What was disclosed without a decision, without the value.',
    citation: { follows: ['CS-3.8-08'] },
  },
);
export interface UndecidedItem extends RecordOf<typeof UndecidedItem> {}

/**
 * What was disclosed without a decision of the rules, and stands in the log all the same: a call at night for which there was
 * no time to ask, a letter to a wrong address, a lost bag. It says who disclosed what, to whom, when, and for what kind of
 * cause, and who noticed it. What there is to tell in words stands in a record of the file (`recordId`), where it can be
 * rectified and erased: out of a chain nothing can be taken.
 *
 * The client is told, unless a law or a decision that is named (`silentBy`) wants it `later`, or not at all.
 *
 * @example
 * ```ts
 * import { UndecidedDisclosureEntry } from 'exit-work/sharing';
 *
 * UndecidedDisclosureEntry.safeParse({ kind: 'undecided-disclosure', cause: 'mistake' }).success; // => false
 * ```
 */
export const UndecidedDisclosureEntry = record(
  () => ({
    kind: literal('undecided-disclosure', { label: 'Kind of entry', ...file }),
    ...chainedFields,
    ...correctionFields,
    disclosedAt: instant({ label: 'Disclosed at', ...file }),
    timeEstimated: optional(flag({ label: 'When it was disclosed is an estimate', ...file })),
    holderId: identifier({ label: 'Holder', ...file }),
    disclosedById: optional(identifier({ label: 'Disclosed by', ...staff })),
    recipientId: optional(identifier({ label: 'Recipient', ...file })),
    recipientRole: optional(term(roles, { label: 'Role of the recipient', ...file })),
    recipientKind: optional(term(organisationKinds, { label: 'Kind of recipient', ...file })),
    cause: field(z.enum(causes), { label: 'Cause', ...file }),
    disclosed: arrayOf<UndecidedItem>(UndecidedItem, { atLeast: 1 }),
    notification: field(z.enum(['known', ...valuesOf(notificationTimes)]), {
      label: 'The client is told',
      category: 'security',
      subject: 'client',
      citation: { follows: ['WO-1.6-01'] },
    }),
    silentBy: optional(
      identifier({ label: 'Duty or decision that wants silence', category: 'security', subject: 'client' }),
    ),
    noticedById: identifier({ label: 'Noticed by', ...staff }),
    noticedAt: instant({ label: 'Noticed at', ...file }),
    recordId: optional(
      identifier({ label: 'Record that tells of it', category: 'reference', subject: 'client' }),
    ),
  }),
  {
    title: 'Entry of an undecided disclosure',
    meaning:
      'What was disclosed without a decision of the rules: what, by whom, to whom, when, why, who noticed.',
    citation: { follows: ['CS-3.8-08', 'CS-4.7-08'] },
    rules: [
      instantsInOrder('disclosedAt', 'noticedAt'),
      instantsInOrder('noticedAt', 'enteredAt'),
      correctionExplained,
      approvedByAnother,
      rule({
        code: 'silence-without-ground',
        fields: ['notification', 'silentBy'],
        statement: 'silence names the duty or the decision that wants it, and nothing else does',
        citation: { follows: ['CS-4.7-08'] },
        at: 'silentBy',
        expected:
          'expected what wants silence where `notification` is `later` or `not-told`, and nothing elsewhere',
        holds: ({ notification, silentBy }) =>
          (notification === 'later' || notification === 'not-told') === (silentBy !== undefined),
      }),
      rule({
        code: 'recipient-unsaid',
        fields: ['recipientId', 'recipientRole', 'recipientKind', 'recordId'],
        statement: 'it is said to whom, or which record tells it',
        citation: { ours: 'whoever cannot name the recipient tells in a record what is known' },
        at: 'recipientId',
        expected:
          'expected a recipient, a role or a kind of recipient, or the record that tells what is known',
        holds: ({ recipientId, recipientRole, recipientKind, recordId }) =>
          [recipientId, recipientRole, recipientKind, recordId].some((one) => one !== undefined),
      }),
    ],
  },
);
export interface UndecidedDisclosureEntry extends RecordOf<typeof UndecidedDisclosureEntry> {}
