import { type ValueOf, vocabulary } from '../list/index.js';

/** How closely the client is accompanied. */
export const supportIntensities = /* @__PURE__ */ vocabulary('intensity of support', {
  standard: {
    label: 'Standard',
    definition: 'Contact keeps the rhythm that the plan names and the client’s needs call for.',
    citation: { follows: ['NR-1-03'] },
  },
  intensive: {
    label: 'Intensive',
    definition: 'Frequent contact and reachability around the clock, as after release or in a crisis.',
    citation: { follows: ['CS-4.6-03', 'CS-4.6-05'] },
  },
  tapering: {
    label: 'Tapering',
    definition: 'Contact is reduced step by step as the client settles.',
    citation: { follows: ['CS-3.5-10', 'CS-4.6-14'] },
  },
  standby: {
    label: 'Standby',
    definition: 'There is no regular contact, but the client may turn to the worker at any time.',
    citation: { follows: ['CS-3.5-11', 'CS-4.6-14'] },
  },
});

/** One of {@link supportIntensities}. */
export type SupportIntensity = ValueOf<typeof supportIntensities>;
