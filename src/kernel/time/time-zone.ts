import * as z from 'zod';
import { coded } from '../issue/index.js';

/**
 * A time zone by its IANA name, such as `Europe/Berlin`. An offset alone is refused where a zone is wanted:
 * it knows nothing of daylight saving.
 *
 * @example
 * ```ts
 * import { TimeZone } from 'exit-work/kernel';
 *
 * TimeZone.safeParse('Europe/Stockholm').success; // => true
 * TimeZone.safeParse('Somewhere/Nowhere').success; // => false
 * ```
 */
export type TimeZone = string;

export const TimeZone: z.ZodType<TimeZone, TimeZone> = z
  .string()
  .max(64)
  .refine(isTimeZone, {
    error: coded('unknown-time-zone', 'expected the IANA name of a time zone, such as `Europe/Berlin`'),
  });

// To ask the engine costs as much as all the rest of a small option. Zones stay zones; there are some hundreds.
const known = /* @__PURE__ */ new Set<string>();

function isTimeZone(name: string): boolean {
  if (known.has(name)) return true;
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    if (known.size < 1_000) known.add(name);
    return true;
  } catch {
    return false;
  }
}
