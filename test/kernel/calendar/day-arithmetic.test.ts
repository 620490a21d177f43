import {
  type CalendarDay,
  type Duration,
  dayAfter,
  dayBefore,
  daysBetween,
  InputError,
  yearsBetween,
} from 'exit-work/kernel';
import { describe, expect, it } from 'vitest';

describe('the day after a duration', () => {
  it.each<[CalendarDay, Duration, CalendarDay]>([
    ['2031-03-04', { days: 1 }, '2031-03-05'],
    ['2031-12-31', { days: 1 }, '2032-01-01'],
    ['2028-02-28', { days: 1 }, '2028-02-29'],
    ['2030-02-28', { days: 1 }, '2030-03-01'],
    ['2031-03-04', { weeks: 6 }, '2031-04-15'],
    ['2031-03-04', { days: 0 }, '2031-03-04'],
    // Month ends are kept within their month.
    ['2031-01-31', { months: 1 }, '2031-02-28'],
    ['2028-01-31', { months: 1 }, '2028-02-29'],
    ['2031-03-31', { months: 1 }, '2031-04-30'],
    ['2031-01-31', { months: 2 }, '2031-03-31'],
    ['2031-02-28', { months: 1 }, '2031-03-28'],
    ['2031-11-30', { months: 3 }, '2032-02-29'],
    ['2031-10-31', { months: 13 }, '2032-11-30'],
    // So are leap days.
    ['2028-02-29', { years: 1 }, '2029-02-28'],
    ['2028-02-29', { years: 4 }, '2032-02-29'],
    ['2096-02-29', { years: 4 }, '2100-02-28'],
    // Years and months first, then weeks and days.
    ['2031-01-31', { months: 1, days: 1 }, '2031-03-01'],
    ['2027-02-28', { years: 1, days: 1 }, '2028-02-29'],
    ['2030-01-07', { years: 1, months: 6, weeks: 1, days: 2 }, '2031-07-16'],
    // Days on which Berlin’s clock changes are days like others.
    ['2031-03-29', { days: 1 }, '2031-03-30'],
    ['2031-03-30', { days: 1 }, '2031-03-31'],
    ['2031-10-26', { days: 1 }, '2031-10-27'],
    // The calendar has no year in which arithmetic works otherwise.
    ['0000-01-01', { days: 1 }, '0000-01-02'],
    ['0099-12-31', { days: 1 }, '0100-01-01'],
  ])('%s and %j is %s', (day, duration, expected) => {
    expect(dayAfter(day, duration)).toBe(expected);
  });

  it('does not leave the calendar', () => {
    expect(() => dayAfter('9999-12-31', { days: 1 })).toThrow(InputError);
  });
});

describe('the day before', () => {
  it.each<[CalendarDay, number | undefined, CalendarDay]>([
    ['2031-03-01', undefined, '2031-02-28'],
    ['2028-03-01', 1, '2028-02-29'],
    ['2031-01-01', 1, '2030-12-31'],
    ['2031-03-04', 0, '2031-03-04'],
    ['2031-03-31', 31, '2031-02-28'],
    ['2031-10-27', 1, '2031-10-26'],
  ])('%s by %s is %s', (day, days, expected) => {
    expect(dayBefore(day, days)).toBe(expected);
  });
});

describe('days between', () => {
  it.each<[CalendarDay, CalendarDay, number]>([
    ['2031-03-04', '2031-03-04', 0],
    ['2031-03-04', '2031-03-05', 1],
    ['2031-03-05', '2031-03-04', -1],
    ['2028-02-28', '2028-03-01', 2],
    ['2030-02-28', '2030-03-01', 1],
    ['2031-01-01', '2032-01-01', 365],
    ['2028-01-01', '2029-01-01', 366],
    ['2031-03-29', '2031-03-31', 2],
    ['2031-10-25', '2031-10-27', 2],
  ])('%s and %s are %i', (first, second, days) => {
    expect(daysBetween(first, second)).toBe(days);
  });
});

describe('years between', () => {
  it.each<[string, CalendarDay, CalendarDay, number]>([
    ['the day before a birthday', '2004-05-06', '2022-05-05', 17],
    ['a birthday', '2004-05-06', '2022-05-06', 18],
    ['born on a leap day, the day before 1 March', '2004-02-29', '2022-02-28', 17],
    ['born on a leap day, 1 March', '2004-02-29', '2022-03-01', 18],
    ['born on a leap day, a leap day', '2004-02-29', '2024-02-29', 20],
    ['the same day', '2031-03-04', '2031-03-04', 0],
    ['a day short of a year', '2031-03-04', '2032-03-03', 0],
    ['over the end of a year', '2030-12-31', '2031-01-01', 0],
    ['backwards, a full year', '2032-03-04', '2031-03-04', -1],
    ['backwards, a day short of a year', '2032-03-04', '2031-03-05', 0],
  ])('%s', (_, first, second, years) => {
    expect(yearsBetween(first, second)).toBe(years);
  });
});
