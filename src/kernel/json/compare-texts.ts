/**
 * The order of two texts by their characters: the same on every machine, whatever its language. For identifiers, keys, and
 * days, which sort as they are written.
 */
export function compareTexts(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}
