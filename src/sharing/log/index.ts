export {
  type AccountedDisclosure,
  type AccountedItem,
  accountOfDisclosures,
} from './account-of-disclosures.js';
export { CitedGround, DisclosedItem, DisclosureEntry, WithheldItem } from './disclosure-entry.js';
export { DisclosureLog, LogEntry } from './disclosure-log.js';
export { anchorOf, type LogAnchor } from './log-chain.js';
export type { LoggedPolicy } from './notification-due.js';
export { NotificationEntry } from './notification-entry.js';
export { type DisclosureDetails, recordDisclosure } from './record-disclosure.js';
export { type NotificationDetails, recordNotification } from './record-notification.js';
export {
  heldBackText,
  type SubjectAccessExport,
  type SubjectAccessOptions,
  subjectAccessExport,
  type WithheldCategory,
} from './subject-access-export.js';
export { type TextToRead, textsToRead } from './texts-to-read.js';
export { verifyDisclosureLog } from './verify-disclosure-log.js';
