import {
  identifier,
  instant,
  instantsInOrder,
  literal,
  type RecordOf,
  record,
} from '../../../schema/index.js';
import { chainedFields, file } from './chained-fields.js';
import { approvedByAnother, correctionExplained, correctionFields } from './correction-fields.js';

/**
 * That the client was told of a disclosure, and when. From then on it stands in the account, also where the
 * notification had to wait.
 *
 * @example
 * ```ts
 * import { NotificationEntry } from 'exit-work/sharing';
 *
 * NotificationEntry.safeParse({ kind: 'notification', entryId: 'entry-1' }).success; // => false
 * ```
 */
export const NotificationEntry = record(
  () => ({
    kind: literal('notification', { label: 'Kind of entry', ...file }),
    ...chainedFields,
    ...correctionFields,
    entryId: identifier({
      label: 'Entry of which the client was told',
      category: 'reference',
      subject: 'client',
    }),
    toldAt: instant({ label: 'Told at', ...file }),
  }),
  {
    title: 'Entry of a notification',
    meaning: 'That the client was told of a disclosure, and when.',
    citation: { follows: ['WO-1.6-01', 'CS-4.7-08'] },
    rules: [instantsInOrder('toldAt', 'enteredAt'), correctionExplained, approvedByAnother],
  },
);
export interface NotificationEntry extends RecordOf<typeof NotificationEntry> {}
