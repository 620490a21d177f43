import type { Issue } from '../../kernel/index.js';
import type { Role, SourceId } from '../../vocabulary/index.js';

interface Base {
  readonly text: string;
  readonly sources: readonly SourceId[];
}

/** One reason why an identity stays hidden. `text` says it in plain words; the other fields say it to programs. */
export type RevealReason =
  | (Base & { readonly code: 'invalid'; readonly issue: Issue })
  | (Base & {
      readonly code:
        | 'not-anonymous'
        | 'already-revealed'
        | 'before-conference'
        | 'no-risk-found'
        | 'terms-not-stated'
        | 'not-a-participant';
    })
  | (Base & { readonly code: 'role-not-named'; readonly named: readonly Role[] })
  | (Base & { readonly code: 'too-few'; readonly mustAgree: number });

/** Why an identity was not revealed: every reason at once. Nothing has changed. */
export interface RevealRefusal {
  readonly reasons: readonly [RevealReason, ...RevealReason[]];
}
