/** A stretch of time made ready for many questions: half-open, in milliseconds since 1970, infinite where it is open. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** From the beginning on and no longer at the end. */
export function contains({ from, until }: Span, at: number): boolean {
  return at >= from && at < until;
}
