import type { Scalar } from '../../schema/index.js';
import type { AgeBand } from './age-band.js';

/** What may stand in place of a value: an age band for a date of birth. Pseudonyms are identifiers like those they replace. */
type Shown<T extends Scalar> = T extends string ? T | AgeBand : T;

/**
 * A record as a recipient may see it: every field may be missing, and a missing field says nothing. A text may be
 * generalised.
 */
export type View<T> = T extends readonly (infer Entry)[]
  ? readonly View<Entry>[]
  : T extends object
    ? { readonly [K in keyof T]?: View<T[K]> }
    : T extends Scalar
      ? Shown<T>
      : never;
