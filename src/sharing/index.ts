export { type CompiledPolicy, compilePolicy } from './decision/compile-policy.js';
export { decideDisclosure } from './decision/decide-disclosure.js';
export type {
  DataItem,
  DisclosureDecision,
  GroundReference,
  Missing,
  NearMiss,
  Obligation,
  PermittedItem,
  Redaction,
} from './decision/disclosure-decision.js';
export { AnonymousConference, CaseSafeguard, Threat } from './policy/case-safeguard.js';
export { ConfidentialityLimit } from './policy/confidentiality-limit.js';
export { DisclosureRequest, PersonInQuestion } from './policy/disclosure-request.js';
export { OnwardLimit } from './policy/onward-limit.js';
export { PurposeNecessity } from './policy/purpose-necessity.js';
export { SecurityChannel } from './policy/security-channel.js';
export { SharingOverride } from './policy/sharing-override.js';
export { SharingPolicy } from './policy/sharing-policy.js';
export {
  type StandingId,
  type StandingProhibition,
  standingProhibitions,
} from './policy/standing-prohibitions.js';
export { VitalInterest } from './policy/vital-interest.js';
export { type View, viewRecord } from './view-record.js';
