export {
  dayAfter,
  dayBefore,
  dayOf,
  daysBetween,
  isInForce,
  isWorkingDay,
  type Period,
  toDay,
  toInstant,
  type Weekday,
  weekdayOf,
  yearsBetween,
} from './calendar/index.js';
export { check, germanMessages, type MessageLanguage, translated } from './check/index.js';
export { type CitationOf, citedSources, describeCitation, type Strength } from './citation/index.js';
export { Identifier, isIdentifier } from './identifier.js';
export {
  type Checked,
  describeIssues,
  describeRefusal,
  type FailureOf,
  fieldPath,
  InputError,
  type Issue,
  type IssueReason,
  type Outcome,
  type RefusalOf,
  type RefusalReason,
} from './issue/index.js';
export {
  canonicalJson,
  inspectJson,
  type JsonLimits,
  jsonLimits,
  longestDocument,
  readJson,
} from './json/index.js';
export { CalendarDay, compareInstants, Duration, Instant, LocalTime, TimeZone } from './time/index.js';
