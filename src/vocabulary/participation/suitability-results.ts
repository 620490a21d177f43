import { type ValueOf, vocabulary } from '../list/index.js';

/** Whether a programme suits a person. The values are ours. */
export const suitabilityResults = /* @__PURE__ */ vocabulary('result of a suitability check', {
  suitable: {
    label: 'Suitable',
    definition: 'The person can be taken into the programme without conditions.',
    citation: { follows: ['WO-2.6-01'] },
  },
  'suitable-with-conditions': {
    label: 'Suitable with conditions',
    definition: 'The person can be taken if the conditions written down are met.',
    citation: { follows: ['WO-2.6-01'] },
  },
  'not-suitable': {
    label: 'Not suitable',
    definition: 'The person cannot be taken, because an exclusion criterion is met.',
    citation: { follows: ['WO-2.6-01'] },
  },
});

/** One of {@link suitabilityResults}. */
export type SuitabilityResult = ValueOf<typeof suitabilityResults>;
