import { tzOffset } from '@date-fns/tz/tzOffset';
import { add } from 'date-fns/add';
import { millisecondsInMinute } from 'date-fns/constants';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { differenceInYears } from 'date-fns/differenceInYears';
import { getISODay } from 'date-fns/getISODay';
import * as z from 'zod';
import { checkedArgument, checkedOptions } from '../check/index.js';
import { InputError } from '../issue/index.js';
import { CalendarDay, type Duration, epochOf, Instant, TimeZone } from '../time/index.js';
import { UtcDate } from './utc-date.js';

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** Monday is 1, Friday 5, Sunday 7, as in ISO 8601. */
export type Weekday = (typeof weekdays)[number];

const count = z.int();

/** As long as the calendar lasts, and backwards too. */
const anyDuration: z.ZodType<Duration> = z.strictObject({
  days: z.exactOptional(count),
  weeks: z.exactOptional(count),
  months: z.exactOptional(count),
  years: z.exactOptional(count),
});

const anyDays: z.ZodType<readonly CalendarDay[]> = /* @__PURE__ */ z.lazy(() => z.array(CalendarDay));

/** Days are computed in UTC, where all are equally long and none was ever left out. */
function midnight(argument: string, day: CalendarDay): UtcDate {
  return new UtcDate(`${checkedArgument(argument, CalendarDay, day)}T00:00:00Z`);
}

/** A day that came of an argument, which is told of where the day is none of the calendar. */
function written(date: Date, argument: string): CalendarDay {
  const day = CalendarDay.safeParse(
    Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, -'T00:00:00.000Z'.length),
  );
  if (day.success) return day.data;
  const message = 'leads to a day outside of the years 0000 to 9999';
  throw new InputError('arguments', [{ code: 'outside-of-calendar', path: argument, message }]);
}

/**
 * The day on which an instant falls in a time zone. The same instant is Friday in Berlin and Saturday in
 * Tokyo; that is why the zone is asked for. Throws an `InputError` for what is no instant or no zone.
 *
 * @example
 * ```ts
 * import { dayOf } from 'exit-work/kernel';
 *
 * dayOf('2031-03-04T23:30:00Z', 'Europe/Berlin'); // => '2031-03-05'
 * ```
 */
export function dayOf(instant: Instant, timeZone: TimeZone): CalendarDay {
  const epoch = epochOf(checkedArgument('instant', Instant, instant));
  return written(new Date(epoch + offsetAt(epoch, timeZone) * millisecondsInMinute), 'instant');
}

/** Minutes. Only of a name that the platform does not know is asked what is wrong with it: that costs more than the answer. */
function offsetAt(epoch: number, timeZone: TimeZone): number {
  // As text, since the platform takes a zone that is missing for the machine’s own.
  const offset = tzOffset(String(timeZone), new Date(epoch));
  if (Number.isNaN(offset)) checkedArgument('timeZone', TimeZone, timeZone);
  return offset;
}

/**
 * The day that lies a duration after another; month ends are kept within their month. Throws an `InputError` for what is no
 * day or no duration.
 *
 * @example
 * ```ts
 * import { dayAfter } from 'exit-work/kernel';
 *
 * dayAfter('2031-01-31', { months: 1 }); // => '2031-02-28'
 * ```
 */
export function dayAfter(day: CalendarDay, duration: Duration): CalendarDay {
  return written(add(midnight('day', day), checkedOptions('duration', anyDuration, duration)), 'duration');
}

/**
 * The day a number of days before another. Throws an `InputError` for what is no day.
 *
 * @example
 * ```ts
 * import { dayBefore } from 'exit-work/kernel';
 *
 * dayBefore('2032-03-01'); // => '2032-02-29'
 * ```
 */
export function dayBefore(day: CalendarDay, days = 1): CalendarDay {
  return written(add(midnight('day', day), { days: -checkedArgument('days', count, days) }), 'days');
}

/**
 * Days from the first to the second; negative when the second is earlier. Throws an `InputError` for what is no day.
 *
 * @example
 * ```ts
 * import { daysBetween } from 'exit-work/kernel';
 *
 * daysBetween('2031-03-29', '2031-03-31'); // => 2
 * ```
 */
export function daysBetween(first: CalendarDay, second: CalendarDay): number {
  return differenceInCalendarDays(midnight('second', second), midnight('first', first));
}

/**
 * Full years from the first day to the second: an age on a day. Throws an `InputError` for what is no day.
 *
 * @example
 * ```ts
 * import { yearsBetween } from 'exit-work/kernel';
 *
 * yearsBetween('2004-02-29', '2022-02-28'); // => 17
 * ```
 */
export function yearsBetween(first: CalendarDay, second: CalendarDay): number {
  return differenceInYears(midnight('second', second), midnight('first', first));
}

/**
 * The weekday of a day. Throws an `InputError` for what is no day.
 *
 * @example
 * ```ts
 * import { weekdayOf } from 'exit-work/kernel';
 *
 * weekdayOf('2028-10-13'); // => 5
 * ```
 */
export function weekdayOf(day: CalendarDay): Weekday {
  const weekday = weekdays[getISODay(midnight('day', day)) - 1];
  if (weekday === undefined) throw new RangeError('a day has one of seven weekdays');
  return weekday;
}

/**
 * Whether offices are open on a day: it is no Saturday, no Sunday and none of the holidays. Throws an `InputError` for what is no day,
 * and for holidays that are no list of days.
 *
 * @example
 * ```ts
 * import { isWorkingDay } from 'exit-work/kernel';
 *
 * isWorkingDay('2031-12-25', ['2031-12-25']); // => false
 * ```
 */
export function isWorkingDay(day: CalendarDay, holidays: readonly CalendarDay[]): boolean {
  return isOpenDay(day, checkedArgument('holidays', anyDays, holidays));
}

/** The same for holidays that are known to be days, which are asked about many times. */
export function isOpenDay(day: CalendarDay, holidays: readonly CalendarDay[]): boolean {
  return weekdayOf(day) <= 5 && !holidays.includes(day);
}
