import { type ValueOf, vocabulary } from './vocabulary.js';

/** How far a mandate of a host institution reaches. */
export const mandateKinds = /* @__PURE__ */ vocabulary('kind of mandate', {
  standing: { label: 'Standing', definition: 'For all clients of the institution.', sources: ['CS-4.5-01'] },
  'case-specific': {
    label: 'For one case',
    definition: 'For one client.',
    sources: ['CS-4.5-01', 'CS-4.4-08'],
  },
});

/** One of {@link mandateKinds}. */
export type MandateKind = ValueOf<typeof mandateKinds>;
