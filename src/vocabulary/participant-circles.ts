import { type ValueOf, vocabulary } from './vocabulary.js';

/** From which circle somebody comes to a social net conference. */
export const participantCircles = /* @__PURE__ */ vocabulary('circle of participants', {
  client: { label: 'Client', definition: 'The person themselves.', sources: ['CS-3.5-15'] },
  family: { label: 'Family', definition: 'Relatives.', sources: ['CS-3.5-15'] },
  community: { label: 'Community', definition: 'Friends, neighbours, a club.', sources: ['CS-3.5-15'] },
  professional: { label: 'Professional', definition: 'Somebody in office.', sources: ['CS-3.5-15'] },
});

/** One of {@link participantCircles}. */
export type ParticipantCircle = ValueOf<typeof participantCircles>;
