import { type ValueOf, vocabulary } from '../list/index.js';

/** Who gives a consent. */
export const consentGivers = /* @__PURE__ */ vocabulary('giver of a consent', {
  'data-subject': {
    label: 'The person themselves',
    definition: 'The person whose data it is gives the consent.',
    citation: { follows: ['CS-4.5-11'] },
  },
  guardian: {
    label: 'Guardian',
    definition: 'Somebody who decides for the person gives the consent, as a parent does for a minor.',
    citation: { follows: ['CS-4.7-11'] },
  },
});

/** One of {@link consentGivers}. */
export type ConsentGiver = ValueOf<typeof consentGivers>;
