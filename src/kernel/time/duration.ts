import * as z from 'zod';
import { coded } from '../issue/index.js';

/**
 * A length of calendar time as data, `{ months: 3 }`. Months and years follow the calendar: one month after
 * 31 January is the last day of February.
 *
 * @example
 * ```ts
 * import { Duration } from 'exit-work/kernel';
 *
 * Duration.safeParse({ months: 3 }).success; // => true
 * Duration.safeParse({}).success; // => false
 * ```
 */
export interface Duration {
  readonly days?: number;
  readonly weeks?: number;
  readonly months?: number;
  readonly years?: number;
}

const amount = z.int().min(0).max(1200);

export const Duration: z.ZodType<Duration, Duration> = z
  .strictObject({
    days: z.exactOptional(amount),
    weeks: z.exactOptional(amount),
    months: z.exactOptional(amount),
    years: z.exactOptional(amount),
  })
  .refine((duration) => Object.keys(duration).length > 0, {
    error: coded('empty-duration', 'expected at least one of `days`, `weeks`, `months`, `years`'),
  });
