export { type ConferenceMode, conferenceModes } from './conference-modes.js';
export { type ConferencePurpose, conferencePurposes } from './conference-purposes.js';
export { type ParticipantCircle, participantCircles } from './participant-circles.js';
export { type Perspective, perspectives } from './perspectives.js';
export {
  type SocialNetConferenceOccasion,
  socialNetConferenceOccasions,
} from './social-net-conference-occasions.js';
