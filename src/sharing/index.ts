export { decideDisclosure } from './decide-disclosure.js';
export type {
  DataItem,
  DisclosureDecision,
  GroundReference,
  NearMiss,
  Obligation,
  PermittedItem,
  Redaction,
} from './disclosure-decision.js';
export { DisclosureRequest } from './disclosure-request.js';
export { SharingPolicy } from './sharing-policy.js';
export { type StandingProhibition, standingProhibitions } from './standing-prohibitions.js';
export { type View, viewRecord } from './view-record.js';
