import { type ValueOf, vocabulary } from '../list/index.js';

/** What a practice may leave for others to use. */
export const deliverableKinds = /* @__PURE__ */ vocabulary('kind of deliverable', {
  handbook: {
    label: 'Handbook',
    definition: 'A written guide that tells others how the practice is carried out.',
    citation: { follows: ['NR-0-07'] },
  },
  'training-module': {
    label: 'Training module',
    definition: 'A unit of training that teaches others to use the practice.',
    citation: { follows: ['NR-0-07'] },
  },
  video: {
    label: 'Video',
    definition: 'A film that shows or explains the practice to others.',
    citation: { follows: ['NR-0-07'] },
  },
});

/** One of {@link deliverableKinds}. */
export type DeliverableKind = ValueOf<typeof deliverableKinds>;
