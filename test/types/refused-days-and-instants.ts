import type { CalendarDay, Instant } from 'exit-work/kernel';
import { dayOf } from 'exit-work/kernel';

const text: string = '2031-03-04';
const day: CalendarDay = '2031-03-04';
const instant: Instant = '2031-03-04T09:30:00Z';

// Never run.
export function doesNotCompile(): unknown[] {
  // @ts-expect-error a text is no day
  const dayOfText: CalendarDay = text;
  // @ts-expect-error a text is no instant
  const instantOfText: Instant = text;
  // @ts-expect-error an instant is no day
  const dayOfInstant: CalendarDay = '2031-03-04T09:30:00Z';
  // @ts-expect-error nor when it has a name
  const dayOfNamedInstant: CalendarDay = instant;
  // @ts-expect-error a day is no instant
  const instantOfDay: Instant = '2031-03-04';
  // @ts-expect-error nor when it has a name
  const instantOfNamedDay: Instant = day;
  // @ts-expect-error a Date is no day
  const dayOfDate: CalendarDay = new Date(0);
  // @ts-expect-error a German date is no day
  const germanDay: CalendarDay = '04.03.2031';
  return [
    dayOfText,
    instantOfText,
    dayOfInstant,
    dayOfNamedInstant,
    instantOfDay,
    instantOfNamedDay,
    dayOfDate,
    germanDay,
    // @ts-expect-error the day of a day is not asked for
    dayOf(day, 'Europe/Berlin'),
    // @ts-expect-error a day has a time zone
    dayOf(instant),
  ];
}
