import { type ValueOf, vocabulary } from '../list/index.js';

/** What biographical work builds. */
export const biographicalElements = /* @__PURE__ */ vocabulary('element of biographical work', {
  'life-story': {
    label: 'Life story',
    definition: 'A coherent account of one’s own life in which the extremist past has its place.',
    citation: { follows: ['CS-3.11-06'] },
  },
  'reflection-and-responsibility': {
    label: 'Reflection and responsibility',
    definition: 'Thinking over why one joined and acted, and taking responsibility for it.',
    citation: { follows: ['CS-3.11-06'] },
  },
  'constructive-future': {
    label: 'Constructive future',
    definition: 'A picture of the life to come and plans that lead there.',
    citation: { follows: ['CS-3.11-06'] },
  },
});

/** One of {@link biographicalElements}. */
export type BiographicalElement = ValueOf<typeof biographicalElements>;
