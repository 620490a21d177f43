export {
  type AccountedDisclosure,
  type AccountedItem,
  accountOfDisclosures,
} from './account-of-disclosures.js';
export { CitedGround, DisclosedItem, DisclosureEntry, WithheldItem } from './disclosure-entry.js';
export { DisclosureLog, LogEntry } from './disclosure-log.js';
export { anchorOf, type LogAnchor } from './log-chain.js';
export { type DisclosureDetails, recordDisclosure } from './record-disclosure.js';
export { recordTelling, type TellingDetails } from './record-telling.js';
export {
  heldBackText,
  type SubjectAccessExport,
  type SubjectAccessOptions,
  subjectAccessExport,
  type WithheldCategory,
} from './subject-access-export.js';
export { TellingEntry } from './telling-entry.js';
export type { LoggedPolicy } from './telling-of.js';
export { type TextToRead, textsToRead } from './texts-to-read.js';
export { verifyDisclosureLog } from './verify-disclosure-log.js';
