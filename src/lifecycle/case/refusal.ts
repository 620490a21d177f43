import type { IssueReason, Outcome, RefusalOf, RefusalReason } from '../../kernel/index.js';
import type { Dimension } from '../../programme/index.js';
import type { Citation, Role } from '../../vocabulary/index.js';

/** An event that would bring about what is missing, and who may record it. */
export interface Remedy {
  readonly event: string;
  readonly by: readonly Role[];
}

type Because<Kind extends string> = RefusalReason<Kind, Citation>;

/** One reason why an event is refused. `text` says it in plain words; the other fields say it to programs. */
export type Reason =
  | IssueReason<'invalid'>
  | (Because<'unknown-event'> & { readonly known: readonly string[] })
  | Because<'out-of-order'>
  | Because<'entered-late'>
  | Because<'unknown-entry'>
  | Because<'doubled-entry'>
  | (Because<'later-event'> & { readonly event: string; readonly at: number })
  | Because<'not-in-force'>
  | MissingInput
  | (Because<'role'> & { readonly allowed: readonly Role[] })
  | (Because<'position'> & {
      readonly dimension: Dimension;
      readonly found: string;
      readonly expected: readonly string[];
    })
  | (Because<'requirement'> & { readonly milestone: string; readonly remedies: readonly Remedy[] });

/** Something that an event must carry and that is not given yet. */
export type MissingInput =
  | Because<'record-missing'>
  | Because<'reason-missing'>
  | Because<'linked-case-missing'>
  | (Because<'approval-missing'> & { readonly allowed: readonly Role[] });

/** Why an event was not applied: every reason at once. Nothing has changed. */
export type Refusal = RefusalOf<Reason>;

/** What applying an event leads to. */
export type Applied<State> = Outcome<{ readonly state: State }, { readonly refusal: Refusal }>;
