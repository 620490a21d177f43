export { agreementsAlone } from './agreements-alone.js';
export {
  type BuiltInProhibition,
  type BuiltInProhibitionId,
  builtInProhibitionOf,
  builtInProhibitions,
} from './built-in-prohibitions.js';
export { AnonymousConference, CaseSafeguard, Threat } from './case-safeguard.js';
export { ConfidentialityLimit } from './confidentiality-limit.js';
export { DecidingAuthority } from './deciding-authority.js';
export { DisclosureRequest, PersonInQuestion } from './disclosure-request.js';
export {
  type ConcernDisclosure,
  type ConcernDisclosures,
  type ConcernPassedOn,
  type ConcernReason,
  type ConcernRefusal,
  disclosuresForConcern,
} from './disclosures-for-concern.js';
export {
  Closure,
  consentEnd,
  EntrustedRecord,
  earlier,
  Guardianship,
  KnownPerson,
  MandatingAuthority,
  Membership,
  replacedFrom,
  Speaker,
} from './facts/index.js';
export { isDoubtful } from './is-doubtful.js';
export { JurisdictionPack, ProfessionalPrivilege, witnessImmunities } from './jurisdiction-pack.js';
export { lawfulPeriod } from './lawful-period.js';
export type { LoggedPolicy } from './logged-policy.js';
export { OnwardLimit } from './onward-limit.js';
export { PermissionWeighing } from './permission-weighing.js';
export { PurposeNecessity } from './purpose-necessity.js';
export { type ReadingReach, RoleReading, reaches } from './role-reading.js';
export { SecurityChannel } from './security-channel.js';
export { SharingOverride } from './sharing-override.js';
export { SharingPolicy } from './sharing-policy.js';
export { standardNecessity } from './standard-necessity.js';
export { VitalInterest } from './vital-interest.js';
