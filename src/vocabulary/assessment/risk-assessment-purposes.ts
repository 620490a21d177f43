import { type ValueOf, vocabulary } from '../list/index.js';

/** Security bodies and exit workers ask different questions with similar words. */
export const riskAssessmentPurposes = /* @__PURE__ */ vocabulary('purpose of a risk assessment', {
  security: {
    label: 'Security',
    definition: 'Asks in the strict sense of security whether the person may harm others.',
    citation: { follows: ['CS-4.7-04'] },
  },
  reintegration: {
    label: 'Reintegration',
    definition: 'Asks in a wider sense what helps and what hinders the person’s way back into society.',
    citation: { follows: ['CS-4.7-04', 'WO-5.10-01'] },
  },
});

/** One of {@link riskAssessmentPurposes}. */
export type RiskAssessmentPurpose = ValueOf<typeof riskAssessmentPurposes>;
