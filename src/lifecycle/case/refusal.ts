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
  | (Base & { readonly code: 'invalid'; readonly issue: Issue })
  | (Base & { readonly code: 'unknown-event'; readonly known: readonly string[] })
  | (Base & { readonly code: 'out-of-order' })
  | (Base & { readonly code: 'entered-late' })
  | (Base & { readonly code: 'unknown-entry' })
  | (Base & { readonly code: 'doubled-entry' })
  | (Base & { readonly code: 'later-event'; readonly event: string; readonly at: number })
  | (Base & { readonly code: 'not-in-force' })
  | MissingInput
  | (Base & { readonly code: 'role'; readonly allowed: readonly Role[] })
  | (Base & {
      readonly code: 'position';
      readonly dimension: Dimension;
      readonly found: string;
      readonly expected: readonly string[];
    })
  | (Base & {
      readonly code: 'requirement';
      readonly milestone: string;
      readonly remedies: readonly Remedy[];
    });

/** Something that an event must carry and that is not given yet. */
export type MissingInput =
  | (Base & { readonly code: 'record-missing' })
  | (Base & { readonly code: 'reason-missing' })
  | (Base & { readonly code: 'linked-case-missing' })
  | (Base & { readonly code: 'approval-missing'; readonly allowed: readonly Role[] });

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
 *   reasons: [{ code: 'out-of-order', text: 'earlier than the last event', sources: [] }],
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
