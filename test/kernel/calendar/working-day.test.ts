import { type CalendarDay, isWorkingDay, type Weekday, weekdayOf } from 'exit-work/kernel';
import { describe, expect, it } from 'vitest';

describe('the weekday', () => {
  it.each<[CalendarDay, Weekday]>([
    ['2031-03-03', 1],
    ['2031-03-04', 2],
    ['2031-03-05', 3],
    ['2031-03-06', 4],
    ['2031-03-07', 5],
    ['2031-03-08', 6],
    ['2031-03-09', 7],
    ['2031-03-10', 1],
    ['2000-02-29', 2],
    ['1970-01-01', 4],
  ])('of %s is %i', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday);
  });
});

describe('offices', () => {
  const holidays: CalendarDay[] = ['2031-12-25', '2031-12-26', '2032-01-01'];

  it.each<[string, CalendarDay, boolean]>([
    ['Monday', '2031-03-03', true],
    ['Friday', '2031-03-07', true],
    ['Saturday', '2031-03-08', false],
    ['Sunday', '2031-03-09', false],
    ['a holiday on a Thursday', '2031-12-25', false],
    ['the Wednesday before it', '2031-12-24', true],
    ['the same date in another year, a Tuesday', '2029-12-25', true],
  ])('on %s', (_, day, open) => {
    expect(isWorkingDay(day, holidays)).toBe(open);
  });

  it('keep the holidays that they are told, and no others', () => {
    expect(isWorkingDay('2031-12-25', [])).toBe(true);
  });
});
