import { type ValueOf, vocabulary } from '../list/index.js';

/** How ready clients say that they are to work on an area. It is their own word, never an assessment of theirs. The values are ours. */
export const readinessLevels = /* @__PURE__ */ vocabulary('level of readiness', {
  'not-now': {
    label: 'Not now',
    definition: 'The client says that they do not want to work on it for now.',
    citation: { follows: ['CS-3.4-04'] },
  },
  unsure: {
    label: 'Unsure',
    definition: 'The client says that they are of two minds about working on it.',
    citation: { follows: ['CS-3.11-05'] },
  },
  considering: {
    label: 'Considering',
    definition: 'The client says that they are ready to think about working on it.',
    citation: { follows: ['CS-3.4-03'] },
  },
  ready: {
    label: 'Ready',
    definition: 'The client says that they want to begin working on it.',
    citation: { follows: ['NR-1-13'] },
  },
  'at-work': {
    label: 'At work',
    definition: 'The client says that they are already working on it.',
    citation: { follows: ['EU-2-06'] },
  },
});

/** One of {@link readinessLevels}. */
export type ReadinessLevel = ValueOf<typeof readinessLevels>;
