import { checkedArgument } from '../check/index.js';
import { type CalendarDay, isInRecordYears, TimeZone, yearsOfRecords } from '../time/index.js';
import { dayOf } from './calendar.js';
import { refusedDate, toInstant } from './to-instant.js';

/**
 * The day of a `Date` at a place. Which day it is depends on the time zone; so that is asked for, and the machine’s own has no
 * say.
 *
 * Throws an `InputError` at `date` for what is no `Date`, for an invalid one, and outside of the years 1900 to 2199, in UTC or
 * at the place; at `timeZone` for what is no name of a zone.
 *
 * @example
 * ```ts
 * import { toDay } from 'exit-work/kernel';
 *
 * const date = new Date('2031-03-04T23:30:00Z');
 * toDay(date, 'Europe/Berlin'); // => '2031-03-05'
 * toDay(date, 'America/New_York'); // => '2031-03-04'
 * ```
 */
export function toDay(date: Date, timeZone: TimeZone): CalendarDay {
  const day = dayOf(toInstant(date), checkedArgument('timeZone', TimeZone, timeZone));
  if (!isInRecordYears(day)) throw refusedDate(`expected a \`Date\` ${yearsOfRecords}`);
  return day;
}
