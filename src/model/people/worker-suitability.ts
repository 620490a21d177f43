import {
  arrayOf,
  codedOrText,
  day,
  optional,
  type RecordOf,
  record,
  referenceTo,
  shortText,
  unread,
} from '../../schema/index.js';
import { workerQualities } from '../../vocabulary/index.js';

const staff = { category: 'case-administration', subject: 'staff' } as const;

/**
 * What was weighed when a worker’s suitability was judged (MG-3.1-04). The qualities are named, not scored.
 *
 * @example
 * ```ts
 * import { WorkerSuitability } from 'exit-work/model';
 *
 * WorkerSuitability.safeParse({ reviewedOn: '2030-01-02', reviewedById: 'm-1', considered: [] }).success; // => false
 * ```
 */
export const WorkerSuitability = record(
  () => ({
    reviewedOn: day({ label: 'Reviewed on', ...staff }),
    reviewedById: referenceTo('team', { label: 'Reviewed by', ...staff }),
    considered: arrayOf(
      codedOrText(
        workerQualities,
        unread({ label: 'Considered', ...staff, citation: { follows: ['MG-3.1-04'] } }),
      ),
      {
        atLeast: 1,
      },
    ),
    remark: optional(shortText(unread({ label: 'Remark', ...staff }))),
  }),
  {
    title: 'Suitability of a worker',
    meaning: 'What was weighed when a worker’s suitability was judged.',
    citation: { follows: ['MG-3.1-04'] },
  },
);
export interface WorkerSuitability extends RecordOf<typeof WorkerSuitability> {}
