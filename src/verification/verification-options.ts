/** How far to look. */
export interface VerificationOptions {
  /** The most states that are looked at, 1,000,000 unless told otherwise. */
  readonly limit?: number;
}

/** The limit that is meant. What is no number of states would mean that there is none. */
export function limitOf({ limit = 1_000_000 }: VerificationOptions): number {
  if (!(limit >= 1)) throw new RangeError('limit: expected a number of states, 1 or more');
  return limit;
}
