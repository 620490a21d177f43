import { Instant } from 'exit-work/kernel';
import type { DataCategory, DataSubject, OrganisationKind, Purpose } from 'exit-work/vocabulary';
import fc from 'fast-check';

/** Chooses a number from 0 up to and without `below`; 0 is what is simplest. */
export type Choose = (below: number) => number;

/** Choices that look like chance and repeat for the same seed (mulberry32: one period is four thousand million). */
export function seeded(seed: number): Choose {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const most = 1_000;

/** What is made of choices, for fast-check: it shrinks each choice towards what is simplest. */
export function chosen<T>(make: (choose: Choose) => T): fc.Arbitrary<T> {
  const choice = fc.nat({ max: 1_000_000 });
  return fc.noBias(fc.array(choice, { minLength: most, maxLength: most })).map((choices) => {
    let next = 0;
    return make((below) => (choices[next++] ?? 0) % below);
  });
}

/** Seldom: once in so many times. */
export function seldom(choose: Choose, times: number): boolean {
  return choose(times) === times - 1;
}

/** Mostly nothing; once in so many times what is given. */
export function maybe<T extends object>(
  choose: Choose,
  times: number,
  make: () => T,
): T | Record<never, never> {
  return seldom(choose, times) ? make() : {};
}

/** One value more often than the others. */
export function mostly<T>(choose: Choose, likely: T, ...others: readonly T[]): T {
  return others[choose(8 + others.length) - 8] ?? likely;
}

/** Any of a list that has one. */
export function oneOf<T>(choose: Choose, list: readonly T[]): T {
  const one = list[choose(list.length)];
  if (one === undefined) throw new RangeError('there is nothing to choose from');
  return one;
}

/** Mostly all of a list, else some of it: one at least. */
export function mostOf<T>(choose: Choose, list: readonly T[]): T[] {
  return choose(4) < 3 ? [...list] : someOf(choose, list, list.length);
}

/** So many of a list at most, and one at least, in any order. */
export function someOf<T>(choose: Choose, list: readonly T[], atMost: number): T[] {
  const rest = [...list];
  const some: T[] = [];
  for (let missing = 1 + choose(Math.min(atMost, rest.length)); missing > 0; missing -= 1)
    some.push(...rest.splice(choose(rest.length), 1));
  return some;
}

const twoHours = 7_200_000;
const middle = Date.UTC(2030, 2, 5, 9);

/** A moment, written with one of three offsets. */
function written(epoch: number, offset: number): Instant {
  if (offset === 0) return Instant.parse(new Date(epoch).toISOString());
  const local = new Date(epoch + offset * 60_000).toISOString().slice(0, -1);
  return Instant.parse(`${local}${offset < 0 ? '-05:30' : '+01:00'}`);
}

const instantsBefore = (days: number): readonly (readonly Instant[])[] =>
  [0, 1, 2].map((hours) =>
    [0, 60, -330].flatMap((offset) =>
      [0, 0, -1, 1].map((beside) =>
        written(middle - days * 86_400_000 + (hours - 1) * twoHours + beside, offset),
      ),
    ),
  );
const instants = {
  0: instantsBefore(0),
  3: instantsBefore(3),
  14: instantsBefore(14),
  90: instantsBefore(90),
};

/** Around one of the moments 0, 1 and 2, two hours apart; exactly on it or a millisecond beside it. */
export function around(choose: Choose, ...moments: readonly (0 | 1 | 2)[]): Instant {
  return daysBefore(choose, 0, ...moments);
}

/** So many days before that: what is decided then lapses now. */
export function daysBefore(
  choose: Choose,
  days: keyof typeof instants,
  ...moments: readonly (0 | 1 | 2)[]
): Instant {
  const beside = instants[days][moments[choose(moments.length)] ?? 1] ?? [];
  return beside[choose(beside.length)] ?? '2030-03-05T09:00:00Z';
}

/** Mostly from moment 0 until moment 2; what ends before it begins is no record and is turned round. */
export function between(choose: Choose): readonly [from: Instant, until: Instant] {
  const [one, other] = [around(choose, 0, 0, 0, 1), around(choose, 2, 2, 2, 1)];
  return Date.parse(one) <= Date.parse(other) ? [one, other] : [other, one];
}

// The words of the small scope. Most of what is asked is ordinary; of the rest, each has a rule of its own.

export const categories: readonly DataCategory[] = [
  'identity',
  'participation',
  'reference',
  'whereabouts',
  'contact',
  'health',
  'counselling-notes',
  'undisclosed-offences',
  'organisational',
];
export const subjects: readonly DataSubject[] = ['client', 'relative', 'nobody', 'staff'];
export const purposes: readonly Purpose[] = ['safeguarding', 'case-management', 'supervision'];
export const kinds: readonly OrganisationKind[] = ['police', 'probation-service', 'funder'];
export const triggers: readonly string[] = ['t-1', 't-2'];
/** The house, the police, the probation service, a funder, an organisation that is not listed, a person, and a client. */
export const recipients: readonly string[] = ['o-1', 'o-2', 'o-3', 'o-4', 'o-5', 'p-1', 'c-1'];
export const workers: readonly string[] = ['m-1', 'm-2'];

export function anyClient(choose: Choose): string {
  return mostly(choose, 'c-1', 'c-2');
}

/** Mostly without an edge; else with a beginning, an end, or both. */
export function openPeriod(choose: Choose): { readonly notBefore?: Instant; readonly expires?: Instant } {
  const [notBefore, expires] = between(choose);
  return mostly(choose, {}, { notBefore, expires }, { notBefore, expires }, { notBefore }, { expires });
}
