export { type ConferenceStanding, conferenceStanding } from './conference/conference-standing.js';
export {
  type AnonymousPresentation,
  type ConferenceAdvice,
  type PresentedCase,
  presentAnonymously,
} from './conference/present-anonymously.js';
export { type Revealed, revealIdentity } from './conference/reveal-identity.js';
export type { RevealReason, RevealRefusal } from './conference/reveal-refusal.js';
export { applyConsentEvent } from './consent/apply-consent-event.js';
export { ConsentEvent, type ConsentHistory } from './consent/consent-event.js';
export {
  type ConsentMachine,
  type ConsentMachineContext,
  consentMachine,
} from './consent/consent-machine.js';
export type { AppliedConsentEvent, ConsentReason, ConsentRefusal } from './consent/consent-refusal.js';
export { type ConsentStanding, consentStandingAt } from './consent/consent-standing-at.js';
export type { ConsentState } from './consent/consent-states.js';
export { ConsentTerms } from './consent/consent-terms.js';
export { consentsOf } from './consent/consents-of.js';
export { type CompiledPolicy, compilePolicy } from './decision/compile-policy.js';
export type {
  DataItem,
  DisclosureDecision,
  GroundReference,
  Missing,
  NearMiss,
  Obligation,
  PermittedItem,
  Redaction,
} from './decision/contract/disclosure-decision.js';
export { decideDisclosure } from './decision/decide-disclosure.js';
export { jurisdictions } from './jurisdictions/jurisdictions.js';
export { withJurisdiction } from './jurisdictions/with-jurisdiction.js';
export {
  type AccountedDisclosure,
  type AccountedItem,
  accountOfDisclosures,
} from './log/account-of-disclosures.js';
export { CitedGround, DisclosedItem, DisclosureEntry, WithheldItem } from './log/disclosure-entry.js';
export { DisclosureLog, LogEntry } from './log/disclosure-log.js';
export { anchorOf, type LogAnchor } from './log/log-chain.js';
export { type DisclosureDetails, recordDisclosure } from './log/record-disclosure.js';
export { recordTelling, type TellingDetails } from './log/record-telling.js';
export {
  heldBackText,
  type SubjectAccessExport,
  type SubjectAccessOptions,
  subjectAccessExport,
  type WithheldCategory,
} from './log/subject-access-export.js';
export { TellingEntry } from './log/telling-entry.js';
export type { LoggedPolicy } from './log/telling-of.js';
export { type TextToRead, textsToRead } from './log/texts-to-read.js';
export { verifyDisclosureLog } from './log/verify-disclosure-log.js';
export { AnonymousConference, CaseSafeguard, Threat } from './policy/case-safeguard.js';
export { ConfidentialityLimit } from './policy/confidentiality-limit.js';
export { DisclosureRequest, PersonInQuestion } from './policy/disclosure-request.js';
export {
  type ConcernDisclosure,
  type ConcernDisclosures,
  type ConcernPassedOn,
  type ConcernRefusal,
  disclosuresForConcern,
} from './policy/disclosures-for-concern.js';
export { JurisdictionPack, ProfessionalPrivilege, witnessImmunities } from './policy/jurisdiction-pack.js';
export { OnwardLimit } from './policy/onward-limit.js';
export { PurposeNecessity } from './policy/purpose-necessity.js';
export { SecurityChannel } from './policy/security-channel.js';
export { SharingOverride } from './policy/sharing-override.js';
export { SharingPolicy } from './policy/sharing-policy.js';
export { standardNecessity } from './policy/standard-necessity.js';
export {
  type StandingId,
  type StandingProhibition,
  standingProhibitions,
} from './policy/standing-prohibitions.js';
export { VitalInterest } from './policy/vital-interest.js';
export { safeguardOf } from './policy-of-case/safeguard-of.js';
export { sharingPolicyOf } from './policy-of-case/sharing-policy-of.js';
export type { StatementLanguage } from './transparency/phrasing-in.js';
export type { SharingRow } from './transparency/sharing-row.js';
export { type SharingTableOptions, sharingTable } from './transparency/sharing-table.js';
export {
  type TransparencyStatementOptions,
  transparencyStatement,
} from './transparency/transparency-statement.js';
export type { AgeBand } from './view/age-band.js';
export { explainFields, type FieldExplanation } from './view/explain-fields.js';
export { type PseudonymContext, pseudonymOf } from './view/pseudonym-of.js';
export { type RecipientNotice, recipientNotice, type WithheldNotice } from './view/recipient-notice.js';
export type { View } from './view/view.js';
export { type ViewOptions, viewRecord } from './view/view-record.js';
