export {
  dayAfter,
  dayBefore,
  dayOf,
  daysBetween,
  isWorkingDay,
  type Weekday,
  weekdayOf,
  yearsBetween,
} from './calendar.js';
export { CalendarDay } from './calendar-day.js';
export { canonicalJson } from './canonical-json.js';
export { check } from './check.js';
export { Duration } from './duration.js';
export { fieldPath } from './field-path.js';
export { Identifier } from './identifier.js';
export { InputError } from './input-error.js';
export { inspectJson, type JsonLimits, jsonLimits } from './inspect-json.js';
export { compareInstants, Instant } from './instant.js';
export { describeIssues, type Issue } from './issue.js';
export { LocalTime } from './local-time.js';
export { type MessageLanguage, translated } from './message-language.js';
export { longestDocument, readJson } from './read-json.js';
export type { Checked } from './result.js';
export { TimeZone } from './time-zone.js';
