import { type ValueOf, vocabulary } from '../list/index.js';

/** How much of the information on a client arrived with a referral, for instance from prison. */
export const receivedInformationLevels = /* @__PURE__ */ vocabulary('level of received information', {
  none: {
    label: 'None',
    definition: 'No information came with the referral.',
    citation: { follows: ['CS-4.6-16'] },
  },
  partial: {
    label: 'Partial',
    definition: 'Some information came, and some is confidential or was interrupted on its way.',
    citation: { follows: ['CS-4.6-16'] },
  },
  full: {
    label: 'Full',
    definition: 'All the information that was asked for came.',
    citation: { ours: 'the end of the scale' },
  },
});

/** One of {@link receivedInformationLevels}. */
export type ReceivedInformationLevel = ValueOf<typeof receivedInformationLevels>;
