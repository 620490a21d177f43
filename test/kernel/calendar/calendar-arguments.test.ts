import {
  type CalendarDay,
  dayAfter,
  dayBefore,
  dayOf,
  daysBetween,
  isWorkingDay,
  weekdayOf,
  yearsBetween,
} from 'exit-work/kernel';
import { describe, expect, it } from 'vitest';
import { refusedArguments, untyped } from '../check/refused-arguments.js';

const day: CalendarDay = '2031-03-04';
const noDay = 'expected a day of the calendar written `YYYY-MM-DD`';

describe('the calendar refuses', () => {
  it.each<[string, () => unknown, string]>([
    ['a day that does not exist', () => dayAfter('2031-02-30', { days: 1 }), `day: ${noDay}`],
    ['a day in another order', () => dayBefore(untyped('04.03.2031')), `day: ${noDay}`],
    ['an instant for a day', () => weekdayOf(untyped('2031-03-04T09:30:00Z')), `day: ${noDay}`],
    ['no day', () => isWorkingDay(untyped(undefined), []), 'day: expected text, found nothing'],
    ['a first day that is none', () => daysBetween('2031-02-30', day), `first: ${noDay}`],
    ['a second day that is none', () => daysBetween(day, '2031-02-30'), `second: ${noDay}`],
    ['a day of birth that is none', () => yearsBetween('2031-02-30', day), `first: ${noDay}`],
    ['a day of an age that is none', () => yearsBetween(day, '2031-02-30'), `second: ${noDay}`],
    [
      'half a day',
      () => dayAfter(day, { days: 0.5 }),
      'duration.days: expected a whole number, found a number',
    ],
    [
      'no duration',
      () => dayAfter(day, untyped(undefined)),
      'duration: expected an object with named fields, found nothing',
    ],
    [
      'hours',
      () => dayAfter(day, untyped({ hours: 1 })),
      'duration: an option is given that is not known; known are `days`, `weeks`, `months`, `years`',
    ],
    ['half a day before', () => dayBefore(day, 0.5), 'days: expected a whole number, found a number'],
    [
      'a day for an instant',
      () => dayOf(untyped(day), 'UTC'),
      'instant: expected an instant with its offset, such as `2031-03-04T09:30:00+01:00` or `…T08:30:00Z`',
    ],
    [
      'an unknown zone',
      () => dayOf(`${day}T09:30:00Z`, 'Somewhere/Nowhere'),
      'timeZone: expected the IANA name of a time zone, such as `Europe/Berlin`',
    ],
    [
      'no zone, which would be the machine’s',
      () => dayOf(`${day}T09:30:00Z`, untyped(undefined)),
      'timeZone: expected text, found nothing',
    ],
  ])('%s', (_, call, issue) => {
    expect(refusedArguments(call)).toEqual([issue]);
  });

  it('nothing that it can reckon with', () => {
    expect(dayAfter(day, {})).toBe(day);
    expect(dayAfter(day, { weeks: -1 })).toBe('2031-02-25');
    expect(dayBefore(day, -1)).toBe('2031-03-05');
  });
});
