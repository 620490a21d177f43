import { type ValueOf, vocabulary } from './vocabulary.js';

/** What biographical work builds. */
export const biographicalElements = /* @__PURE__ */ vocabulary('element of biographical work', {
  'life-story': {
    label: 'Life story',
    definition: 'A coherent story that holds the extremist past.',
    sources: ['CS-3.11-06'],
  },
  'reflection-and-responsibility': {
    label: 'Reflection and responsibility',
    definition: 'For joining and for acts.',
    sources: ['CS-3.11-06'],
  },
  'constructive-future': {
    label: 'Constructive future',
    definition: 'Plans for what comes.',
    sources: ['CS-3.11-06'],
  },
});

/** One of {@link biographicalElements}. */
export type BiographicalElement = ValueOf<typeof biographicalElements>;
