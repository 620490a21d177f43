import { type ValueOf, vocabulary } from '../list/index.js';

/** What staff of other bodies are trained in. */
export const trainingTopics = /* @__PURE__ */ vocabulary('topic of training', {
  awareness: {
    label: 'Awareness',
    definition: 'Noticing that radicalisation may be going on and taking it seriously.',
    citation: { follows: ['CS-4.3-05'] },
  },
  understanding: {
    label: 'Understanding',
    definition: 'Knowing how people come to join extremist groups and to leave them.',
    citation: { follows: ['CS-4.3-05'] },
  },
  communication: {
    label: 'Communication',
    definition: 'Knowing how to speak with clients, families and colleagues about extremism.',
    citation: { follows: ['CS-4.3-05'] },
  },
  'extremist-scenes': {
    label: 'Extremist scenes',
    definition: 'Knowing the groups, their ideas, their signs and how they work.',
    citation: { follows: ['CS-4.3-05'] },
  },
  rationale: {
    label: 'Rationale',
    definition: 'Knowing why exit work is done and what it is meant to reach.',
    citation: { follows: ['CS-4.3-05'] },
  },
  'cultural-competency': {
    label: 'Cultural competency',
    definition: 'Working well with people from other cultures and ways of life.',
    citation: { follows: ['CS-4.3-05'] },
  },
  'practical-approaches': {
    label: 'Practical approaches',
    definition: 'Knowing methods for the work with clients and how to apply them.',
    citation: { follows: ['CS-4.3-05'] },
  },
});

/** One of {@link trainingTopics}. */
export type TrainingTopic = ValueOf<typeof trainingTopics>;
