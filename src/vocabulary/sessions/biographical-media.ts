import { type ValueOf, vocabulary } from '../list/index.js';

/** In which medium a client tells a life story in biographical work. */
export const biographicalMedia = /* @__PURE__ */ vocabulary('medium of biographical work', {
  video: {
    label: 'Video',
    definition: 'A film in which the client puts experiences and thoughts in order.',
    citation: { follows: ['CS-3.11-07'] },
  },
  photograph: {
    label: 'Photograph',
    definition: 'Pictures that the client takes or chooses to tell the story with.',
    citation: { follows: ['CS-3.11-07'] },
  },
  article: {
    label: 'Article',
    definition: 'A written piece in which the client sets down the story.',
    citation: { follows: ['CS-3.11-07'] },
  },
});

/** One of {@link biographicalMedia}. */
export type BiographicalMedium = ValueOf<typeof biographicalMedia>;
