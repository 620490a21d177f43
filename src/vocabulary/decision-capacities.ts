import { type ValueOf, vocabulary } from './vocabulary.js';

/** Whether a person can decide on their own data. Who finds so, and by which law, is for the jurisdiction. */
export const decisionCapacities = /* @__PURE__ */ vocabulary('capacity to decide', {
  full: { label: 'Full', definition: 'The person decides alone.', sources: [] },
  limited: { label: 'Limited', definition: 'The person decides with a guardian.', sources: [] },
  none: { label: 'None', definition: 'A guardian decides.', sources: [] },
});

/** One of {@link decisionCapacities}. */
export type DecisionCapacity = ValueOf<typeof decisionCapacities>;
