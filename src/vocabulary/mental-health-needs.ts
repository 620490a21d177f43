import { type ValueOf, vocabulary } from './vocabulary.js';

/** The needs of mental health that call for help or treatment. */
export const mentalHealthNeeds = /* @__PURE__ */ vocabulary('mental health need', {
  trauma: {
    label: 'Trauma',
    definition: 'What an experience has left behind.',
    sources: ['EU-3-04', 'CS-3.7-01'],
  },
  'post-traumatic-stress': {
    label: 'Post-traumatic stress',
    definition: 'Stress that lasts after what caused it.',
    sources: ['EU-3-04', 'CS-3.7-01'],
  },
  'substance-abuse': {
    label: 'Substance abuse',
    definition: 'Alcohol, drugs, medicines.',
    sources: ['EU-3-04', 'CS-3.7-01'],
  },
  'other-mental-health-problem': {
    label: 'Another mental health problem',
    definition: 'Any other mental health problem.',
    sources: ['EU-3-04', 'CS-3.7-01'],
  },
});

/** One of {@link mentalHealthNeeds}. */
export type MentalHealthNeed = ValueOf<typeof mentalHealthNeeds>;
