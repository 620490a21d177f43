import { type ValueOf, vocabulary } from '../list/index.js';

/** The needs of thinking and of world views. */
export const cognitiveNeeds = /* @__PURE__ */ vocabulary('cognitive need', {
  'critical-thinking': {
    label: 'Critical thinking',
    definition: 'Learning to weigh claims and sources instead of taking over what one is told.',
    citation: { follows: ['EU-3-03', 'CS-3.7-02'] },
  },
  'world-view': {
    label: 'World view',
    definition: 'Finding a new way of looking at the world after that of the group.',
    citation: { follows: ['EU-3-03'] },
  },
  'political-ideology': {
    label: 'Political ideology',
    definition: 'Questions about a political ideology that promotes violence, and doubts about it.',
    citation: { follows: ['EU-3-03', 'CS-3.7-02'] },
  },
  'religious-ideology': {
    label: 'Religious ideology',
    definition: 'Questions about a religious ideology that promotes violence, apart from the faith itself.',
    citation: { follows: ['EU-3-03', 'CS-3.7-02'] },
  },
});

/** One of {@link cognitiveNeeds}. */
export type CognitiveNeed = ValueOf<typeof cognitiveNeeds>;
