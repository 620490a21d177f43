import { identifier, instant, instantsInOrder, literal, type RecordOf, record } from '../../schema/index.js';
import { chainedFields, file } from './chained-fields.js';

/**
 * That the client was told of a disclosure, and when. From then on it stands in the account, also where the telling had
 * to wait.
 *
 * @example
 * ```ts
 * import { TellingEntry } from 'exit-work/sharing';
 *
 * TellingEntry.safeParse({ kind: 'telling', entryId: 'entry-1' }).success; // => false
 * ```
 */
export const TellingEntry = record(
  {
    kind: literal('telling', { label: 'Kind of entry', ...file }),
    ...chainedFields,
    entryId: identifier({
      label: 'Entry of which the client was told',
      category: 'reference',
      subject: 'client',
    }),
    toldAt: instant({ label: 'Told at', ...file }),
  },
  {
    title: 'Entry of a telling',
    meaning: 'That the client was told of a disclosure, and when.',
    sources: ['WO-1.6-01', 'CS-4.7-08'],
    rules: [instantsInOrder('toldAt', 'enteredAt')],
  },
);
export interface TellingEntry extends RecordOf<typeof TellingEntry> {}
