import { type ValueOf, vocabulary } from '../list/index.js';

/** Whether the client is at liberty. */
export const custodyStates = /* @__PURE__ */ vocabulary('state of custody', {
  community: {
    label: 'In the community',
    definition: 'The client lives at liberty, which includes probation and parole.',
    citation: { follows: ['CS-3.5-01'] },
  },
  custody: {
    label: 'In custody',
    definition: 'The client is held in a prison, a youth institution or pre-trial detention.',
    citation: { follows: ['CS-3.5-01', 'CS-2.2-06'] },
  },
});

/** One of {@link custodyStates}. */
export type CustodyState = ValueOf<typeof custodyStates>;
