import { type ValueOf, vocabulary } from '../list/index.js';

/** How much work a plan foresees. It should follow the risk level found. */
export const treatmentIntensities = /* @__PURE__ */ vocabulary('treatment intensity', {
  low: {
    label: 'Low',
    definition: 'The least work of the three grades, in line with a low risk level found.',
    citation: { follows: ['WO-4.3-04'] },
  },
  moderate: {
    label: 'Moderate',
    definition:
      'More work than the lowest grade and less than the highest, in line with a moderate risk level.',
    citation: { follows: ['WO-4.3-04'] },
  },
  high: {
    label: 'High',
    definition: 'The most work of the three grades, in line with a high risk level found.',
    citation: { follows: ['WO-4.3-04'] },
  },
});

/** One of {@link treatmentIntensities}. */
export type TreatmentIntensity = ValueOf<typeof treatmentIntensities>;
