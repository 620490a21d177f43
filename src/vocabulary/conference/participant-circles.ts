import { type ValueOf, vocabulary } from '../list/index.js';

/** From which circle somebody comes to a social net conference. */
export const participantCircles = /* @__PURE__ */ vocabulary('circle of participants', {
  client: {
    label: 'Client',
    definition: 'The detained person for whom the plan is made.',
    citation: { follows: ['CS-3.5-15'] },
  },
  family: {
    label: 'Family',
    definition: 'Relatives of the client who take part in the plan.',
    citation: { follows: ['CS-3.5-15'] },
  },
  community: {
    label: 'Community',
    definition: 'Friends, neighbours and other people from the client’s surroundings.',
    citation: { follows: ['CS-3.5-15'] },
  },
  professional: {
    label: 'Professional',
    definition: 'People who take part by office, such as social workers or probation officers.',
    citation: { follows: ['CS-3.5-15'] },
  },
});

/** One of {@link participantCircles}. */
export type ParticipantCircle = ValueOf<typeof participantCircles>;
