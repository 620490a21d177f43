import { type ValueOf, vocabulary } from '../list/index.js';

/** For whom a training is meant. */
export const trainingForms = /* @__PURE__ */ vocabulary('form of training', {
  direct: {
    label: 'Direct',
    definition: 'The training is for those who will use what they learn in their own work.',
    citation: { follows: ['CS-4.3-05'] },
  },
  'train-the-trainer': {
    label: 'Train the trainer',
    definition: 'The training is for those who will go on to train others.',
    citation: { follows: ['CS-4.3-05'] },
  },
});

/** One of {@link trainingForms}. */
export type TrainingForm = ValueOf<typeof trainingForms>;
