import { CalendarDay } from 'exit-work/kernel';
import { describe, expect, it } from 'vitest';

describe('a calendar day', () => {
  it.each([
    ['an ordinary day', '2031-03-04'],
    ['the last day of a long month', '2031-01-31'],
    ['the leap day of a leap year', '2028-02-29'],
    ['the leap day of a year divisible by 400', '2000-02-29'],
    ['the last day of a year', '2031-12-31'],
  ])('is %s: %s', (_, text) => {
    expect(CalendarDay.safeParse(text)).toEqual({ success: true, data: text });
  });

  it.each([
    ['30 February', '2031-02-30'],
    ['29 February of a common year', '2030-02-29'],
    ['29 February of a century that is no leap year', '2100-02-29'],
    ['31 April', '2031-04-31'],
    ['month 13', '2031-13-01'],
    ['month 0', '2031-00-01'],
    ['day 0', '2031-01-00'],
    ['an instant', '2031-03-04T00:00:00Z'],
    ['a local time', '2031-03-04T00:00:00'],
    ['a German date', '04.03.2031'],
    ['an American date', '03/04/2031'],
    ['the basic format', '20310304'],
    ['one digit for the month', '2031-3-04'],
    ['two digits for the year', '31-03-04'],
    ['six digits for the year', '+002031-03-04'],
    ['a week date', '2031-W10-2'],
    ['a day of the year', '2031-063'],
    ['a month', '2031-03'],
    ['surrounding space', ' 2031-03-04'],
    ['a line end', '2031-03-04\n'],
    ['digits of another script', '２０３１-03-04'],
    ['nothing', ''],
    ['a number', 20_310_304],
    ['null', null],
  ])('is not %s', (_, value) => {
    expect(CalendarDay.safeParse(value).success).toBe(false);
  });

  it('compares as text', () => {
    const days: CalendarDay[] = ['2031-03-04', '2030-12-31', '2031-03-10', '2029-01-01'];
    expect([...days].sort()).toEqual(['2029-01-01', '2030-12-31', '2031-03-04', '2031-03-10']);
  });
});
