import { type ValueOf, vocabulary } from '../list/index.js';

/** How a programme means people to reach it. */
export const accessPaths = /* @__PURE__ */ vocabulary('path of access', {
  'low-threshold': {
    label: 'Low threshold',
    definition: 'The programme shows where it is and what it offers, and engages without hurdles.',
    citation: { follows: ['MG-2.1-06'] },
  },
  'client-first': {
    label: 'Client first',
    definition: 'The programme makes plain that clients make the first contact.',
    citation: { follows: ['MG-2.1-06'] },
  },
});

/** One of {@link accessPaths}. */
export type AccessPath = ValueOf<typeof accessPaths>;
