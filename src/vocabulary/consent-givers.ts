import { type ValueOf, vocabulary } from './vocabulary.js';

/** Who gives a consent. */
export const consentGivers = /* @__PURE__ */ vocabulary('giver of a consent', {
  'data-subject': { label: 'The person themselves', definition: 'Whose data it is.', sources: ['CS-4.5-11'] },
  guardian: { label: 'Guardian', definition: 'Somebody who decides for the person.', sources: ['CS-4.7-11'] },
});

/** One of {@link consentGivers}. */
export type ConsentGiver = ValueOf<typeof consentGivers>;
