/** Texts by their characters, whatever the place: identifiers, keys, and days, which sort as they are written. */
export function inOrder(first: string, second: string): number {
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
