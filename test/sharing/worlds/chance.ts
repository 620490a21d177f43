/** Numbers from 0 up to and without 1 that look like chance and repeat for the same seed. */
export function chanceFrom(seed: number): () => number {
  let state = seed % 233_280;
  return () => {
    state = (state * 9_301 + 49_297) % 233_280;
    return state / 233_280;
  };
}
