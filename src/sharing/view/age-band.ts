import * as z from 'zod';
import { type CalendarDay, CalendarDay as DayOfCalendar, type Instant } from '../../kernel/index.js';

/** How old somebody is, roughly: `aged 25 to 34`. */
export type AgeBand = `aged ${string}`;

/** Where each band begins. Bands are narrow where the law of young people differs, and wide elsewhere. */
const beginnings = [14, 18, 21, 25, 35, 45, 55, 65] as const;

/**
 * The age band of a date of birth at an instant. It counts calendar years only: a band that changed on the birthday would,
 * asked often enough, tell the birthday. Nothing for what is no day.
 */
export function ageBand(dateOfBirth: unknown, at: Instant): AgeBand | undefined {
  const day = z.safeParse(DayOfCalendar, dateOfBirth);
  if (!day.success) return undefined;
  const years = yearOf(at) - yearOf(day.data);
  const from = beginnings.findLast((beginning) => beginning <= years);
  if (from === undefined) return `aged under ${beginnings[0]}`;
  const next = beginnings.find((beginning) => beginning > years);
  return next === undefined ? `aged ${from} or more` : `aged ${from} to ${next - 1}`;
}

function yearOf(date: CalendarDay | Instant): number {
  return Number(date.slice(0, 'YYYY'.length));
}
