import {
  identifier,
  instant,
  instantsInOrder,
  literal,
  type RecordOf,
  record,
} from '../../../schema/index.js';
import { chainedFields, file, staff } from './chained-fields.js';
import { approvedByAnother, correctionExplained, correctionFields } from './correction-fields.js';

/**
 * That a supervisor was informed of somebody who broke the glass, and when.
 *
 * @example
 * ```ts
 * import { SupervisorNoticeEntry } from 'exit-work/sharing';
 *
 * SupervisorNoticeEntry.safeParse({ kind: 'supervisor-notice', entryId: 'entry-1' }).success; // => false
 * ```
 */
export const SupervisorNoticeEntry = record(
  () => ({
    kind: literal('supervisor-notice', { label: 'Kind of entry', ...file }),
    ...chainedFields,
    ...correctionFields,
    entryId: identifier({ label: 'Entry of the reading', category: 'reference', subject: 'client' }),
    supervisorId: identifier({ label: 'Supervisor', ...staff }),
    informedAt: instant({ label: 'Informed at', ...file }),
  }),
  {
    title: 'Entry of a notice to a supervisor',
    meaning: 'That a supervisor was informed of somebody who broke the glass, and when.',
    citation: { ours: 'whoever reads without the role answers for it to somebody' },
    rules: [instantsInOrder('informedAt', 'enteredAt'), correctionExplained, approvedByAnother],
  },
);
export interface SupervisorNoticeEntry extends RecordOf<typeof SupervisorNoticeEntry> {}
