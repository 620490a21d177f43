export {
  compareInstants,
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
export {
  check,
  citedSources,
  describeCitation,
  describeIssues,
  describeRefusal,
  germanMessages,
  type MessageLanguage,
  translated,
} from './check/index.js';
export type { CitationOf, Strength } from './citation/index.js';
export { Identifier, isIdentifier } from './identifier.js';
export {
  type Checked,
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
export { CalendarDay, Duration, Instant, LocalTime, TimeZone } from './time/index.js';
