export { CaseConference, ConferenceAgreement, ConferenceParticipant } from './case-conference.js';
export { ConferenceContribution } from './conference-contribution.js';
export { IdentityReveal, RevealConditions } from './identity-reveal.js';
export { JointDecision } from './joint-decision.js';
export { CircleMember, SocialNetConference } from './social-net-conference.js';
