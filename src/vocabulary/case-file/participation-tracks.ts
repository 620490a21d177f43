import { type ValueOf, vocabulary } from '../list/index.js';

/** Which of two sets of rules a case follows. */
export const participationTracks = /* @__PURE__ */ vocabulary('participation track', {
  voluntary: {
    label: 'Voluntary',
    definition: 'The person is a client, may leave at any time and meets no sanction.',
    citation: { follows: ['CS-1.2-06'] },
  },
  mandated: {
    label: 'Mandated',
    definition: 'The person is a beneficiary whom a court or prison obliges to take part.',
    citation: { follows: ['CS-1.2-07'] },
  },
});

/** One of {@link participationTracks}. */
export type ParticipationTrack = ValueOf<typeof participationTracks>;
