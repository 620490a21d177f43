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
export {
  type CompiledOverride,
  type CompiledProhibition,
  overridesProhibition,
  prohibitedCategories,
} from './compiled-prohibition.js';
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
export { type Item, itemsOf, personsOf } from './items-of.js';
export type { CompiledLimit, RequestContext } from './request-context.js';
export { soleMember, unmetBit } from './unmet-bit.js';
