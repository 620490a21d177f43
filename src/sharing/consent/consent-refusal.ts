import type { IssueReason, Outcome, RefusalOf } from '../../kernel/index.js';
import type { ConsentHistory } from './consent-event.js';

/** One reason why an event is refused: `issue` says where in the event and what was expected, `code` says it to programs. */
export type ConsentReason = IssueReason<
  'invalid' | 'not-possible' | 'out-of-order' | 'other-consent' | 'other-person'
>;

/** Why an event was not applied: every reason at once, at least one. Nothing has changed. */
export type ConsentRefusal = RefusalOf<ConsentReason>;

/** The history with its new event, or why the event is refused. */
export type AppliedConsentEvent = Outcome<
  { readonly history: ConsentHistory },
  { readonly refusal: ConsentRefusal }
>;
