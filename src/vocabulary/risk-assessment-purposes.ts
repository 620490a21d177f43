import { type ValueOf, vocabulary } from './vocabulary.js';

/** Security bodies and exit workers ask different questions with similar words. */
export const riskAssessmentPurposes = /* @__PURE__ */ vocabulary('purpose of a risk assessment', {
  security: {
    label: 'Security',
    definition: 'Strict security: may this person harm others?',
    sources: ['CS-4.7-04'],
  },
  reintegration: {
    label: 'Reintegration',
    definition: 'The wider question: what helps and what hinders the way back?',
    sources: ['CS-4.7-04', 'WO-5.10-01'],
  },
});

/** One of {@link riskAssessmentPurposes}. */
export type RiskAssessmentPurpose = ValueOf<typeof riskAssessmentPurposes>;
