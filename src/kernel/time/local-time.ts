import * as z from 'zod';

/**
 * A time of the clock at a place, `HH:MM` from `00:00` to `23:59`: when the gate opens on the day of release. It is no
 * instant: together with a day and a time zone it means one.
 *
 * @example
 * ```ts
 * import { LocalTime } from 'exit-work/kernel';
 *
 * LocalTime.safeParse('08:30').success; // => true
 * LocalTime.safeParse('08:30:15').success; // => false
 * ```
 */
export type LocalTime = `${number}:${number}`;

// The template type only tells times from other texts at compile time; the schema decides.
export const LocalTime: z.ZodType<LocalTime, LocalTime> = z.iso.time({ precision: -1 }) as z.ZodType<
  string,
  string
> as z.ZodType<LocalTime, LocalTime>;
