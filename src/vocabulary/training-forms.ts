import { type ValueOf, vocabulary } from './vocabulary.js';

/** Whom a training trains. */
export const trainingForms = /* @__PURE__ */ vocabulary('form of training', {
  direct: { label: 'Direct', definition: 'Those who use it.', sources: ['CS-4.3-05'] },
  'train-the-trainer': {
    label: 'Train the trainer',
    definition: 'Those who train others.',
    sources: ['CS-4.3-05'],
  },
});

/** One of {@link trainingForms}. */
export type TrainingForm = ValueOf<typeof trainingForms>;
