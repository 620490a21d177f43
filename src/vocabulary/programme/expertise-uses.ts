import { type ValueOf, vocabulary } from '../list/index.js';

/** For what a centre of expertise collects and spreads what practice has learnt. */
export const expertiseUses = /* @__PURE__ */ vocabulary('use of expertise', {
  research: {
    label: 'Research',
    definition: 'Studies of radicalisation and of exit work.',
    citation: { follows: ['CS-4.3-07'] },
  },
  practice: {
    label: 'Practice',
    definition: 'The daily work of those who support exits.',
    citation: { follows: ['CS-4.3-07'] },
  },
  methodology: {
    label: 'Methodology',
    definition: 'Methods that are developed further.',
    citation: { follows: ['CS-4.3-07'] },
  },
  'other-institutions': {
    label: 'Other institutions',
    definition: 'Services for institutions that meet extremism in their own work.',
    citation: { follows: ['CS-4.3-07'] },
  },
});

/** One of {@link expertiseUses}. */
export type ExpertiseUse = ValueOf<typeof expertiseUses>;
