import { variants } from '../../../schema/index.js';
import { DisclosureEntry } from './disclosure-entry.js';
import { NotificationEntry } from './notification-entry.js';
import { RetractionEntry } from './retraction-entry.js';
import { UndecidedDisclosureEntry } from './undecided-disclosure-entry.js';

/** One entry of a log. */
export const LogEntry = variants<
  DisclosureEntry | UndecidedDisclosureEntry | NotificationEntry | RetractionEntry
>('kind', [DisclosureEntry, UndecidedDisclosureEntry, NotificationEntry, RetractionEntry]);
export type LogEntry = DisclosureEntry | UndecidedDisclosureEntry | NotificationEntry | RetractionEntry;
