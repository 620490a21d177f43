import { compareInstants, Instant } from 'exit-work/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochOf } from '../../../src/kernel/time/instant.js';
import { anyInstant } from '../calendar/arbitraries.js';

describe('an instant', () => {
  it.each([
    ['with Z', '2031-03-04T08:30:00Z'],
    ['with an offset east', '2031-03-04T09:30:00+01:00'],
    ['with an offset west', '2031-03-04T03:30:00-05:00'],
    ['with an odd offset', '2031-03-04T14:15:00+05:45'],
    ['with milliseconds', '2031-03-04T08:30:00.123Z'],
    ['with nanoseconds', '2031-03-04T08:30:00.123456789Z'],
    ['on a leap day', '2028-02-29T23:59:59Z'],
  ])('is written %s: %s', (_, text) => {
    expect(Instant.safeParse(text)).toEqual({ success: true, data: text });
    expect(Number.isFinite(epochOf(Instant.parse(text)))).toBe(true);
  });

  it.each([
    ['no zone', '2031-03-04T09:30:00'],
    ['no time', '2031-03-04'],
    ['no time but a zone', '2031-03-04Z'],
    ['a name of a zone', '2031-03-04T09:30:00 Europe/Berlin'],
    ['a zone in brackets', '2031-03-04T09:30:00+01:00[Europe/Berlin]'],
    ['an offset without colon', '2031-03-04T09:30:00+0100'],
    ['an offset of hours only', '2031-03-04T09:30:00+01'],
    ['an offset of 24 hours', '2031-03-04T09:30:00+24:00'],
    ['a space for the T', '2031-03-04 09:30:00Z'],
    ['small letters', '2031-03-04t09:30:00z'],
    ['hour 24', '2031-03-04T24:00:00Z'],
    ['minute 60', '2031-03-04T09:60:00Z'],
    ['second 60', '2031-03-04T23:59:60Z'],
    ['30 February', '2031-02-30T09:30:00Z'],
    ['seconds since 1970', '1930379400'],
    ['a number', 1_930_379_400],
    ['words', 'tomorrow at nine'],
  ])('is refused with %s', (_, value) => {
    expect(Instant.safeParse(value).success).toBe(false);
  });
});

describe('instants compare', () => {
  it.each<[string, Instant, Instant, number]>([
    ['the same moment, two offsets', '2031-03-04T09:30:00+01:00', '2031-03-04T08:30:00Z', 0],
    ['the same moment on two days', '2031-03-05T00:30:00+01:00', '2031-03-04T23:30:00Z', 0],
    ['earlier by a millisecond', '2031-03-04T08:30:00.000Z', '2031-03-04T08:30:00.001Z', -1],
    ['later though smaller as text', '2031-03-04T08:00:00-05:00', '2031-03-04T09:00:00+01:00', 1],
    ['earlier though greater as text', '2031-03-05T00:10:00+14:00', '2031-03-04T23:00:00Z', -1],
    ['alike up to milliseconds', '2031-03-04T08:30:00.000999Z', '2031-03-04T08:30:00.000001Z', 0],
    [
      'alike up to milliseconds, with an offset',
      '2031-03-04T09:30:00.0009+01:00',
      '2031-03-04T09:30:00.0001+01:00',
      0,
    ],
    ['alike up to milliseconds, written otherwise', '2031-03-04T08:30:00.000999Z', '2031-03-04T08:30:00Z', 0],
  ])('%s', (_, first, second, sign) => {
    expect(Math.sign(compareInstants(first, second))).toBe(sign);
    expect(Math.sign(compareInstants(second, first)) + sign).toBe(0);
  });

  it('by the moment, whichever offset they are written with', () => {
    fc.assert(
      fc.property(anyInstant, fc.integer({ min: -14 * 60, max: 14 * 60 }), (instant, minutes) => {
        const local = new Date(epochOf(instant) + minutes * 60_000).toISOString().slice(0, -1);
        const offset = new Date(Math.abs(minutes) * 60_000).toISOString().slice(11, 16);
        const written = Instant.parse(`${local}${minutes < 0 ? '-' : '+'}${offset}`);
        expect(compareInstants(instant, written)).toBe(0);
      }),
    );
  });
});
