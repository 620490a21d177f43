import { type ValueOf, vocabulary } from '../list/index.js';

/** Whether a person can decide on their own data. Who finds so, and by which law, is for the jurisdiction. */
export const decisionCapacities = /* @__PURE__ */ vocabulary('capacity to decide', {
  full: {
    label: 'Full',
    definition: 'The person can decide alone on their own data.',
    citation: { ours: 'jurisdictions say what capacity is' },
  },
  limited: {
    label: 'Limited',
    definition: 'The person decides on their own data together with a guardian.',
    citation: { ours: 'jurisdictions say what capacity is' },
  },
  none: {
    label: 'None',
    definition: 'A guardian decides on the data in place of the person.',
    citation: { ours: 'jurisdictions say what capacity is' },
  },
});

/** One of {@link decisionCapacities}. */
export type DecisionCapacity = ValueOf<typeof decisionCapacities>;
