export {
  allBits,
  type BitSet,
  type BitsOf,
  categoryBits,
  kindBits,
  noBits,
  purposeBits,
  roleBits,
  subjectBits,
} from './bit-set.js';
export { byId, compareTexts } from './by-id.js';
export type {
  DataItem,
  DisclosureDecision,
  GroundReference,
  NearMiss,
  Obligation,
  PermittedItem,
  Redaction,
  UnmetCondition,
} from './disclosure-decision.js';
export {
  conditionsOfConsents,
  type Grant,
  type GrantConditions,
  type GrantDetails,
  plainConditions,
} from './grant.js';
export { isAbout, isMandating } from './grant-reach.js';
export { isCompelling, isCompellingGround } from './is-compelling.js';
export { type Item, itemsOf, personsOf } from './items-of.js';
export type {
  Circumstances,
  ClientRules,
  CompiledAgreement,
  CompiledLimit,
  CompiledOverride,
  CompiledProhibition,
  GrantsByRecipient,
  RequestContext,
} from './request-context.js';
export { soleMember, unmetBit } from './unmet-bit.js';
