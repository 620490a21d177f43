export {
  type AccountedDisclosure,
  type AccountedItem,
  accountOfDisclosures,
} from './account-of-disclosures.js';
export { type AccountedReading, accountOfReadings, readingsWithoutNotice } from './account-of-readings.js';
export { DisclosureLog } from './disclosure-log.js';
export { type EffectiveDisclosure, effectiveDisclosures } from './effective-disclosures.js';
export {
  CitedGround,
  type CorrectionReason,
  DisclosedItem,
  DisclosureEntry,
  EntrustedPassedOn,
  LogEntry,
  NotificationEntry,
  ReadingEntry,
  RetractionEntry,
  SupervisorNoticeEntry,
  UndecidedDisclosureEntry,
  UndecidedItem,
  WithheldItem,
} from './entry/index.js';
export type { EntryDetails } from './entry-details.js';
export { anchorOf, digestOf, type LogAnchor } from './log-chain.js';
export { type DisclosureDetails, recordDisclosure } from './record-disclosure.js';
export { type NotificationDetails, recordNotification } from './record-notification.js';
export { type ReadingDetails, recordReading } from './record-reading.js';
export { recordSupervisorNotice, type SupervisorNoticeDetails } from './record-supervisor-notice.js';
export { recordUndecidedDisclosure, type UndecidedDisclosureDetails } from './record-undecided-disclosure.js';
export { type RedatingDetails, redateEntry } from './redate-entry.js';
export { type RetractionDetails, retractEntry } from './retract-entry.js';
export {
  heldBackText,
  type SubjectAccessExport,
  type SubjectAccessOptions,
  subjectAccessExport,
  type WithheldCategory,
} from './subject-access-export.js';
export { type TextToRead, textsToRead } from './texts-to-read.js';
export { verifyDisclosureLog } from './verify-disclosure-log.js';
