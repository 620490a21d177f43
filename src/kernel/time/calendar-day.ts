import * as z from 'zod';

/**
 * A day of the calendar, `YYYY-MM-DD`, without a place or a time: a date of birth, a day of release. A day is
 * not an instant; {@link dayOf} makes one from the other and asks for the time zone. Days that do not exist,
 * such as 30 February, are refused. Days compare as text.
 *
 * @example
 * ```ts
 * import { CalendarDay } from 'exit-work/kernel';
 *
 * CalendarDay.safeParse('2028-02-29').success; // => true
 * CalendarDay.safeParse('2030-02-29').success; // => false
 * ```
 */
export type CalendarDay = `${number}-${number}-${number}`;

// The template type only tells days from instants at compile time; the schema decides what is a day.
export const CalendarDay: z.ZodType<CalendarDay, CalendarDay> = z.iso.date() as z.ZodType<
  string,
  string
> as z.ZodType<CalendarDay, CalendarDay>;
