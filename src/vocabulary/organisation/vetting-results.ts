import { type ValueOf, vocabulary } from '../list/index.js';

/** What came of a vetting. The values are ours. */
export const vettingResults = /* @__PURE__ */ vocabulary('result of vetting', {
  accepted: {
    label: 'Accepted',
    definition: 'The organisation meets the criteria and can be a partner.',
    citation: { follows: ['CS-5.1-08'] },
  },
  'accepted-with-conditions': {
    label: 'Accepted with conditions',
    definition: 'The organisation can be a partner once it meets the conditions written down.',
    citation: { follows: ['CS-5.1-08'] },
  },
  declined: {
    label: 'Declined',
    definition: 'The organisation does not meet the criteria and cannot be a partner now.',
    citation: { follows: ['CS-5.1-08'] },
  },
});

/** One of {@link vettingResults}. */
export type VettingResult = ValueOf<typeof vettingResults>;
