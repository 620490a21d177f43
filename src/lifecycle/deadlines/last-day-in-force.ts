import { type CalendarDay, dayOf, type Instant, type TimeZone } from '../../kernel/index.js';
import { epochOf, instantAt } from '../../kernel/time/index.js';

/**
 * The last day on which something is in force that no longer is at `expires`: what ends at midnight ends with the day
 * before.
 */
export function lastDayInForce(expires: Instant, timeZone: TimeZone): CalendarDay {
  return dayOf(instantAt(epochOf(expires) - 1), timeZone);
}
