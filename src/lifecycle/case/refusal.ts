import type { Issue } from '../../kernel/index.js';
import type { Dimension } from '../../programme/index.js';
import type { Role, SourceId } from '../../vocabulary/index.js';

/** An event that would bring about what is missing, and who may record it. */
export interface Remedy {
  readonly event: string;
  readonly by: readonly Role[];
}

/** One reason why an event is refused. `text` says it in plain words; the other fields say it to programs. */
export type Reason =
  | (Base & { readonly kind: 'invalid'; readonly issue: Issue })
  | (Base & { readonly kind: 'unknown-event'; readonly known: readonly string[] })
  | (Base & { readonly kind: 'out-of-order' })
  | (Base & { readonly kind: 'entered-late' })
  | (Base & { readonly kind: 'unknown-entry' })
  | (Base & { readonly kind: 'doubled-entry' })
  | (Base & { readonly kind: 'later-event'; readonly event: string; readonly at: number })
  | (Base & { readonly kind: 'not-in-force' })
  | MissingInput
  | (Base & { readonly kind: 'role'; readonly allowed: readonly Role[] })
  | (Base & {
      readonly kind: 'position';
      readonly dimension: Dimension;
      readonly found: string;
      readonly expected: readonly string[];
    })
  | (Base & {
      readonly kind: 'requirement';
      readonly milestone: string;
      readonly remedies: readonly Remedy[];
    });

/** Something that an event must carry and that is not given yet. */
export type MissingInput =
  | (Base & { readonly kind: 'record-missing' })
  | (Base & { readonly kind: 'reason-missing' })
  | (Base & { readonly kind: 'linked-case-missing' })
  | (Base & { readonly kind: 'approval-missing'; readonly allowed: readonly Role[] });

interface Base {
  readonly text: string;
  readonly sources: readonly SourceId[];
}

/** Why an event was not applied: every reason at once. Nothing has changed. */
export interface Refusal {
  /** The type of the refused event, as far as it could be read. */
  readonly event: string;
  readonly reasons: readonly [Reason, ...Reason[]];
}

/** What applying an event leads to. */
export type Applied<State> =
  | { readonly ok: true; readonly state: State }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * A refusal as lines for a person, a line for each reason.
 *
 * @example
 * ```ts
 * import { describeRefusal } from 'exit-work/lifecycle';
 *
 * describeRefusal({
 *   event: 'case.closed',
 *   reasons: [{ kind: 'out-of-order', text: 'earlier than the last event', sources: [] }],
 * }); // => 'case.closed is refused: earlier than the last event'
 * ```
 */
export function describeRefusal(refusal: Refusal): string {
  return refusal.reasons
    .map(({ text, sources }) => {
      const cited = sources.length > 0 ? ` (${sources.join(', ')})` : '';
      return `${refusal.event} is refused: ${text}${cited}`;
    })
    .join('\n');
}
