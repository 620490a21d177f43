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
export { Duration } from './duration.js';
export { compareInstants, epochOf, Instant, instantAt } from './instant.js';
export { LocalTime } from './local-time.js';
export { millisecondsOfDay } from './parse-epoch.js';
export { TimeZone } from './time-zone.js';
export { recordEpoch, withinYears, yearsAskedFor } from './within-years.js';
