import * as z from 'zod';
import { parseEpoch } from './parse-epoch.js';

/**
 * A moment that is the same all over the world, as ISO 8601 with `Z` or an offset:
 * `2031-03-04T09:30:00+01:00`. A text without an offset means different moments in different places and is
 * refused. Instants do not compare as text; use `compareInstants`.
 *
 * @example
 * ```ts
 * import { Instant } from 'exit-work/kernel';
 *
 * Instant.safeParse('2031-03-04T09:30:00+01:00').success; // => true
 * Instant.safeParse('2031-03-04T09:30:00').success; // => false
 * ```
 */
export type Instant = `${number}-${number}-${number}T${string}`;

// The template type only tells instants from days at compile time; the schema decides what is an instant.
export const Instant: z.ZodType<Instant, Instant> = z.iso.datetime({ offset: true }) as z.ZodType<
  string,
  string
> as z.ZodType<Instant, Instant>;

/** Milliseconds since 1970 in UTC. */
export function epochOf(instant: Instant): number {
  const written = parseEpoch(instant);
  return Number.isNaN(written) ? Date.parse(instant) : written;
}

/** The order of what is known to be instants, see `compareInstants`. */
export function orderOfInstants(first: Instant, second: Instant): number {
  if (first === second) return 0;
  if (isWrittenAlike(first, second)) return first < second ? -1 : 1;
  return epochOf(first) - epochOf(second);
}

const offsetLength = '+01:00'.length;
const longestWithZ = '2031-03-04T09:30:00.000Z'.length;

/** With one offset and as many digits, instants compare as text, which costs a fraction; up to milliseconds, as all else. */
function isWrittenAlike(first: string, second: string): boolean {
  const { length } = first;
  if (length !== second.length) return false;
  if (first.endsWith('Z')) return second.endsWith('Z') && length <= longestWithZ;
  if (length > longestWithZ + offsetLength - 1) return false;
  for (let place = length - offsetLength; place < length; place += 1) {
    if (first.charCodeAt(place) !== second.charCodeAt(place)) return false;
  }
  return true;
}

/** The moment that many milliseconds after the beginning of 1970, in UTC. */
export function instantAt(epoch: number): Instant {
  // `toISOString` writes what the type says for every year of records.
  return new Date(epoch).toISOString() as Instant;
}
