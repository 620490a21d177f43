import { dayAfter, fieldPath } from '../../kernel/index.js';
import { defaultsOfOurs } from '../../vocabulary/index.js';
import type { Observation, PracticeRule } from '../rule/index.js';

/**
 * The first hours and days after release are the most vulnerable (CS-4.6-06). That the first contact therefore
 * belongs on the day itself or the day after is our inference.
 */
export const firstContactAfterRelease: PracticeRule = {
  id: 'first-contact-after-release',
  title: 'First contact after release',
  severity: 'consider',
  citation: { follows: ['CS-4.6-06'] },
  observe: ({ file }) =>
    (file.releasePlans ?? []).flatMap(({ firstContacts, releaseOn }, index): Observation[] =>
      firstContacts.some(
        ({ on }) => on >= releaseOn && on <= dayAfter(releaseOn, defaultsOfOurs.firstContactAfterRelease),
      )
        ? []
        : [
            {
              paths: [fieldPath(['releasePlans', index, 'firstContacts'])],
              text: 'no contact is planned for the day of release or the day after; plan one',
            },
          ],
    ),
};
