import { fieldPath } from '../../kernel/index.js';
import type { Observation, PracticeRule } from '../rule/index.js';

/** Aftercare continues the programme: its plan names the intervention plan that it carries on (WO-5.1-02). */
export const aftercareLinked: PracticeRule = {
  id: 'aftercare-linked',
  title: 'Aftercare linked to the programme',
  severity: 'should',
  citation: { follows: ['WO-5.1-02'] },
  observe: ({ file }) =>
    (file.aftercarePlans ?? []).flatMap(({ interventionPlanId }, index): Observation[] => {
      if ((file.interventionPlans ?? []).some(({ id }) => id === interventionPlanId)) return [];
      return [
        {
          paths: [fieldPath(['aftercarePlans', index, 'interventionPlanId'])],
          text: 'the aftercare plan names no plan of the programme that it continues; link the two',
        },
      ];
    }),
};
