import { check, Duration } from 'exit-work/kernel';
import { describe, expect, it } from 'vitest';

describe('a duration', () => {
  it.each([
    [{ days: 1 }],
    [{ weeks: 2 }],
    [{ months: 3 }],
    [{ years: 5 }],
    [{ years: 1, months: 6 }],
    [{ days: 0 }],
    [{ months: 1200 }],
  ])('is %j', (duration) => {
    expect(check(Duration, duration)).toEqual({ ok: true, value: duration });
  });

  it.each([
    ['nothing', {}, '(root)', 'expected at least one of `days`, `weeks`, `months`, `years`'],
    ['a negative amount', { days: -1 }, 'days', 'expected 0 or more'],
    ['more than 1200', { months: 1201 }, 'months', 'expected 1200 or less'],
    ['a part of a month', { months: 1.5 }, 'months', 'expected a whole number, found a number'],
    ['an amount as text', { weeks: '2' }, 'weeks', 'expected a number, found text'],
    ['no value', { days: undefined }, 'days', 'has no value; leave the field out instead'],
    ['null', { days: null }, 'days', 'expected a number, found null'],
    [
      'hours',
      { hours: 3, days: 1 },
      '(root)',
      'field 1 of 2 is not known here; remove it or correct its spelling',
    ],
    ['ISO 8601', 'P3M', '(root)', 'expected an object with named fields, found text'],
  ])('is not %s', (_, value, path, message) => {
    expect(check(Duration, value)).toMatchObject({ ok: false, issues: [{ path, message }] });
  });
});
