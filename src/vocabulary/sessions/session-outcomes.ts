import { type ValueOf, vocabulary } from '../list/index.js';

/** Whether a planned meeting took place. The list is ours. */
export const sessionOutcomes = /* @__PURE__ */ vocabulary('session outcome', {
  held: {
    label: 'Held',
    definition: 'The meeting took place with the client.',
    citation: { follows: ['WO-6.2-03'] },
  },
  'client-absent-excused': {
    label: 'Client absent, excused',
    definition: 'The client did not take part but let the worker know beforehand.',
    citation: { follows: ['WO-6.2-03'] },
  },
  'client-absent': {
    label: 'Client absent',
    definition: 'The client did not come and had not let the worker know.',
    citation: { follows: ['WO-6.2-03'] },
  },
  'cancelled-by-organisation': {
    label: 'Cancelled by the organisation',
    definition: 'The worker or the host institution could not hold the meeting.',
    citation: { follows: ['CS-4.4-09'] },
  },
});

/** One of {@link sessionOutcomes}. */
export type SessionOutcome = ValueOf<typeof sessionOutcomes>;
