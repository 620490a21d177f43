import { type ValueOf, vocabulary } from '../list/index.js';

/** The needs of mental health that call for help or treatment. */
export const mentalHealthNeeds = /* @__PURE__ */ vocabulary('mental health need', {
  trauma: {
    label: 'Trauma',
    definition: 'The lasting effect that an overwhelming experience has left behind.',
    citation: { follows: ['EU-3-04', 'CS-3.7-01'] },
  },
  'post-traumatic-stress': {
    label: 'Post-traumatic stress',
    definition: 'Stress that goes on after the traumatic event that caused it.',
    citation: { follows: ['EU-3-04', 'CS-3.7-01'] },
  },
  'substance-abuse': {
    label: 'Substance abuse',
    definition: 'Harmful use of alcohol, drugs or medicines, or dependence on them.',
    citation: { follows: ['EU-3-04', 'CS-3.7-01'] },
  },
  'other-mental-health-problem': {
    label: 'Another mental health problem',
    definition: 'A mental health problem other than trauma, traumatic stress or substance abuse.',
    citation: { follows: ['EU-3-04', 'CS-3.7-01'] },
  },
});

/** One of {@link mentalHealthNeeds}. */
export type MentalHealthNeed = ValueOf<typeof mentalHealthNeeds>;
