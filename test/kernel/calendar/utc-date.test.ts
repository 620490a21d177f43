import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UtcDate } from '../../../src/kernel/calendar/utc-date.js';

const own = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;
const settable = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;

describe.each(['UTC', 'Europe/Berlin', 'Pacific/Apia', 'Pacific/Pago_Pago'])('on a machine in %s', (zone) => {
  beforeEach(() => vi.stubEnv('TZ', zone));
  afterEach(() => vi.unstubAllEnvs());

  it.each(own)('%s is that of UTC', (field) => {
    const date = new UtcDate('2011-12-30T22:58:57.123Z');
    expect(date[`get${field}`]()).toBe(new Date(date)[`getUTC${field}`]());
  });

  it.each(settable)('%s is set in UTC', (field) => {
    const date = new UtcDate('2011-12-29T22:58:57.123Z');
    const expected = new Date(date);
    expect(date[`set${field}`](30)).toBe(expected[`setUTC${field}`](30));
    expect(date.toISOString()).toBe(expected.toISOString());
  });

  it('several fields are set at once', () => {
    const date = new UtcDate('2011-12-29T22:58:57.123Z');
    date.setFullYear(2011, 11, 30);
    date.setHours(0, 0, 0, 0);
    expect(date.toISOString()).toBe('2011-12-30T00:00:00.000Z');
    date.setMonth(1, 1);
    date.setMinutes(2, 3, 4);
    expect(date.toISOString()).toBe('2011-02-01T00:02:03.004Z');
    date.setSeconds(5, 6);
    expect(date.toISOString()).toBe('2011-02-01T00:02:05.006Z');
  });

  it('it lies at no distance from UTC', () => {
    expect(new UtcDate(0).getTimezoneOffset()).toBe(0);
  });
});

it('every field of a date is one of these', () => {
  const local = Object.getOwnPropertyNames(Date.prototype).filter((name) =>
    Object.hasOwn(Date.prototype, name.replace(/^(get|set)(?!UTC)/, '$1UTC').replace(/^(?![gs]et)/, '?')),
  );
  const fields = local.filter((name) => !name.includes('UTC'));
  expect(fields.filter((name) => !Object.hasOwn(UtcDate.prototype, name))).toEqual([]);
  expect(fields).toHaveLength(own.length + settable.length);
});

it('is made of a date of another kind, of a number, of a text', () => {
  expect(new UtcDate(new Date(86_400_000)).getDate()).toBe(2);
  expect(new UtcDate(86_400_000).getDate()).toBe(2);
  expect(new UtcDate('1970-01-02T00:00:00Z').getDate()).toBe(2);
});
