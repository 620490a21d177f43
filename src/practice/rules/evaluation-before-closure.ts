import { daysOf } from '../days-of.js';
import type { Observation, PracticeRule } from '../practice-rule.js';

/** A case is evaluated before it is closed, and lessons are drawn, from failure too (WO-6.2-04, WO-6.2-05). */
export const evaluationBeforeClosure: PracticeRule = {
  id: 'evaluation-before-closure',
  title: 'Evaluation before closure',
  severity: 'should',
  sources: ['WO-6.2-04', 'WO-6.2-05'],
  observe: ({ file, options }) =>
    daysOf('case.closed', file, options.timeZone)
      .filter(({ day }) => !file.closureEvaluations.some(({ evaluatedOn }) => evaluatedOn <= day))
      .map(
        ({ path }): Observation => ({
          paths: [path, 'closureEvaluations'],
          text: 'no evaluation dates from before the closure; evaluate the case with its lessons',
        }),
      ),
};
