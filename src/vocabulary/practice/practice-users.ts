import { type ValueOf, vocabulary } from '../list/index.js';

/** Who uses a practice. */
export const practiceUsers = /* @__PURE__ */ vocabulary('user of a practice', {
  professionals: {
    label: 'Professionals',
    definition: 'People who use the practice as part of their job.',
    citation: { follows: ['NR-0-05'] },
  },
  'community-members': {
    label: 'Members of the community',
    definition: 'People from the community who use the practice without its being their job.',
    citation: { follows: ['NR-0-05'] },
  },
});

/** One of {@link practiceUsers}. */
export type PracticeUser = ValueOf<typeof practiceUsers>;
