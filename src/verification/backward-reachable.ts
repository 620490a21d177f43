/**
 * Marks every state from which a wanted one can be reached: from the wanted ones backwards, move by move. The moves are
 * given as pairs, from and to.
 */
export function backwardReachable(
  positions: readonly number[],
  edges: readonly number[],
  isWanted: (position: number) => boolean,
): Uint8Array {
  const { starts, sources } = byTarget(positions.length, edges);
  const leading = new Uint8Array(positions.length);
  const waiting: number[] = [];
  for (const [state, position] of positions.entries()) {
    if (!isWanted(position)) continue;
    leading[state] = 1;
    waiting.push(state);
  }
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    const end = starts[state + 1] ?? 0;
    for (let place = starts[state] ?? 0; place < end; place += 1) {
      const before = sources[place] ?? 0;
      if (leading[before] === 1) continue;
      leading[before] = 1;
      waiting.push(before);
    }
  }
  return leading;
}

/** The moves sorted by where they lead, by counting: those to a state stand from its start to the next one. */
function byTarget(count: number, edges: readonly number[]) {
  const starts = new Int32Array(count + 2);
  for (let edge = 1; edge < edges.length; edge += 2) {
    const after = (edges[edge] ?? 0) + 2;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let state = 2; state < starts.length; state += 1) {
    starts[state] = (starts[state] ?? 0) + (starts[state - 1] ?? 0);
  }
  const sources = new Int32Array(edges.length / 2);
  for (let edge = 0; edge < edges.length; edge += 2) {
    // Counted up from the start of the target to the start of the next.
    const next = (edges[edge + 1] ?? 0) + 1;
    const place = starts[next] ?? 0;
    sources[place] = edges[edge] ?? 0;
    starts[next] = place + 1;
  }
  return { starts, sources };
}
