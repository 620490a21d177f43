import {
  type CalendarDay,
  dayAfter,
  dayBefore,
  dayOf,
  daysBetween,
  weekdayOf,
  yearsBetween,
} from 'exit-work/kernel';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** Days on which the clocks of one of the zones change, or on which a zone has no midnight. */
const days: CalendarDay[] = [
  '2018-02-17',
  '2018-11-04',
  '2011-12-30',
  '2031-03-30',
  '2031-10-26',
  '2028-02-29',
];

describe.each([
  ['UTC', 0],
  ['Europe/Berlin', -60],
  ['America/Sao_Paulo', 180],
  ['America/New_York', 300],
  ['Pacific/Apia', -780],
  ['Pacific/Pago_Pago', 660],
  ['Asia/Kathmandu', -345],
  ['Asia/Qatar', -180],
  ['Europe/Lisbon', 0],
  ['Atlantic/Azores', 60],
])('on a machine in %s', (zone, offset) => {
  beforeEach(() => vi.stubEnv('TZ', zone));
  afterEach(() => vi.unstubAllEnvs());

  it('the machine is there', () => {
    expect(new Date(2031, 0, 15).getTimezoneOffset()).toBe(offset);
  });

  it('the day of an instant is the day in the zone that was asked for', () => {
    expect(dayOf('2031-03-04T23:30:00Z', 'Europe/Berlin')).toBe('2031-03-05');
    expect(dayOf('2031-03-04T23:30:00Z', 'America/New_York')).toBe('2031-03-04');
    expect(dayOf('2018-02-18T02:30:00Z', 'America/Sao_Paulo')).toBe('2018-02-17');
    expect(dayOf('2011-12-30T10:00:00Z', 'Pacific/Apia')).toBe('2011-12-31');
  });

  it('days are added and counted one by one', () => {
    for (const day of days) {
      const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
      expect(dayAfter(day, { days: 1 })).toBe(next);
      expect(dayBefore(dayAfter(day, { days: 1 }))).toBe(day);
      expect(daysBetween(day, dayAfter(day, { days: 1 }))).toBe(1);
      expect(weekdayOf(day)).toBe(new Date(day).getUTCDay() || 7);
    }
  });

  it('months and ages are the same', () => {
    expect(dayAfter('2031-01-31', { months: 1 })).toBe('2031-02-28');
    expect(dayAfter('2018-10-04', { months: 1 })).toBe('2018-11-04');
    expect(yearsBetween('2004-02-29', '2022-02-28')).toBe(17);
    expect(yearsBetween('2000-11-04', '2018-11-04')).toBe(18);
    expect(yearsBetween('1993-12-30', '2011-12-30')).toBe(18);
    expect(yearsBetween('1993-12-31', '2011-12-30')).toBe(17);
    // A date of date-fns for zones, asked for UTC, gets these wrong on a machine in Lisbon, in Qatar, on the Azores.
    expect(dayAfter('1911-11-09', { months: 1, days: 1 })).toBe('1911-12-10');
    expect(dayAfter('1919-12-01', { months: 1, days: 1 })).toBe('1920-01-02');
    expect(dayAfter('1944-03-22', { months: 1, days: 1 })).toBe('1944-04-23');
  });
});
