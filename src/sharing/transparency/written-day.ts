import { CalendarDay, dayBefore, type Instant } from '../../kernel/index.js';
import type { Phrasing } from './phrasing.js';

/** The day of an instant as it stands in the record: in the time of those who wrote it. */
export function writtenDay(instant: Instant, phrasing: Phrasing): string {
  return inWords(CalendarDay.parse(instant.slice(0, 10)), phrasing);
}

/**
 * The end of a half-open period as people say it: the last day that is whole. Where it ends in the midst of a day, the
 * time stands beside it.
 */
export function writtenEnd(end: Instant, phrasing: Phrasing): string {
  const day = CalendarDay.parse(end.slice(0, 10));
  const isMidnight = /T00:00(:00(\.0+)?)?(Z|[+-])/.test(end);
  return isMidnight ? inWords(dayBefore(day), phrasing) : `${inWords(day, phrasing)}, ${end.slice(11, 16)}`;
}

function inWords(day: CalendarDay, phrasing: Phrasing): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return phrasing.day(year, Number(month), Number(date));
}
