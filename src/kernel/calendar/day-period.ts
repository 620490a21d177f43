import { type CalendarDay, epochOf, millisecondsOfDay } from '../time/index.js';
import type { Span } from './span.js';

/** The days for which something holds, the last one among them: who is granted access until Friday has it on Friday. */
export interface DayPeriod {
  readonly from?: CalendarDay | undefined;
  readonly until?: CalendarDay | undefined;
}

/** Days as a stretch that ends with the last one; to be held against other days only, since days have no zone. */
export function spanOfDays({ from, until }: DayPeriod): Span {
  return {
    from: from === undefined ? Number.NEGATIVE_INFINITY : midnight(from),
    until: until === undefined ? Number.POSITIVE_INFINITY : midnight(until) + millisecondsOfDay,
  };
}

function midnight(day: CalendarDay): number {
  return epochOf(`${day}T00:00:00Z`);
}
