import { type ValueOf, vocabulary } from './vocabulary.js';

/** Whether the client is at liberty. */
export const custodyStates = /* @__PURE__ */ vocabulary('state of custody', {
  community: {
    label: 'In the community',
    definition: 'At liberty, on probation or parole included.',
    sources: ['CS-3.5-01'],
  },
  custody: {
    label: 'In custody',
    definition: 'In prison, in a youth institution or in pre-trial detention.',
    sources: ['CS-3.5-01', 'CS-2.2-06'],
  },
});

/** One of {@link custodyStates}. */
export type CustodyState = ValueOf<typeof custodyStates>;
