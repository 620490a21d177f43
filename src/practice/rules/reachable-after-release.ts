import { dayAfter, fieldPath } from '../../kernel/index.js';
import type { Observation, PracticeRule } from '../practice-rule.js';

/**
 * In the first hours and days after release somebody is reachable around the clock, and the first contact is on
 * the day itself or the day after (CS-4.6-05, CS-4.6-06).
 */
export const reachableAfterRelease: PracticeRule = {
  id: 'reachable-after-release',
  title: 'Reachable after release',
  severity: 'must',
  sources: ['CS-4.6-05', 'CS-4.6-06'],
  observe: ({ file }) =>
    file.releasePlans.flatMap(({ reachableOutOfHours, firstContacts, releaseOn }, index) => {
      const observations: Observation[] = [];
      if (!reachableOutOfHours) {
        observations.push({
          paths: [fieldPath(['releasePlans', index, 'reachableOutOfHours'])],
          text: 'nobody is reachable around the clock after the release; arrange it',
        });
      }
      if (!firstContacts.some(({ on }) => on >= releaseOn && on <= dayAfter(releaseOn, { days: 1 }))) {
        observations.push({
          paths: [fieldPath(['releasePlans', index, 'firstContacts'])],
          text: 'no contact is planned for the day of release or the day after; plan one',
        });
      }
      return observations;
    }),
};
