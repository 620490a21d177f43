import { type ValueOf, vocabulary } from '../list/index.js';

/** The conclusion that an assessor has drawn with an instrument. The library never computes one. */
export const riskLevels = /* @__PURE__ */ vocabulary('risk level', {
  low: {
    label: 'Low',
    definition: 'The assessor, using an instrument, came to the conclusion that the risk is low.',
    citation: { follows: ['WO-4.3-04'] },
  },
  moderate: {
    label: 'Moderate',
    definition:
      'The assessor, using an instrument, came to the conclusion that the risk lies between low and high.',
    citation: { follows: ['WO-4.3-04'] },
  },
  high: {
    label: 'High',
    definition: 'The assessor, using an instrument, came to the conclusion that the risk is high.',
    citation: { follows: ['WO-4.3-04'] },
  },
});

/** One of {@link riskLevels}. */
export type RiskLevel = ValueOf<typeof riskLevels>;
