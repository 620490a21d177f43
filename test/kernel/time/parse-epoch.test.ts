import { Instant } from 'exit-work/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { parseEpoch } from '../../../src/kernel/time/parse-epoch.js';

describe('the epoch of a written instant', () => {
  it.each([
    '1970-01-01T00:00:00Z',
    '2031-03-04T09:30:00Z',
    '2031-03-04T09:30:00.007Z',
    '2031-03-04T09:30:00+01:00',
    '2031-03-04T09:30:00.999-11:30',
    '2028-02-29T23:59:59Z',
    '2000-02-29T00:00:00Z',
    '1900-12-31T23:59:59.999+23:59',
  ])('%s is what the platform reads', (text) => {
    expect(parseEpoch(text)).toBe(Date.parse(text));
  });

  it.each([
    '',
    '2031-03-04',
    '2031-03-04T09:30:00',
    '2031-02-29T09:30:00Z',
    '2100-02-29T09:30:00Z',
    '2031-04-31T09:30:00Z',
    '2031-13-01T09:30:00Z',
    '2031-00-01T09:30:00Z',
    '2031-03-00T09:30:00Z',
    '2031-03-04T24:00:00Z',
    '2031-03-04T09:60:00Z',
    '2031-03-04T09:30:60Z',
    '2031-03-04T09:30:00.12Z',
    '2031-03-04T09:30:00.1234Z',
    '2031-03-04T09:30:00z',
    '2031-03-04 09:30:00Z',
    '2031-03-04T09:30:00Zx',
    '2031-03-04T09:30:00+24:00',
    '2031-03-04T09:30:00+01:60',
    '2031-03-04T09:30:00+0100',
    '2031-3-04T09:30:00Z',
    '٢٠٣١-03-04T09:30:00Z',
    '+2031-03-04T09:30:00Z',
  ])('%s is none', (text) => {
    expect(parseEpoch(text)).toBeNaN();
  });

  const digits = fc.string({ unit: fc.constantFrom(...'0123456789-T:.Z+ '), maxLength: 30 });
  const near = fc
    .tuple(
      fc.constantFrom('2031-03-04T09:30:00.125+01:00', '2028-02-29T09:30:00Z'),
      fc.nat(28),
      fc.constantFrom(...'0123456789-T:.Z+'),
    )
    .map(([text, place, letter]) => text.slice(0, place) + letter + text.slice(place + 1));

  it('is a number for instants only, and then the one that the platform reads', () => {
    fc.assert(
      fc.property(fc.oneof(digits, near), (text) => {
        const epoch = parseEpoch(text);
        if (Number.isNaN(epoch)) return;
        expect(z.safeParse(Instant, text).success).toBe(true);
        expect(epoch).toBe(Date.parse(text));
      }),
      { numRuns: 5_000 },
    );
  });
});
