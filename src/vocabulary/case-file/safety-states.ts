import { type ValueOf, vocabulary } from '../list/index.js';

/** Whether the client is in a crisis. The list is ours. */
export const safetyStates = /* @__PURE__ */ vocabulary('state of safety', {
  settled: {
    label: 'Settled',
    definition: 'No crisis of the client is known at present.',
    citation: { ours: 'a case without a crisis has to be called something' },
  },
  crisis: {
    label: 'Crisis',
    definition: 'A crisis puts the client’s way or somebody’s safety at risk.',
    citation: { follows: ['CS-4.6-15'] },
  },
});

/** One of {@link safetyStates}. */
export type SafetyState = ValueOf<typeof safetyStates>;
