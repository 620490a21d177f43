import { Instant, type TimeZone } from 'exit-work/kernel';
import type { DeadlineOptions } from 'exit-work/lifecycle';
import { type Choose, oneOf } from './choices.js';

const zones: readonly TimeZone[] = ['Europe/Berlin', 'Europe/Stockholm', 'America/New_York', 'UTC'];
const holidays = ['2030-01-01', '2030-05-01', '2030-12-25', '2030-12-26', '2031-01-01'] as const;

/** When and where something is asked: near one of the days or instants of what it is asked of. */
export function momentBy(choose: Choose, days: readonly string[]): DeadlineOptions {
  const day = Date.parse(days.length > 0 ? oneOf(choose, days).slice(0, 10) : '2030-06-03');
  const beside = oneOf(choose, [-60, -15, -14, -1, 0, 0, 1, 2, 30]);
  return {
    now: Instant.parse(new Date(day + beside * 86_400_000 + choose(24) * 3_600_000).toISOString()),
    timeZone: oneOf(choose, zones),
    holidays: choose(2) === 0 ? [] : [...holidays],
  };
}

/** Every day and instant in a value, in its order. */
export function daysIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}(T|$)/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(daysIn) : [];
}
