import { Instant } from 'exit-work/kernel';
import fc from 'fast-check';

/** One value more often than the others. */
export function mostly<T>(likely: T, ...others: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant(likely) },
    ...others.map((other) => fc.constant(other)),
  );
}

/** Mostly all of a list, else some of it, in any order. */
export function mostOf<T>(list: readonly T[], atLeast = 1): fc.Arbitrary<T[]> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant<T[]>([...list]) },
    { weight: 2, arbitrary: fc.shuffledSubarray([...list], { minLength: atLeast }) },
  );
}

const twoHours = 7_200_000;
const middle = Date.UTC(2030, 2, 5, 9);

/** A moment, written with one of three offsets. */
function written(epoch: number, offset: number): Instant {
  if (offset === 0) return Instant.parse(new Date(epoch).toISOString());
  const local = new Date(epoch + offset * 60_000).toISOString().slice(0, -1);
  return Instant.parse(`${local}${offset < 0 ? '-05:30' : '+01:00'}`);
}

/** Around one of the moments 0, 1 and 2, two hours apart; exactly on it or a millisecond beside it. */
export function around(...moments: readonly number[]): fc.Arbitrary<Instant> {
  return fc.constantFrom(
    ...moments.flatMap((moment) =>
      [0, 0, -1, 1].flatMap((beside) =>
        [0, 60, -330].map((offset) => written(middle + (moment - 1) * twoHours + beside, offset)),
      ),
    ),
  );
}
