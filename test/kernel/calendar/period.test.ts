import { compareInstants, InputError, type Instant, isInForce, type Period } from 'exit-work/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOver } from '../../../src/kernel/calendar/period.js';
import { anyInstant } from './arbitraries.js';

const year: Period = { notBefore: '2030-01-01T00:00:00+01:00', expires: '2031-01-01T00:00:00+01:00' };

describe('a period is in force', () => {
  it.each<[string, Period, Instant, boolean]>([
    ['not before its beginning', year, '2029-12-31T22:59:59.999Z', false],
    ['at its beginning', year, '2029-12-31T23:00:00Z', true],
    ['in its midst', year, '2030-07-01T00:00:00Z', true],
    ['just before its end', year, '2030-12-31T22:59:59.999Z', true],
    ['not at its end', year, '2030-12-31T23:00:00Z', false],
    ['not at its end, written otherwise', year, '2031-01-01T04:45:00+05:45', false],
    ['without a beginning, always before', { expires: '2031-01-01T00:00:00Z' }, '1900-01-01T00:00:00Z', true],
    [
      'without a beginning, until its end',
      { expires: '2031-01-01T00:00:00Z' },
      '2031-01-01T00:00:00Z',
      false,
    ],
    ['without an end, not before', { notBefore: '2030-01-01T00:00:00Z' }, '2029-12-31T23:59:59Z', false],
    ['without an end, for ever', { notBefore: '2030-01-01T00:00:00Z' }, '2199-12-31T23:59:59Z', true],
    ['without either, always', {}, '2031-01-01T00:00:00Z', true],
    [
      'of two ends that are left out, always',
      { notBefore: undefined, expires: undefined },
      '2031-01-01T00:00:00Z',
      true,
    ],
    [
      'never, when it ends as it begins',
      { notBefore: '2030-01-01T00:00:00Z', expires: '2030-01-01T00:00:00Z' },
      '2030-01-01T00:00:00Z',
      false,
    ],
  ])('%s', (_, period, at, expected) => {
    expect(isInForce(period, at)).toBe(expected);
  });

  it('of a record with fields of its own', () => {
    const mandate = { ...year, id: 'mandate-1' };
    expect(isInForce(mandate, '2030-07-01T00:00:00Z')).toBe(true);
  });

  it('only where its instants are instants', () => {
    const call = () => isInForce({ expires: '2030-02-30T00:00:00Z' }, '2030-01-01T00:00:00Z');
    expect(call).toThrow(InputError);
    expect(call).toThrow('period.expires: expected an instant with its offset');
    expect(() => isInForce(year, '2030-02-30T00:00:00Z')).toThrow('at: expected an instant with its offset');
  });
});

describe('a period is over', () => {
  it.each<[string, Period, Instant, boolean]>([
    ['not before its end', year, '2030-12-31T22:59:59.999Z', false],
    ['at its end', year, '2030-12-31T23:00:00Z', true],
    ['not before it began', year, '2029-01-01T00:00:00Z', false],
    ['never without an end', { notBefore: '2030-01-01T00:00:00Z' }, '2199-12-31T23:59:59Z', false],
  ])('%s', (_, period, at, expected) => {
    expect(isOver(period, at)).toBe(expected);
  });
});

const threeInOrder = fc
  .tuple(anyInstant, anyInstant, anyInstant)
  .map((instants) => [...instants].sort(compareInstants))
  .map(([first, second, third]) => ({ first, second, third }));

describe('laws of periods', () => {
  it('of two that follow each other, exactly one is in force while both last', () => {
    fc.assert(
      fc.property(threeInOrder, anyInstant, ({ first, second, third }, at) => {
        const earlier = isInForce({ notBefore: first, expires: second }, at);
        const later = isInForce({ notBefore: second, expires: third }, at);
        expect(earlier && later).toBe(false);
        expect(earlier || later).toBe(isInForce({ notBefore: first, expires: third }, at));
      }),
    );
  });

  it('without an end or a beginning, two that meet share out all time', () => {
    fc.assert(
      fc.property(anyInstant, anyInstant, (border, at) => {
        expect(isInForce({ expires: border }, at)).toBe(!isInForce({ notBefore: border }, at));
      }),
    );
  });

  it('what is in force has begun and is not over', () => {
    fc.assert(
      fc.property(anyInstant, anyInstant, anyInstant, (notBefore, expires, at) => {
        const period = { notBefore, expires };
        expect(isInForce(period, at)).toBe(compareInstants(notBefore, at) <= 0 && !isOver(period, at));
      }),
    );
  });
});
