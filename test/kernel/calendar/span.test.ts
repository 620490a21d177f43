import { type CalendarDay, dayAfter, dayBefore } from 'exit-work/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DayPeriod, spanOfDays } from '../../../src/kernel/calendar/day-period.js';
import { latestEnds } from '../../../src/kernel/calendar/latest-ends.js';
import { spanOf } from '../../../src/kernel/calendar/period.js';
import { contains, type Span } from '../../../src/kernel/calendar/span.js';
import { anyDay } from './arbitraries.js';

/** Whether a stretch goes on where another ends, without a gap. */
function continues(later: Span, earlier: Span): boolean {
  return latestEnds([later])(earlier.until) > earlier.until;
}

const ever: Span = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };

describe('the stretch of a period', () => {
  it('is in milliseconds, and infinite where it is open', () => {
    expect(spanOf({ notBefore: '1970-01-01T00:00:01Z', expires: '1970-01-01T01:00:02+01:00' })).toEqual({
      from: 1000,
      until: 2000,
    });
    expect(spanOf({})).toEqual(ever);
  });

  it('ends, for days, with the last one', () => {
    expect(spanOfDays({ from: '1970-01-01', until: '1970-01-01' })).toEqual({ from: 0, until: 86_400_000 });
    expect(spanOfDays({})).toEqual(ever);
  });
});

describe('one stretch continues another', () => {
  it.each<[string, Span, boolean]>([
    ['from its end on', { from: 20, until: 30 }, true],
    ['from before its end on', { from: 15, until: 30 }, true],
    ['for ever', { from: 20, until: Number.POSITIVE_INFINITY }, true],
    ['not after a gap', { from: 21, until: 30 }, false],
    ['not when it ends with it', { from: 15, until: 20 }, false],
    ['not when it ends before', { from: 0, until: 19 }, false],
  ])('%s', (_, later, expected) => {
    expect(continues(later, { from: 10, until: 20 })).toBe(expected);
  });

  it('but nothing continues what never ends', () => {
    expect(continues(ever, ever)).toBe(false);
  });

  it('and then there is no moment between them', () => {
    const anySpan = fc.record({
      from: fc.integer({ min: 0, max: 20 }),
      until: fc.integer({ min: 0, max: 20 }),
    });
    fc.assert(
      fc.property(anySpan, anySpan, fc.integer({ min: 0, max: 20 }), (later, earlier, at) => {
        fc.pre(earlier.from <= earlier.until && continues(later, earlier));
        const whole = { from: earlier.from, until: later.until };
        if (contains(whole, at)) expect(contains(earlier, at) || contains(later, at)).toBe(true);
        expect(continues(earlier, later)).toBe(false);
      }),
    );
  });
});

it('of many stretches the latest end of those that begin by then', () => {
  const anySpan = fc.record({ from: fc.nat({ max: 20 }), until: fc.nat({ max: 20 }) });
  fc.assert(
    fc.property(fc.array(anySpan), fc.nat({ max: 20 }), (spans, by) => {
      const ends = spans.filter(({ from }) => from <= by).map(({ until }) => until);
      expect(latestEnds(spans)(by)).toBe(Math.max(...ends));
    }),
  );
});

describe('days', () => {
  const anyUntil: fc.Arbitrary<CalendarDay | undefined> = fc.option(anyDay, { nil: undefined });
  const noon = (day: CalendarDay) => Date.parse(`${day}T12:00:00Z`);

  it('contain the first and the last, and not those around them', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 400 }), (from, days) => {
        const until = dayAfter(from, { days });
        const span = spanOfDays({ from, until });
        expect([from, until].every((day) => contains(span, noon(day)))).toBe(true);
        expect([dayBefore(from), dayAfter(until, { days: 1 })].some((day) => contains(span, noon(day)))).toBe(
          false,
        );
      }),
    );
  });

  it('continue days that end the day before, or later', () => {
    fc.assert(
      fc.property(anyDay, anyUntil, anyDay, anyUntil, (from, until, laterFrom, laterUntil) => {
        const [earlier, later]: DayPeriod[] = [
          { from, until },
          { from: laterFrom, until: laterUntil },
        ];
        const expected =
          until !== undefined &&
          laterFrom <= dayAfter(until, { days: 1 }) &&
          (laterUntil === undefined || laterUntil > until);
        expect(continues(spanOfDays(later ?? {}), spanOfDays(earlier ?? {}))).toBe(expected);
      }),
    );
  });
});
