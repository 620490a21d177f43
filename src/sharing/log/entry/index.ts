export type { Chained } from './chained-fields.js';
export { type CorrectionReason, correctionReasons } from './correction-fields.js';
export { CitedGround, DisclosedItem } from './disclosed-item.js';
export { DisclosureEntry } from './disclosure-entry.js';
export { LogEntry } from './log-entry.js';
export { NotificationEntry } from './notification-entry.js';
export { RetractionEntry } from './retraction-entry.js';
export { UndecidedDisclosureEntry, UndecidedItem } from './undecided-disclosure-entry.js';
export { WithheldItem } from './withheld-item.js';
