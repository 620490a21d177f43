import { epochOf, type Instant, type TimeZone } from '../time/index.js';
import { dayOf } from './calendar.js';
import { type DayPeriod, spanOfDays } from './day-period.js';
import { contains } from './span.js';

const millisecondsInHour = 3_600_000;

/** The clocks that are furthest ahead of UTC, and furthest behind it. */
const hoursAhead = 14;
const hoursBehind = 12;

/**
 * Whether an instant lies on days for which something holds. In a time zone, on the day that it is there. Without one, if
 * it is such a day anywhere on earth: a day then begins up to 14 hours early and ends up to 12 hours late, so that nobody
 * is turned away on a day of their own, and every spelling of an instant gives the same.
 */
export function isOnDays(days: DayPeriod, instant: Instant, timeZone?: TimeZone): boolean {
  if (days.from === undefined && days.until === undefined) return true;
  if (timeZone !== undefined) {
    const day = dayOf(instant, timeZone);
    return (days.from === undefined || days.from <= day) && (days.until === undefined || day <= days.until);
  }
  const { from, until } = spanOfDays(days);
  const anywhere = {
    from: from - hoursAhead * millisecondsInHour,
    until: until + hoursBehind * millisecondsInHour,
  };
  return contains(anywhere, epochOf(instant));
}
