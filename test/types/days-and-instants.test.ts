import type { CalendarDay, Instant } from 'exit-work/kernel';
import { dayOf } from 'exit-work/kernel';
import { expect, expectTypeOf, it } from 'vitest';

const day: CalendarDay = '2031-03-04';
const instant: Instant = '2031-03-04T09:30:00Z';

it('a day and an instant are texts', () => {
  expectTypeOf<CalendarDay>().toExtend<string>();
  expectTypeOf<Instant>().toExtend<string>();
  expectTypeOf<CalendarDay>().not.toExtend<Instant>();
  expectTypeOf<Instant>().not.toExtend<CalendarDay>();
  expectTypeOf(dayOf(instant, 'Europe/Berlin')).toEqualTypeOf<CalendarDay>();
  expect(dayOf(instant, 'Europe/Berlin')).toBe(day);
});
