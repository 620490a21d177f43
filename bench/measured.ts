/** A comparison: each row is a ratio to the peer, which is 1. */
export interface Measured {
  readonly title: string;
  readonly peer: string;
  readonly rows: readonly (readonly [name: string, ratio: number])[];
}

/** Runs per second: the best of several rounds, since noise only ever slows down. */
export function speedOf(run: () => void, rounds = 5, milliseconds = 300): number {
  let best = 0;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    let runs = 0;
    while (performance.now() - start < milliseconds) {
      run();
      runs += 1;
    }
    best = Math.max(best, runs / (performance.now() - start));
  }
  return best * 1000;
}
