import type { Invariant } from '../programme/index.js';

/**
 * Of what of a log with corrections a property holds. A correction is no move of the programme: a concern that is taken back
 * disappears from one entry to the next, though in no history a raised concern disappears.
 */
export type WithCorrections = 'after-every-entry' | 'in-the-history';

/** What is proved of where cases stand holds after every entry; what is proved of what follows on what, in the history alone. */
export function withCorrections({ kind }: Pick<Invariant, 'kind'>): WithCorrections {
  const ofStates: readonly Invariant['kind'][] = ['never', 'possible', 'impossible', 'reachable'];
  return ofStates.includes(kind) ? 'after-every-entry' : 'in-the-history';
}
