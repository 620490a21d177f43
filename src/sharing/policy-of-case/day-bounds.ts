import { dayOf } from '../../kernel/calendar/index.js';
import { type CalendarDay, dayAfter, type Instant, type TimeZone } from '../../kernel/index.js';
import { epochOf, instantAt, millisecondsOfDay } from '../../kernel/time/index.js';

/**
 * Where days meet instants and nobody says in which zone: `narrow` is the time for which it is that day everywhere in the world, as
 * for whoever gives a consent; `wide` the time for which it is that day somewhere, as for whoever may read.
 */
export type DayWithoutZone = 'narrow' | 'wide';

/** When a day begins. */
export function beginningOf(
  day: CalendarDay,
  zone: TimeZone | undefined,
  otherwise: DayWithoutZone,
): Instant {
  if (zone !== undefined) return firstInstantIn(day, zone);
  return otherwise === 'wide' ? `${day}T00:00:00+14:00` : `${day}T00:00:00-12:00`;
}

/** When a day is over. */
export function endOf(day: CalendarDay, zone: TimeZone | undefined, otherwise: DayWithoutZone): Instant {
  const next = dayAfter(day, { days: 1 });
  return beginningOf(next, zone, otherwise === 'wide' ? 'narrow' : 'wide');
}

const firstOffset = 14;
const minute = 60_000;

/** The first minute of a day in a zone: it is sought, since not every day begins at midnight. */
function firstInstantIn(day: CalendarDay, zone: TimeZone): Instant {
  let before = epochOf(`${day}T00:00:00Z`) - (firstOffset * 60 + 1) * minute;
  let within = before + 2 * millisecondsOfDay;
  while (within - before > minute) {
    const middle = before + Math.floor((within - before) / minute / 2) * minute;
    if (dayOf(instantAt(middle), zone) < day) before = middle;
    else within = middle;
  }
  return instantAt(within);
}
