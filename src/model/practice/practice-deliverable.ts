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
import { published } from '../core/index.js';

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
      ...published,
      citation: { follows: ['NR-0-07'] },
    }),
    title: shortText({ label: 'Title', ...published }),
    access: term(handbookAccess, { label: 'For', ...published, citation: { follows: ['NR-3-01'] } }),
    address: optional(secureUrl({ label: 'Address', ...published, citation: { follows: ['NR-0-07'] } })),
    publicVersion: optional(
      shortText({ label: 'Public version', ...published, citation: { follows: ['NR-3-01'] } }),
    ),
  }),
  {
    title: 'Deliverable of a practice',
    meaning: 'Something that a practice leaves for others to use, and who may see it.',
    citation: { follows: ['NR-0-07', 'NR-3-01'] },
  },
);
export interface PracticeDeliverable extends RecordOf<typeof PracticeDeliverable> {}
