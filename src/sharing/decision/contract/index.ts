export {
  allBits,
  type BitSet,
  type BitsOf,
  categoryBits,
  kindBits,
  noBits,
  purposeBits,
  roleBits,
  soleMember,
  subjectBits,
} from './bit-set.js';
export { demandDecision } from './demand-decision.js';
export type {
  DataItem,
  DisclosureDecision,
  EntrustedAnswers,
  EntrustedMark,
  EntrustedRuling,
  GroundReference,
  NearMiss,
  Obligation,
  PermittedItem,
  Redaction,
  UnmetCondition,
} from './disclosure-decision.js';
export type { DoubtfulOverride, DoubtfulProhibition, Doubts, UnknownNames } from './doubt.js';
export {
  byId,
  canBeSilent,
  conditionsOfConsents,
  type Grant,
  type GrantConditions,
  type GrantDetails,
  isAbout,
  isCompelling,
  isMandating,
  isSilent,
  plainConditions,
  type Reach,
  type ReachesEntrusted,
  type ReviewTime,
} from './grant.js';
export { appliesTo, type GrantLimit, issuesOfDoubts, limitedCategories } from './grant-limit.js';
export { addForEach, addTo, groupedBy } from './grouped-by.js';
export { inOneShape } from './in-one-shape.js';
export { type Item, itemsOf, personsOf } from './items-of.js';
export { refuseOtherClearing, refuseOtherFile, refuseRecordOfOther } from './refuse-other-file.js';
export type {
  Circumstances,
  ClientRules,
  CompiledAgreement,
  CompiledGuardianship,
  CompiledLimit,
  CompiledOverride,
  CompiledPermission,
  CompiledProhibition,
  Footing,
  GrantsByRecipient,
  RequestContext,
} from './request-context.js';
export type { CompiledMembership, RequestTarget } from './request-target.js';
export { unknownFaults } from './unknown-faults.js';
export { unmetBit } from './unmet-bit.js';
