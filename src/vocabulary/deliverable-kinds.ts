import { type ValueOf, vocabulary } from './vocabulary.js';

/** What a practice may leave for others to use. */
export const deliverableKinds = /* @__PURE__ */ vocabulary('kind of deliverable', {
  handbook: { label: 'Handbook', definition: 'A handbook.', sources: ['NR-0-07'] },
  'training-module': { label: 'Training module', definition: 'A module of training.', sources: ['NR-0-07'] },
  video: { label: 'Video', definition: 'A film.', sources: ['NR-0-07'] },
});

/** One of {@link deliverableKinds}. */
export type DeliverableKind = ValueOf<typeof deliverableKinds>;
