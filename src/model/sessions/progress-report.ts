import {
  arrayOf,
  day,
  daysInOrder,
  freeText,
  identifier,
  optional,
  type RecordOf,
  record,
  referenceTo,
  shortText,
  term,
  unread,
} from '../../schema/index.js';
import { purposes } from '../../vocabulary/index.js';

const progress = { category: 'progress', subject: 'client' } as const;
const file = { category: 'case-administration', subject: 'client' } as const;

/**
 * A report on a case for a period, often a quarter (CS-3.5-26): to whom, for which purpose, on what. What may be in it,
 * the sharing rules decide; the record is what was written.
 *
 * @example
 * ```ts
 * import { ProgressReport } from 'exit-work/model';
 *
 * ProgressReport.safeParse({
 *   id: 'pr-1', from: '2030-01-01', until: '2030-03-31', writtenOn: '2030-03-30', recipientId: 'o-probation',
 *   purpose: 'supervision', topics: ['attendance'],
 * }).success; // => true
 * ```
 */
export const ProgressReport = record(
  () => ({
    id: identifier({ label: 'Progress report', category: 'reference', subject: 'client' }),
    from: day({ label: 'From', ...file }),
    until: day({ label: 'Until', ...file }),
    writtenOn: day({ label: 'Written on', ...file }),
    writtenById: optional(referenceTo('team', { label: 'Written by', ...file })),
    recipientId: referenceTo('organisations', { label: 'To', ...file, citation: { follows: ['CS-3.5-26'] } }),
    purpose: term(purposes, { label: 'Purpose', ...file }),
    topics: arrayOf(shortText(unread({ label: 'Topic', ...progress })), { atLeast: 1 }),
    content: optional(
      freeText(
        unread({
          label: 'Content',
          ...progress,
        }),
      ),
    ),
    clientSawOn: optional(day({ label: 'Shown to the client on', ...file })),
  }),
  {
    title: 'Progress report',
    meaning: 'A report on a case for a period: to whom, for which purpose, on what.',
    citation: { follows: ['CS-3.5-26', 'CS-5.1-05'] },
    rules: [
      daysInOrder('from', 'until'),
      daysInOrder('from', 'writtenOn'),
      daysInOrder('writtenOn', 'clientSawOn'),
    ],
  },
);
export interface ProgressReport extends RecordOf<typeof ProgressReport> {}
