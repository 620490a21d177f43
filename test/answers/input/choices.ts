/** Chooses a number from 0 up to and without `below`. */
export type Choose = (below: number) => number;

/**
 * Choices that look like chance and are the same for ever (mulberry32). Nothing of it may change: the stored answers are
 * the answers to what is made of these choices.
 */
export function seeded(seed: number): Choose {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Once in so many times. */
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
