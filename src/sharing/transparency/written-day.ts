import { CalendarDay, dayBefore, type Instant, type TimeZone } from '../../kernel/index.js';
import { epochOf } from '../../kernel/time/index.js';
import type { Phrasing } from './phrasing.js';

/** The day of an instant: where the client lives, or as it stands in the record, in the time of those who wrote it. */
export function writtenDay(instant: Instant, phrasing: Phrasing): string {
  return inWords(CalendarDay.parse(onClocks(instant, phrasing).slice(0, 10)), phrasing);
}

/**
 * The end of a half-open period as people say it: the last day that is whole. Where it ends in the midst of a day, the
 * time stands beside it.
 */
export function writtenEnd(end: Instant, phrasing: Phrasing): string {
  const there = onClocks(end, phrasing);
  const day = CalendarDay.parse(there.slice(0, 10));
  const isMidnight = /T00:00(:00(\.0+)?)?(Z|[+-])/.test(there);
  return isMidnight ? inWords(dayBefore(day), phrasing) : `${inWords(day, phrasing)}, ${there.slice(11, 16)}`;
}

/** An instant as the clocks show it in the zone, so that one moment has one text however it is written. */
function onClocks(instant: Instant, { timeZone }: Phrasing): string {
  return timeZone === undefined
    ? instant
    : `${clocksIn(timeZone).format(epochOf(instant)).replace(' ', 'T')}Z`;
}

/** `2030-06-01 12:00:00`. */
function clocksIn(timeZone: TimeZone): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('sv-SE', {
    ...{ timeZone, hourCycle: 'h23', calendar: 'gregory', numberingSystem: 'latn' },
    ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
  });
}

function inWords(day: CalendarDay, phrasing: Phrasing): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return phrasing.day(year, Number(month), Number(date));
}
