import { compareInstants, Instant } from 'exit-work/kernel';
import type { Chance } from './chance-of.js';

/** Beginnings and ends of periods fall on these moments or a millisecond beside them. */
export const moments = [0, 1, 2, 3].map((hour) => Date.UTC(2030, 2, 5, 9 + hour));

/** Rather long, so that much is in force; what ends before it begins is no record. */
export function anyPeriod(chance: Chance): { readonly notBefore: Instant; readonly expires: Instant } {
  const { oneOf } = chance;
  const [first = 0, second = 0] = [oneOf([0, 0, 0, 1, 2]), oneOf([1, 2, 3, 3, 3])].sort();
  const [from, until] = [anyMoment(chance, first), anyMoment(chance, second)];
  return compareInstants(from, until) <= 0
    ? { notBefore: from, expires: until }
    : { notBefore: until, expires: from };
}

export function anyOpenPeriod(chance: Chance): { readonly notBefore?: Instant; readonly expires?: Instant } {
  const { notBefore, expires } = anyPeriod(chance);
  return {
    ...(chance.maybe(0.4, true) && { notBefore }),
    ...(chance.maybe(0.4, true) && { expires }),
  };
}

export function anyDecisionTimes(chance: Chance): {
  readonly decidedAt: Instant;
  readonly reviewAt: Instant;
} {
  const { notBefore, expires } = anyPeriod(chance);
  const days = chance.oneOf([0, 0, 0, 0, 0, 3, 14, 90]);
  return { decidedAt: daysBefore(notBefore, days), reviewAt: expires };
}

/** By somebody who is, mostly, on the team, at times after those days in which a second person should. */
export function anyConfirmation(chance: Chance): {
  readonly confirmedById: string;
  readonly confirmedAt: Instant;
} {
  return { confirmedById: 'm-2', confirmedAt: anyMoment(chance, 3) };
}

/** So that what lapses after some days does so near the moments. */
function daysBefore(instant: Instant, days: number): Instant {
  return days === 0
    ? instant
    : Instant.parse(new Date(Date.parse(instant) - days * 86_400_000).toISOString());
}

export function anyMoment(chance: Chance, index: number = chance.between(0, moments.length)): Instant {
  return beside(chance, moments[index] ?? 0);
}

/** On the moment or a millisecond beside it, at one of three offsets, at times with a finer fraction of a second. */
export function beside(chance: Chance, moment: number): Instant {
  const { oneOf, maybe } = chance;
  const [minutes, offset] = oneOf([
    [0, 'Z'],
    [60, '+01:00'],
    [-330, '-05:30'],
  ] as const);
  const local = new Date(moment + oneOf([0, 0, -1, 1]) + minutes * 60_000).toISOString().slice(0, -1);
  return Instant.parse(`${local}${maybe(0.05, oneOf(['000', '999'])) ?? ''}${offset}`);
}
