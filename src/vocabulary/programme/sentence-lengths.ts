import { type ValueOf, vocabulary } from '../list/index.js';

/** How long those have to serve for whom a programme is. */
export const sentenceLengths = /* @__PURE__ */ vocabulary('length of sentence', {
  'short-term': {
    label: 'Short-term',
    definition: 'Sentences that leave little time for work before release.',
    citation: { follows: ['WO-0-03'] },
  },
  'long-term': {
    label: 'Long-term',
    definition: 'Sentences that leave time for work in prison over years.',
    citation: { follows: ['WO-0-03'] },
  },
});

/** One of {@link sentenceLengths}. */
export type SentenceLength = ValueOf<typeof sentenceLengths>;
