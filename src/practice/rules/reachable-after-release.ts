import { fieldPath } from '../../kernel/index.js';
import type { Observation, PracticeRule } from '../rule/index.js';

/** Whoever manages the rehabilitation is reachable around the clock after the release (CS-4.6-05). */
export const reachableAfterRelease: PracticeRule = {
  id: 'reachable-after-release',
  title: 'Reachable after release',
  severity: 'must',
  citation: { follows: ['CS-4.6-05'] },
  observe: ({ file }) =>
    (file.releasePlans ?? []).flatMap(({ reachableOutOfHours }, index): Observation[] =>
      reachableOutOfHours
        ? []
        : [
            {
              paths: [fieldPath(['releasePlans', index, 'reachableOutOfHours'])],
              text: 'nobody is reachable around the clock after the release; arrange it',
            },
          ],
    ),
};
