import { type ValueOf, vocabulary } from './vocabulary.js';

/** The conclusion that an assessor has drawn with an instrument. The library never computes one. */
export const riskLevels = /* @__PURE__ */ vocabulary('risk level', {
  low: { label: 'Low', definition: 'The assessor found a low risk.', sources: ['WO-4.3-04'] },
  moderate: { label: 'Moderate', definition: 'The assessor found a moderate risk.', sources: ['WO-4.3-04'] },
  high: { label: 'High', definition: 'The assessor found a high risk.', sources: ['WO-4.3-04'] },
});

/** One of {@link riskLevels}. */
export type RiskLevel = ValueOf<typeof riskLevels>;
