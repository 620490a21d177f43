import { fieldPath } from '../../kernel/index.js';
import type { FormerEngagement } from '../../model/index.js';
import type { Observation, PracticeRule } from '../rule/index.js';

const conditions: readonly (readonly [keyof FormerEngagement, string])[] = [
  ['trainedOn', 'no training is recorded; train the former before they mentor'],
  ['supervisorId', 'nobody is named who supervises the former; name a supervisor'],
  ['until', 'the engagement has no end; agree on a limited period'],
];

/** A former mentors clients trained, supervised and for a limited time (WO-1.4-06, WO-1.4-07). */
export const formerMentorConditions: PracticeRule = {
  id: 'former-mentor-conditions',
  title: 'Conditions for a former as mentor',
  severity: 'should',
  citation: { follows: ['WO-1.4-06', 'WO-1.4-07', 'MG-3.1-03'] },
  observe: ({ file }) =>
    (file.team ?? []).flatMap(({ formerEngagement }, index) => {
      if (formerEngagement?.mentorsClient !== true) return [];
      return conditions
        .filter(([condition]) => formerEngagement[condition] === undefined)
        .map(
          ([condition, text]): Observation => ({
            paths: [fieldPath(['team', index, 'formerEngagement', condition])],
            text,
          }),
        );
    }),
};
