import * as z from 'zod';
import { CalendarDay, type Instant } from '../../kernel/index.js';
import { epochOf, instantAt } from '../../kernel/time/index.js';
import { defaultsOfOurs } from '../../vocabulary/index.js';

/** How old somebody is, roughly: `aged 25 to 34`. */
export type AgeBand = `aged ${string}`;

/** Where no law says when people come of age. */
const majority: readonly number[] = [defaultsOfOurs.majority.years];

/**
 * The age band of a date of birth at an instant. It counts the years that somebody has certainly completed, wherever on earth
 * they are: those at the end of the last calendar year. So nobody is made older than they are, and the band changes with the
 * year: one that changed on the birthday would, asked often enough, tell the birthday. A band begins at each age of majority,
 * and so lies on one side of it. Nothing for what is no day.
 */
export function ageBand(
  dateOfBirth: unknown,
  at: Instant,
  agesOfMajority: readonly number[] = majority,
): AgeBand | undefined {
  const day = z.safeParse(CalendarDay, dateOfBirth);
  if (!day.success) return undefined;
  const beginnings = beginningsOf(agesOfMajority);
  // However the instant is written: its year begins at one moment.
  const years = yearOf(instantAt(epochOf(at))) - yearOf(day.data) - 1;
  const from = beginnings.findLast((beginning) => beginning <= years);
  if (from === undefined) return `aged under ${beginnings[0] ?? 0}`;
  const next = beginnings.find((beginning) => beginning > years);
  return next === undefined ? `aged ${from} or more` : `aged ${from} to ${next - 1}`;
}

/** A band begins at each majority; no other begins within a year of it, which would leave a band of one year. */
function beginningsOf(agesOfMajority: readonly number[]): readonly number[] {
  const others = defaultsOfOurs.ageBands.filter((beginning) =>
    agesOfMajority.every((age) => Math.abs(age - beginning) > 1),
  );
  return [...new Set([...agesOfMajority, ...others])].sort((first, second) => first - second);
}

function yearOf(date: CalendarDay | Instant): number {
  return Number(date.slice(0, 'YYYY'.length));
}
