export type { Asked, Confided } from './asked.js';
export { type Bar, type Lift, lifting, takenAway } from './bar.js';
export { byId, compareTexts } from './by-id.js';
export type {
  DataItem,
  DisclosureDecision,
  GroundReference,
  Missing,
  NearMiss,
  Obligation,
  PermittedItem,
  Redaction,
} from './disclosure-decision.js';
export { type Item, itemsOf, personsOf } from './items-of.js';
export { missingBit, onlyOf } from './missing-set.js';
export {
  type Alphabet,
  categoryWords,
  everyWord,
  kindWords,
  noWord,
  purposeWords,
  roleWords,
  subjectWords,
  type WordSet,
} from './word-set.js';
