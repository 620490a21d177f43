import { type ValueOf, vocabulary } from './vocabulary.js';

/** What staff of other bodies are trained in. */
export const trainingTopics = /* @__PURE__ */ vocabulary('topic of training', {
  awareness: { label: 'Awareness', definition: 'Noticing.', sources: ['CS-4.3-05'] },
  understanding: { label: 'Understanding', definition: 'Knowing what lies behind.', sources: ['CS-4.3-05'] },
  communication: { label: 'Communication', definition: 'How to speak.', sources: ['CS-4.3-05'] },
  'extremist-scenes': {
    label: 'Extremist scenes',
    definition: 'The groups and their worlds.',
    sources: ['CS-4.3-05'],
  },
  rationale: { label: 'Rationale', definition: 'Why exit work exists.', sources: ['CS-4.3-05'] },
  'cultural-competency': {
    label: 'Cultural competency',
    definition: 'Working across cultures.',
    sources: ['CS-4.3-05'],
  },
  'practical-approaches': {
    label: 'Practical approaches',
    definition: 'What one can do.',
    sources: ['CS-4.3-05'],
  },
});

/** One of {@link trainingTopics}. */
export type TrainingTopic = ValueOf<typeof trainingTopics>;
