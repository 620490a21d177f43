import * as z from 'zod';
import { type CalendarDay, CalendarDay as DayOfCalendar, type Instant } from '../../kernel/index.js';
import { defaultsOfOurs } from '../../vocabulary/index.js';

/** How old somebody is, roughly: `aged 25 to 34`. */
export type AgeBand = `aged ${string}`;

/**
 * The age band of a date of birth at an instant. It counts calendar years only: a band that changed on the birthday would,
 * asked often enough, tell the birthday. Nothing for what is no day.
 */
export function ageBand(dateOfBirth: unknown, at: Instant): AgeBand | undefined {
  const day = z.safeParse(DayOfCalendar, dateOfBirth);
  if (!day.success) return undefined;
  const beginnings = defaultsOfOurs.ageBands;
  const years = yearOf(at) - yearOf(day.data);
  const from = beginnings.findLast((beginning) => beginning <= years);
  if (from === undefined) return `aged under ${beginnings[0]}`;
  const next = beginnings.find((beginning) => beginning > years);
  return next === undefined ? `aged ${from} or more` : `aged ${from} to ${next - 1}`;
}

function yearOf(date: CalendarDay | Instant): number {
  return Number(date.slice(0, 'YYYY'.length));
}
