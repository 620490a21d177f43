import type { RefusalReason } from './refusal-reason.js';

/** Why something did not happen: every reason at once, at least one. Nothing has changed. */
export interface RefusalOf<Reason extends RefusalReason> {
  /** What was to happen: the type of the refused event, as far as it could be read. */
  readonly event: string;
  readonly reasons: readonly [Reason, ...Reason[]];
}

/** The refusal for these reasons; without a reason there is none. */
export function refusalOf<Reason extends RefusalReason>(
  event: string,
  [first, ...others]: readonly Reason[],
): RefusalOf<Reason> | undefined {
  return first === undefined ? undefined : { event, reasons: [first, ...others] };
}
