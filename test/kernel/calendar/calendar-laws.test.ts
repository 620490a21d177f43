import {
  CalendarDay,
  compareInstants,
  dayAfter,
  dayBefore,
  dayOf,
  daysBetween,
  weekdayOf,
  yearsBetween,
} from 'exit-work/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay, anyInstant, anyTimeZone } from './arbitraries.js';

const anyCount = fc.integer({ min: 0, max: 4_000 });

describe('laws of the calendar', () => {
  it('days forward and back lead to the same day', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (day, days) => {
        expect(dayBefore(dayAfter(day, { days }), days)).toBe(day);
        expect(dayAfter(dayBefore(day, days), { days })).toBe(day);
      }),
    );
  });

  it('the days between two days lead from one to the other', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (day, days) => {
        expect(daysBetween(day, dayAfter(day, { days }))).toBe(days);
      }),
    );
  });

  it('there and back are as many days', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (first, second) => {
        expect(daysBetween(first, second) + daysBetween(second, first)).toBe(0);
      }),
    );
  });

  it('days count up and compare as text in the same order', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (first, second) => {
        expect(Math.sign(daysBetween(first, second))).toBe(second > first ? 1 : second < first ? -1 : 0);
      }),
    );
  });

  it('a week is seven days and leads to the same weekday', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 500 }), (day, weeks) => {
        const later = dayAfter(day, { weeks });
        expect(later).toBe(dayAfter(day, { days: weeks * 7 }));
        expect(weekdayOf(later)).toBe(weekdayOf(day));
      }),
    );
  });

  it('months keep the day of the month, or end with the month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 600 }), (day, months) => {
        const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
        const length = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
        const expected = new Date(Date.UTC(year, month - 1 + months, Math.min(date, length)));
        expect(dayAfter(day, { months })).toBe(expected.toISOString().slice(0, 10));
      }),
    );
  });

  it('a year is twelve months', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (day, years) => {
        expect(dayAfter(day, { years })).toBe(dayAfter(day, { months: years * 12 }));
      }),
    );
  });

  it('an age is the difference of the years, less one before the birthday', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (birth, days) => {
        const day = dayAfter(birth, { days: days * 9 });
        const beforeBirthday = day.slice(5) < birth.slice(5) ? 1 : 0;
        const expected = Number(day.slice(0, 4)) - Number(birth.slice(0, 4)) - beforeBirthday;
        expect(yearsBetween(birth, day)).toBe(expected);
      }),
    );
  });

  it('whatever comes out is a day', () => {
    fc.assert(
      fc.property(anyInstant, anyTimeZone, (instant, timeZone) => {
        expect(CalendarDay.safeParse(dayOf(instant, timeZone)).success).toBe(true);
      }),
    );
  });

  it('a later instant falls on no earlier day', () => {
    fc.assert(
      fc.property(anyInstant, anyInstant, anyTimeZone, (one, other, timeZone) => {
        const [first, second] = compareInstants(one, other) <= 0 ? [one, other] : [other, one];
        expect(dayOf(first, timeZone) <= dayOf(second, timeZone)).toBe(true);
      }),
    );
  });

  it('but where clocks went back after midnight, a day ended twice', () => {
    expect(dayOf('2010-11-07T02:30:30Z', 'America/St_Johns')).toBe('2010-11-07');
    expect(dayOf('2010-11-07T02:31:30Z', 'America/St_Johns')).toBe('2010-11-06');
  });
});
