import { fieldPath } from '../../kernel/index.js';
import type { Observation, PracticeRule } from '../rule/index.js';

/** Whoever concludes a risk assessment is trained and certified on that day (WO-2.2-04). */
export const certifiedAssessor: PracticeRule = {
  id: 'certified-assessor',
  title: 'Certified assessor',
  severity: 'should',
  citation: { follows: ['WO-2.2-04'] },
  observe: ({ file }) =>
    (file.riskAssessments ?? []).flatMap(({ assessorId, assessedOn }, index): Observation[] => {
      const assessor = (file.team ?? []).find(({ id }) => id === assessorId);
      if (assessor?.certifiedUntil !== undefined && assessor.certifiedUntil >= assessedOn) return [];
      return [
        {
          paths: [fieldPath(['riskAssessments', index, 'assessorId'])],
          text: 'no certificate of the assessor is on file that was valid on that day; record it or repeat the assessment',
        },
      ];
    }),
};
