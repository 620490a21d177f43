import { type ValueOf, vocabulary } from '../list/index.js';

/** How far a mandate of a host institution reaches. */
export const mandateKinds = /* @__PURE__ */ vocabulary('kind of mandate', {
  standing: {
    label: 'Standing',
    definition: 'The mandate holds for all clients of the programme in the host institution.',
    citation: { follows: ['CS-4.5-01'] },
  },
  'case-specific': {
    label: 'For one case',
    definition: 'The mandate holds for one client of the programme in the host institution.',
    citation: { follows: ['CS-4.5-01', 'CS-4.4-08'] },
  },
});

/** One of {@link mandateKinds}. */
export type MandateKind = ValueOf<typeof mandateKinds>;
