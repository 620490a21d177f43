import type { CalendarDay } from '../../kernel/index.js';
import { daysOf, type Observation, type PracticeRule } from '../rule/index.js';

/** A case is evaluated before it is closed, and lessons are drawn, from failure too (WO-6.2-04, WO-6.2-05). */
export const evaluationBeforeClosure: PracticeRule = {
  id: 'evaluation-before-closure',
  title: 'Evaluation before closure',
  severity: 'should',
  citation: { follows: ['WO-6.2-04', 'WO-6.2-05'] },
  observe: ({ file, options }) => {
    const reopened = daysOf('case.reopened', file, options.timeZone).map(({ day }) => day);
    const isEvaluated = (closed: CalendarDay) => {
      // An evaluation from before a reopening says nothing of what came after it.
      const since = reopened.filter((day) => day <= closed).at(-1);
      return (file.closureEvaluations ?? []).some(
        ({ evaluatedOn }) => evaluatedOn <= closed && (since === undefined || evaluatedOn >= since),
      );
    };
    return ['case.closed', 'case.transferred']
      .flatMap((type) => daysOf(type, file, options.timeZone))
      .filter(({ day }) => !isEvaluated(day))
      .map(
        ({ path }): Observation => ({
          paths: [path, 'closureEvaluations'],
          text: 'no evaluation dates from before the closure; evaluate the case with its lessons',
        }),
      );
  },
};
