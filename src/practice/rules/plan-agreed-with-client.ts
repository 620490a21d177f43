import { fieldPath } from '../../kernel/index.js';
import { daysOf, type Observation, type PracticeRule } from '../rule/index.js';

/** The client co-owns the plan: agrees to it, and before the work on it starts (WO-5.9-01, EU-2-06). */
export const planAgreedWithClient: PracticeRule = {
  id: 'plan-agreed-with-client',
  title: 'Plan agreed with the client',
  severity: 'must',
  citation: { follows: ['WO-5.9-01', 'EU-2-06'] },
  observe: ({ file, options }) => {
    const [start] = daysOf('intervention.started', file, options.timeZone);
    return (file.interventionPlans ?? []).flatMap(({ clientAgreement }, index): Observation[] => {
      const path = fieldPath(['interventionPlans', index, 'clientAgreement']);
      if (clientAgreement.outcome === 'not-agreed') {
        return [
          {
            paths: [path],
            text: 'the client has not agreed to this plan; work out with them what they can own',
          },
        ];
      }
      const isFirst = index === 0 && start !== undefined;
      if (!isFirst || clientAgreement.agreedOn <= start.day) return [];
      return [
        {
          paths: [path, start.path],
          text: 'the work began before the client agreed to the plan; agree first',
        },
      ];
    });
  },
};
