/** A comparison: each row is a ratio to the peer, which is 1. */
export interface Measured {
  readonly title: string;
  readonly peer: string;
  readonly rows: readonly (readonly [name: string, ratio: number])[];
}

/**
 * Runs per second of each, the best of several rounds, since noise only ever slows down. The rounds take turns, so that
 * a machine that is busy for a while is busy for all.
 */
export function speedsOf<Name extends string>(
  runs: Readonly<Record<Name, () => void>>,
  rounds = 12,
  milliseconds = 100,
): Readonly<Record<Name, number>> {
  const best = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of Object.entries<() => void>(runs)) {
      best.set(name, Math.max(best.get(name) ?? 0, speedOf(run, milliseconds)));
    }
  }
  return Object.fromEntries(best) as Record<Name, number>;
}

function speedOf(run: () => void, milliseconds: number): number {
  const start = performance.now();
  let times = 0;
  while (performance.now() - start < milliseconds) {
    run();
    times += 1;
  }
  return (times / (performance.now() - start)) * 1000;
}
