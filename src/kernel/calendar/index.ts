export {
  dayAfter,
  dayBefore,
  dayOf,
  daysBetween,
  isOpenDay,
  isWorkingDay,
  type Weekday,
  weekdayOf,
  yearsBetween,
} from './calendar.js';
export { compareInstants } from './compare-instants.js';
export { spanOfDays } from './day-period.js';
export { isOnDays } from './is-on-days.js';
export { latestEnds } from './latest-ends.js';
export { isInForce, isOver, type Period, spanOf } from './period.js';
export { contains, type Span } from './span.js';
export { toDay } from './to-day.js';
export { toInstant } from './to-instant.js';
