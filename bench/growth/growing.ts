/** A call of an exported function whose input has a size. */
export interface Growing {
  /** The function. */
  readonly name: string;
  /** Of what there are so many. */
  readonly of: string;
  /** The call with so many of them, made ready: what it takes to make them is not measured. */
  readonly prepare: (size: number) => () => unknown;
  /** The largest of the four sizes, each of which is twice the one before. */
  readonly largest?: number;
  /** It is to be refused; else whoever refuses early would seem quick. */
  readonly isRefused?: true;
}

/** How the time of a call grows with the size of its input: the slope in a log–log plot, and seconds at the largest size. */
export interface Growth {
  readonly row: Growing;
  readonly slope: number;
  readonly sizes: readonly number[];
  readonly seconds: readonly number[];
}

const steps = 4;
const usual = 8_000;

/** Measured at four sizes, the best of several runs each, since noise only ever slows down. */
export function growthOf(row: Growing): Growth {
  const largest = row.largest ?? usual;
  const sizes = Array.from({ length: steps }, (_, step) => Math.round(largest / 2 ** (steps - 1 - step)));
  const seconds = sizes.map((size) => {
    const run = row.prepare(size);
    if (row.isRefused !== true && isRefusal(run())) throw new Error(`${row.name}: ${row.of} are refused`);
    return best(run);
  });
  return { row, sizes, seconds, slope: slopeOf(sizes.map(Math.log), seconds.map(Math.log)) };
}

function isRefusal(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false;
}

function best(run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  const end = performance.now() + 250;
  for (let times = 0; times < 3 || (performance.now() < end && times < 2_000); times += 1) {
    const start = performance.now();
    run();
    least = Math.min(least, (performance.now() - start) / 1_000);
    if (times >= 1 && least > 1) break;
  }
  return Math.max(least, 1e-7);
}

/** Of the straight line that lies nearest to the points. */
function slopeOf(xs: readonly number[], ys: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
  const [x, y] = [mean(xs), mean(ys)];
  const deviations = xs.map((one, place) => ({ dx: one - x, dy: (ys[place] ?? y) - y }));
  const covariance = deviations.reduce((sum, { dx, dy }) => sum + dx * dy, 0);
  return covariance / deviations.reduce((sum, { dx }) => sum + dx * dx, 0);
}
