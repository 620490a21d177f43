import { type ValueOf, vocabulary } from './vocabulary.js';

/** How ready clients say that they are to work on an area. It is their own word, never an assessment of theirs. The values are ours. */
export const readinessLevels = /* @__PURE__ */ vocabulary('level of readiness', {
  'not-now': {
    label: 'Not now',
    definition: 'The client does not want to work on it now.',
    sources: ['CS-3.4-04'],
  },
  unsure: { label: 'Unsure', definition: 'The client is of two minds.', sources: ['CS-3.11-05'] },
  considering: {
    label: 'Considering',
    definition: 'The client is ready to consider it.',
    sources: ['CS-3.4-03'],
  },
  ready: { label: 'Ready', definition: 'The client wants to begin.', sources: ['NR-1-13'] },
  'at-work': { label: 'At work', definition: 'The client is working on it already.', sources: ['EU-2-06'] },
});

/** One of {@link readinessLevels}. */
export type ReadinessLevel = ValueOf<typeof readinessLevels>;
