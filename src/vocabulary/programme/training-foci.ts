import { type ValueOf, vocabulary } from '../list/index.js';

/** On what the training that a programme gives is centred. */
export const trainingFoci = /* @__PURE__ */ vocabulary('focus of training', {
  detection: {
    label: 'Detection',
    definition: 'Noticing radicalisation early and diagnosing it.',
    citation: { follows: ['CS-2.2-05'] },
  },
  'prevention-in-custody': {
    label: 'Prevention in custody',
    definition: 'Keeping young people who are detained from radicalising.',
    citation: { follows: ['CS-2.2-05'] },
  },
  'support-of-exits': {
    label: 'Support of exits',
    definition: 'Starting deradicalisation or disengagement and accompanying it.',
    citation: { follows: ['CS-2.2-05'] },
  },
});

/** One of {@link trainingFoci}. */
export type TrainingFocus = ValueOf<typeof trainingFoci>;
