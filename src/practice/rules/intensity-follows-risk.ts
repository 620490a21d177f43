import { daysBetween, fieldPath } from '../../kernel/index.js';
import { riskLevels, treatmentIntensities, valuesOf } from '../../vocabulary/index.js';
import type { PracticeRule } from '../rule/index.js';

/**
 * The intensity of the work follows the risk level that the assessor found: neither too little nor too much
 * (WO-4.3-04). Of two assessments on one day the one that was filed last counts. Where the assessor could not tell, there
 * is nothing to follow.
 */
export const intensityFollowsRisk: PracticeRule = {
  id: 'intensity-follows-risk',
  title: 'Intensity follows risk',
  severity: 'should',
  citation: { follows: ['WO-4.3-04'] },
  observe: ({ file }) =>
    (file.interventionPlans ?? []).flatMap((plan, index) => {
      const known = (file.riskAssessments ?? [])
        .map((assessment, at) => ({ assessment, at }))
        .filter(({ assessment }) => assessment.assessedOn <= plan.drawnUpOn)
        .sort((first, second) => daysBetween(second.assessment.assessedOn, first.assessment.assessedOn));
      const latest = known.at(-1);
      if (latest === undefined || latest.assessment.threatFromClient === 'unclear') return [];
      const wanted = valuesOf(riskLevels).indexOf(latest.assessment.threatFromClient);
      const planned = valuesOf(treatmentIntensities).indexOf(plan.intensity);
      if (planned === wanted) return [];
      return [
        {
          paths: [
            fieldPath(['interventionPlans', index, 'intensity']),
            fieldPath(['riskAssessments', latest.at, 'threatFromClient']),
          ],
          text:
            planned < wanted
              ? 'the plan foresees less than the risk level calls for; raise the intensity or record why not'
              : 'the plan foresees more than the risk level calls for; lower the intensity or record why not',
        },
      ];
    }),
};
