export { CalendarDay } from './calendar-day.js';
export { Duration } from './duration.js';
export { epochOf, Instant, instantAt, orderOfInstants } from './instant.js';
export { LocalTime } from './local-time.js';
export { millisecondsOfDay, parseEpoch } from './parse-epoch.js';
export { isSurelyBefore } from './surely-before.js';
export { TimeZone } from './time-zone.js';
export { expectedYears, isInRecordYears, recordEpoch, withinYears, yearsOfRecords } from './within-years.js';
