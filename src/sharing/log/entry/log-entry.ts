import { variants } from '../../../schema/index.js';
import { DisclosureEntry } from './disclosure-entry.js';
import { NotificationEntry } from './notification-entry.js';
import { ReadingEntry } from './reading-entry.js';
import { RetractionEntry } from './retraction-entry.js';
import { SupervisorNoticeEntry } from './supervisor-notice-entry.js';
import { UndecidedDisclosureEntry } from './undecided-disclosure-entry.js';

/** One entry of a log. */
export const LogEntry = variants<LogEntry>('kind', [
  DisclosureEntry,
  UndecidedDisclosureEntry,
  NotificationEntry,
  RetractionEntry,
  ReadingEntry,
  SupervisorNoticeEntry,
]);
export type LogEntry =
  | DisclosureEntry
  | UndecidedDisclosureEntry
  | NotificationEntry
  | RetractionEntry
  | ReadingEntry
  | SupervisorNoticeEntry;
