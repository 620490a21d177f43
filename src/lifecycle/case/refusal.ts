import type { IssueReason, RefusalOf } from '../../kernel/index.js';
import type { Dimension } from '../../programme/index.js';
import type { Citation, Role } from '../../vocabulary/index.js';

/** An event that would bring about what is missing, and who may record it. */
export interface Remedy {
  readonly event: string;
  readonly by: readonly Role[];
}

/** What every reason has. Interfaces, since a consumer’s compiler reads unions of intersections at twice the cost. */
interface Because<Code extends string> {
  readonly code: Code;
  /** Lower case, no full stop; never a value that was entered. */
  readonly text: string;
  readonly citation?: Citation;
}

interface UnknownEvent extends Because<'unknown-event'> {
  readonly known: readonly string[];
}

interface LaterEvent extends Because<'later-event'> {
  readonly event: string;
  readonly at: number;
}

interface OtherRole extends Because<'role'> {
  readonly allowed: readonly Role[];
}

interface OtherPosition extends Because<'position'> {
  readonly dimension: Dimension;
  readonly found: string;
  readonly expected: readonly string[];
}

interface UnmetRequirement extends Because<'requirement'> {
  readonly milestone: string;
  readonly remedies: readonly Remedy[];
}

interface MissingApproval extends Because<'approval-missing'> {
  readonly allowed: readonly Role[];
}

/** One reason why an event is refused. `text` says it in plain words; the other fields say it to programs. */
export type Reason =
  | IssueReason<'invalid' | 'later-than-now' | 'unknown-actor' | 'actor-not-on-team' | 'actor-not-in-role'>
  | UnknownEvent
  | Because<'out-of-order' | 'entered-late' | 'unknown-entry' | 'doubled-entry' | 'not-in-force'>
  | LaterEvent
  | MissingInput
  | OtherRole
  | OtherPosition
  | UnmetRequirement;

/** Something that an event must carry and that is not given yet. */
export type MissingInput =
  | Because<'record-missing' | 'reason-missing' | 'linked-case-missing'>
  | MissingApproval;

/** Why an event was not applied: every reason at once. Nothing has changed. */
export type Refusal = RefusalOf<Reason>;

/** What applying an event leads to: an `Outcome`, written out, since the compiler of every application reads it. */
export type Applied<State> =
  | { readonly ok: true; readonly state: State }
  | { readonly ok: false; readonly refusal: Refusal };
