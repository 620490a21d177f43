import type { CalendarDay } from './calendar-day.js';
import { epochOf, type Instant } from './instant.js';

const hour = 3_600_000;
/** The first place on earth where a day begins is this far ahead of UTC, the last this far behind. */
const mostAhead = 14 * hour;
const mostBehind = 12 * hour;
const day = 24 * hour;

/** Whether one day or instant is before another wherever they were. A day and an instant on it are in no such order. */
export function isSurelyBefore(one: CalendarDay | Instant, other: CalendarDay | Instant): boolean {
  if (isDay(one) && isDay(other)) return one < other;
  const years = yearOf(one) - yearOf(other);
  // Nowhere on earth is it so much earlier; most of what is compared lies years apart.
  if (Math.abs(years) > 1) return years < 0;
  return (isDay(one) ? endOf(one) : epochOf(one)) < (isDay(other) ? beginningOf(other) : epochOf(other));
}

function yearOf(written: CalendarDay | Instant): number {
  return Number(written.slice(0, 4));
}

function isDay(written: CalendarDay | Instant): written is CalendarDay {
  return !written.includes('T');
}

function beginningOf(written: CalendarDay): number {
  return epochOf(`${written}T00:00:00Z`) - mostAhead;
}

/** The last millisecond of it. */
function endOf(written: CalendarDay): number {
  return epochOf(`${written}T00:00:00Z`) + day + mostBehind - 1;
}
