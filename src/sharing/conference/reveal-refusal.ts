import type { IssueReason, RefusalOf, RefusalReason } from '../../kernel/index.js';
import type { Citation, Role } from '../../vocabulary/index.js';

type Because<Kind extends string> = RefusalReason<Kind, Citation>;

/** One reason why an identity stays hidden. `text` says it in plain words; the other fields say it to programs. */
export type RevealReason =
  | IssueReason<'invalid'>
  | Because<
      | 'not-anonymous'
      | 'already-revealed'
      | 'before-conference'
      | 'no-risk-found'
      | 'terms-not-stated'
      | 'not-a-participant'
    >
  | (Because<'role-not-named'> & { readonly named: readonly Role[] })
  | (Because<'too-few'> & { readonly mustAgree: number });

/** Why an identity was not revealed: every reason at once. Nothing has changed. */
export type RevealRefusal = RefusalOf<RevealReason>;
