import { type ValueOf, vocabulary } from './vocabulary.js';

/** In what a person tells their story. */
export const biographicalMedia = /* @__PURE__ */ vocabulary('medium of biographical work', {
  video: { label: 'Video', definition: 'A film.', sources: ['CS-3.11-07'] },
  photograph: { label: 'Photograph', definition: 'Pictures.', sources: ['CS-3.11-07'] },
  article: { label: 'Article', definition: 'A written piece.', sources: ['CS-3.11-07'] },
});

/** One of {@link biographicalMedia}. */
export type BiographicalMedium = ValueOf<typeof biographicalMedia>;
