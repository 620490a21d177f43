/** Draws that look like chance and repeat for the same seed. */
export interface Chance {
  /** From the first on, and below the second. */
  readonly between: (from: number, below: number) => number;
  readonly oneOf: <T>(list: readonly T[]) => T;
  /** At least one of them, in any order. */
  readonly someOf: <T>(list: readonly T[]) => T[];
  /** Mostly all of them, else some. */
  readonly mostOf: <T>(list: readonly T[]) => T[];
  /** The value, with that probability. */
  readonly maybe: <T>(probability: number, value: T) => T | undefined;
  /** From the first number on and up to the second, made one by one. */
  readonly several: <T>(from: number, to: number, make: (index: number) => T) => T[];
}

export function chanceOf(seed: number): Chance {
  const draw = drawsOf(seed);
  const between = (from: number, below: number) => from + Math.floor(draw() * (below - from));
  const oneOf = <T>(list: readonly T[]): T => {
    const [value] = list.slice(between(0, list.length));
    if (value === undefined) throw new Error('expected a list with something in it');
    return value;
  };
  const someOf = <T>(list: readonly T[]): T[] => {
    const shuffled = list
      .map((value) => ({ value, place: draw() }))
      .sort((a, b) => a.place - b.place)
      .map(({ value }) => value);
    return shuffled.slice(0, between(1, list.length + 1));
  };
  return {
    between,
    oneOf,
    someOf,
    mostOf: (list) => (draw() < 0.6 ? [...list] : someOf(list)),
    maybe: (probability, value) => (draw() < probability ? value : undefined),
    several: (from, to, make) => Array.from({ length: between(from, to + 1) }, (_, index) => make(index)),
  };
}

/** The generator known as mulberry32. */
function drawsOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
