import { type ValueOf, vocabulary } from './vocabulary.js';

/** The needs of thinking and of world views. */
export const cognitiveNeeds = /* @__PURE__ */ vocabulary('cognitive need', {
  'critical-thinking': {
    label: 'Critical thinking',
    definition: 'Weighing what one is told.',
    sources: ['EU-3-03', 'CS-3.7-02'],
  },
  'world-view': {
    label: 'World view',
    definition: 'Finding another way to look at the world.',
    sources: ['EU-3-03'],
  },
  'political-ideology': {
    label: 'Political ideology',
    definition: 'Questions about a political ideology that promotes violence.',
    sources: ['EU-3-03', 'CS-3.7-02'],
  },
  'religious-ideology': {
    label: 'Religious ideology',
    definition: 'Questions about a religious ideology that promotes violence.',
    sources: ['EU-3-03', 'CS-3.7-02'],
  },
});

/** One of {@link cognitiveNeeds}. */
export type CognitiveNeed = ValueOf<typeof cognitiveNeeds>;
