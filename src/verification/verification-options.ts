import { demand, demandOptions } from '../kernel/issue/index.js';

/** How far to look. */
export interface VerificationOptions {
  /** The most states that are looked at, 1,000,000 unless told otherwise. */
  readonly limit?: number;
}

/** The limit that is meant. What is no number of states would mean that there is none. */
export function limitOf(options: VerificationOptions): number {
  const { limit = 1_000_000 } = demandOptions(options, 'options', ['limit']);
  demand(isCount(limit), 'options.limit', 'a number of states, 1 or more');
  return limit;
}

function isCount(limit: unknown): limit is number {
  return typeof limit === 'number' && limit >= 1;
}
