import { compareInstants, dayOf, Instant, toDay, toInstant } from 'exit-work/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusedArguments, untyped } from '../check/refused-arguments.js';
import { anyInstant, anyTimeZone } from './arbitraries.js';

describe('of a date', () => {
  it.each<[string, string, string, string]>([
    ['in Berlin, when it is still yesterday in UTC', '2031-03-04T23:30:00Z', 'Europe/Berlin', '2031-03-05'],
    ['in New York, at the same time', '2031-03-04T23:30:00Z', 'America/New_York', '2031-03-04'],
    ['on a leap day', '2028-02-29T12:00:00Z', 'UTC', '2028-02-29'],
    ['at the first instant of records', '1900-01-01T00:00:00Z', 'UTC', '1900-01-01'],
    ['at the last', '2199-12-31T23:59:59.999Z', 'UTC', '2199-12-31'],
  ])('the day and the instant %s', (_, moment, timeZone, day) => {
    const date = new Date(moment);
    expect(toDay(date, timeZone)).toBe(day);
    expect(toInstant(date)).toBe(date.toISOString());
  });

  it('the instant is the date’s, and can be read back', () => {
    fc.assert(
      fc.property(anyInstant, anyTimeZone, (instant, timeZone) => {
        const made = toInstant(new Date(instant));
        expect(Instant.safeParse(made).success).toBe(true);
        expect(compareInstants(made, instant)).toBe(0);
        expect(toDay(new Date(made), timeZone)).toBe(dayOf(instant, timeZone));
      }),
    );
  });

  it('the date is left as it was', () => {
    const date = new Date('2031-03-04T23:30:00Z');
    toDay(date, 'Asia/Tokyo');
    expect(date.toISOString()).toBe('2031-03-04T23:30:00.000Z');
  });
});

describe('refused is', () => {
  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'date: expected a `Date`'],
    ['null', null, 'date: expected a `Date`'],
    ['a text', '2031-03-04', 'date: expected a `Date`'],
    ['a number', 0, 'date: expected a `Date`'],
    ['what only calls itself a date', { [Symbol.toStringTag]: 'Date' }, 'date: expected a valid `Date`'],
    ['an invalid date', new Date('soon'), 'date: expected a valid `Date`'],
    [
      'a date before records',
      new Date('1899-12-31T23:59:59Z'),
      'date: expected a `Date` in the years 1900 to 2199',
    ],
    [
      'a date after them',
      new Date('2200-01-01T00:00:00Z'),
      'date: expected a `Date` in the years 1900 to 2199',
    ],
    ['a date with a longer year', new Date(8.64e15), 'date: expected a `Date` in the years 1900 to 2199'],
    ['a date before our era', new Date(-8.64e15), 'date: expected a `Date` in the years 1900 to 2199'],
  ])('%s', (_, date, issue) => {
    expect(refusedArguments(() => toInstant(untyped(date)))).toEqual([issue]);
    expect(refusedArguments(() => toDay(untyped(date), 'UTC'))).toEqual([issue]);
  });

  it.each<[string, string, string]>([
    ['after', '2199-12-31T23:30:00Z', 'Europe/Berlin'],
    ['before', '1900-01-01T00:30:00Z', 'America/New_York'],
  ])('a day %s records', (_, moment, timeZone) => {
    expect(refusedArguments(() => toDay(new Date(moment), timeZone))).toEqual([
      'date: expected a `Date` in the years 1900 to 2199',
    ]);
  });

  it.each<[string, unknown, string]>([
    ['no zone', undefined, 'timeZone: expected text, found nothing'],
    ['an offset', '+01:00', 'timeZone: expected the IANA name of a time zone, such as `Europe/Berlin`'],
    [
      'an unknown zone',
      'Somewhere/Nowhere',
      'timeZone: expected the IANA name of a time zone, such as `Europe/Berlin`',
    ],
  ])('%s', (_, timeZone, issue) => {
    expect(refusedArguments(() => toDay(new Date(0), untyped(timeZone)))).toEqual([issue]);
  });
});
