import type { CaseKindName } from './cases.js';

/**
 * Something that is called otherwise than when the answers were stored. Names of today stand first, those in the store
 * under `was`. `at` narrows it to where it stands: the end of a path of stored names without places in lists, as
 * `decision.outcome`; for a field, the path of what holds it. Without `at` it holds everywhere.
 */
export type Renaming = Scope &
  (
    | { readonly field: string; readonly was: string }
    /** A text that is this word and nothing else. */
    | { readonly word: string; readonly was: string }
    /** A part of a longer text. */
    | { readonly phrase: string; readonly was: string }
    /** A field that did not exist, and is left out before anything is compared. */
    | { readonly added: string }
    /** The list at `at` stands in alphabetical order, which new names have changed: by these stored fields, or as it is. */
    | { readonly ordered: readonly string[] }
  );

interface Scope {
  /** Of which kind of case alone. */
  readonly only?: CaseKindName;
  readonly at?: string;
  readonly because: string;
}

/**
 * Every difference between the answers of today and the stored ones, a line for each with its reason. Whatever is not
 * told here is a change of behaviour.
 *
 * For example: `{ word: 'escalate', was: 'refer', at: 'outcome', because: 'refer is what one does with clients' }`.
 */
export const renamings: readonly Renaming[] = [];
