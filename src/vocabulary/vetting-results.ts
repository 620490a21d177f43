import { type ValueOf, vocabulary } from './vocabulary.js';

/** What came of a vetting. The values are ours. */
export const vettingResults = /* @__PURE__ */ vocabulary('result of vetting', {
  accepted: { label: 'Accepted', definition: 'The organisation can be a partner.', sources: ['CS-5.1-08'] },
  'accepted-with-conditions': {
    label: 'Accepted with conditions',
    definition: 'The organisation can be a partner if it meets what is written down.',
    sources: ['CS-5.1-08'],
  },
  declined: {
    label: 'Declined',
    definition: 'The organisation cannot be a partner now.',
    sources: ['CS-5.1-08'],
  },
});

/** One of {@link vettingResults}. */
export type VettingResult = ValueOf<typeof vettingResults>;
