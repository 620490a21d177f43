import { identifier, literal, type RecordOf, record } from '../../../schema/index.js';
import { chainedFields, file, staff } from './chained-fields.js';
import { approvedByAnother, retractionFields } from './correction-fields.js';

/**
 * That an earlier entry was wrong, without anything in its place: it never happened, or stands in the log twice. The wrong
 * entry stays where it is; what holds is read without it.
 *
 * @example
 * ```ts
 * import { RetractionEntry } from 'exit-work/sharing';
 *
 * RetractionEntry.safeParse({ kind: 'retraction', replaces: 'entry-1' }).success; // => false
 * ```
 */
export const RetractionEntry = record(
  () => ({
    kind: literal('retraction', { label: 'Kind of entry', ...file }),
    ...chainedFields,
    byId: identifier({ label: 'Entered by', ...staff }),
    ...retractionFields,
  }),
  {
    title: 'Entry of a retraction',
    meaning: 'That an earlier entry was wrong, without anything in its place.',
    citation: { ours: 'what was believed stays readable, and what holds can be told from it' },
    rules: [approvedByAnother],
  },
);
export interface RetractionEntry extends RecordOf<typeof RetractionEntry> {}
