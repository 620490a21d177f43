import { type ValueOf, vocabulary } from '../list/index.js';

/** What callers of a helpline are told about. */
export const helplineInformation = /* @__PURE__ */ vocabulary('information of a helpline', {
  basic: {
    label: 'Basic',
    definition: 'What radicalisation and extremist ideologies are.',
    citation: { follows: ['CS-2.2-07'] },
  },
  legal: {
    label: 'Legal',
    definition: 'The law on extremism, and what is punishable.',
    citation: { follows: ['CS-2.2-07'] },
  },
});

/** One of {@link helplineInformation}. */
export type HelplineInformation = ValueOf<typeof helplineInformation>;
