export { type ConferenceStatus, conferenceStatus, countedReveal } from './conference-status.js';
export {
  type AnonymousPresentation,
  type ConferenceAdvice,
  type PresentedCase,
  presentAnonymously,
} from './present-anonymously.js';
export { type Revealed, revealIdentity } from './reveal-identity.js';
export type { RevealReason, RevealRefusal } from './reveal-refusal.js';
