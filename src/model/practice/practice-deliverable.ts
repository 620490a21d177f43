import {
  codedOrText,
  optional,
  type RecordOf,
  record,
  secureUrl,
  shortText,
  term,
} from '../../schema/index.js';
import { deliverableKinds, handbookAccess } from '../../vocabulary/index.js';

const organisational = { category: 'organisational', subject: 'nobody' } as const;

/**
 * Something that a practice leaves for others to use, and who may see it: a handbook can be classified while a public
 * version is on its way (NR-0-07, NR-3-01).
 *
 * @example
 * ```ts
 * import { PracticeDeliverable } from 'exit-work/model';
 *
 * PracticeDeliverable.parse({ kind: 'handbook', title: 'Handbook', access: 'classified' }).access; // => 'classified'
 * ```
 */
export const PracticeDeliverable = record(
  () => ({
    kind: codedOrText(deliverableKinds, {
      label: 'Kind',
      ...organisational,
      citation: { follows: ['NR-0-07'] },
    }),
    title: shortText({ label: 'Title', ...organisational }),
    access: term(handbookAccess, { label: 'For', ...organisational, citation: { follows: ['NR-3-01'] } }),
    address: optional(secureUrl({ label: 'Address', ...organisational, citation: { follows: ['NR-0-07'] } })),
    publicVersion: optional(
      shortText({ label: 'Public version', ...organisational, citation: { follows: ['NR-3-01'] } }),
    ),
  }),
  {
    title: 'Deliverable of a practice',
    meaning: 'Something that a practice leaves for others to use, and who may see it.',
    citation: { follows: ['NR-0-07', 'NR-3-01'] },
  },
);
export interface PracticeDeliverable extends RecordOf<typeof PracticeDeliverable> {}
