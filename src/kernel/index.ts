export { check } from './check/check.js';
export { type MessageLanguage, translated } from './check/message-language.js';
export { Identifier } from './identifier.js';
export { fieldPath } from './issue/field-path.js';
export { InputError } from './issue/input-error.js';
export { describeIssues, type Issue } from './issue/issue.js';
export type { Checked } from './issue/result.js';
export { canonicalJson } from './json/canonical-json.js';
export { inspectJson, type JsonLimits, jsonLimits } from './json/inspect-json.js';
export { longestDocument, readJson } from './json/read-json.js';
export {
  dayAfter,
  dayBefore,
  dayOf,
  daysBetween,
  isWorkingDay,
  type Weekday,
  weekdayOf,
  yearsBetween,
} from './time/calendar.js';
export { CalendarDay } from './time/calendar-day.js';
export { Duration } from './time/duration.js';
export { compareInstants, Instant } from './time/instant.js';
export { LocalTime } from './time/local-time.js';
export { TimeZone } from './time/time-zone.js';
