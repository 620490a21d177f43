import { type ValueOf, vocabulary } from '../list/index.js';

/** Who makes the first step. */
export const contactApproaches = /* @__PURE__ */ vocabulary('contact approach', {
  passive: {
    label: 'Passive',
    definition: 'The organisation makes itself visible, so that clients or multipliers come.',
    citation: { follows: ['CS-3.4-05'] },
  },
  active: {
    label: 'Active',
    definition: 'The organisation makes the first step and seeks the person out.',
    citation: { follows: ['CS-3.4-05'] },
  },
  both: {
    label: 'Both',
    definition: 'The organisation answers those who come and also seeks people out.',
    citation: { follows: ['CS-3.12-06'] },
  },
});

/** One of {@link contactApproaches}. */
export type ContactApproach = ValueOf<typeof contactApproaches>;
