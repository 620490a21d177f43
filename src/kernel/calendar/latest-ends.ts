import type { Span } from './span.js';

/**
 * Of stretches of time, by when the latest of those ends that begin by then. They are sorted once, so that thousands need
 * not each be held against all others.
 */
export function latestEnds(spans: readonly Span[]): (by: number) => number {
  const sorted = [...spans].sort((a, b) => a.from - b.from);
  const ends: number[] = [];
  for (const { until } of sorted) ends.push(Math.max(until, ends.at(-1) ?? until));
  return (by) => ends[countBy(sorted, by) - 1] ?? Number.NEGATIVE_INFINITY;
}

/** How many of them begin by then. */
function countBy(sorted: readonly Span[], by: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((sorted[middle]?.from ?? by) <= by) low = middle + 1;
    else high = middle;
  }
  return low;
}
