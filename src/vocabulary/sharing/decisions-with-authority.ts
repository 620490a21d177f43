import { type ValueOf, vocabulary } from '../list/index.js';

/** What only somebody with authority decides. */
export const decisionsWithAuthority = /* @__PURE__ */ vocabulary('decision with authority', {
  'vital-interest': {
    label: 'A life is at stake',
    definition: 'That certain recipients are told certain things because a life is at stake.',
    citation: { follows: ['CS-4.7-03'] },
  },
  override: {
    label: 'Override',
    definition: 'That prohibitions do not hold for one recipient, one purpose and a time.',
    citation: { follows: ['CS-4.5-10', 'CS-4.7-12'] },
  },
});

/** One of {@link decisionsWithAuthority}. */
export type DecisionWithAuthority = ValueOf<typeof decisionsWithAuthority>;
