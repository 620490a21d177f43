import type { Issue } from '../../kernel/index.js';
import type { ConsentHistory } from './consent-event.js';

/** One reason why an event is refused: where in the event, what was expected, and `code` for programs. */
export interface ConsentReason extends Issue {
  readonly code: 'invalid' | 'not-possible' | 'out-of-order' | 'other-consent' | 'other-person';
}

/** Why an event was not applied: every reason at once, at least one. Nothing has changed. */
export interface ConsentRefusal {
  readonly reasons: readonly ConsentReason[];
}

/** The history with its new event, or why the event is refused. */
export type AppliedConsentEvent =
  | { readonly ok: true; readonly history: ConsentHistory }
  | { readonly ok: false; readonly refusal: ConsentRefusal };
