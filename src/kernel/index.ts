export { check, type MessageLanguage, translated } from './check/index.js';
export { Identifier, isIdentifier } from './identifier.js';
export { type Checked, describeIssues, fieldPath, InputError, type Issue } from './issue/index.js';
export {
  canonicalJson,
  inspectJson,
  type JsonLimits,
  jsonLimits,
  longestDocument,
  readJson,
} from './json/index.js';
export {
  CalendarDay,
  compareInstants,
  Duration,
  dayAfter,
  dayBefore,
  dayOf,
  daysBetween,
  Instant,
  isWorkingDay,
  LocalTime,
  TimeZone,
  type Weekday,
  weekdayOf,
  yearsBetween,
} from './time/index.js';
