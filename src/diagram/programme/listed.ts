/** Several things as people say them: `a, b or c`. */
export function listed(things: readonly string[], conjunction: 'and' | 'or'): string {
  const last = things.at(-1) ?? '';
  return things.length < 2 ? last : `${things.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** The first few of many, and how many are left out. */
export function abridged(things: readonly string[], most: number): readonly string[] {
  // One more line for the last thing takes no more room than a line that leaves it out.
  return things.length <= most + 1 ? things : [...things.slice(0, most), `and ${things.length - most} more`];
}
