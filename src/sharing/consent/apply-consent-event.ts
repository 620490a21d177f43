import { check } from '../../kernel/index.js';
import { malformedEvent, refusalOf } from '../../kernel/issue/index.js';
import { checkedHistory } from './checked-history.js';
import { ConsentEvent, type ConsentHistory } from './consent-event.js';
import { reasonsAgainst } from './consent-reasons.js';
import type { AppliedConsentEvent } from './consent-refusal.js';

/**
 * Adds one event to the history of a consent; `[]` is the history in which nobody has been asked yet. The answer is the
 * longer history, or a refusal with every reason; nothing is thrown, and what was handed in stays as it was. Refused is what
 * is no event, what comes earlier than the event before it, what is not possible where the consent then stands (amended
 * when not given, expired before `expires`, withdrawn twice), and what speaks of another consent or another person.
 *
 * Withdrawing is as easy as giving: the consent and the instant. A withdrawal of a consent that was given is never refused for
 * the order in which things were entered: it may be earlier than the last event, and its consent amended since. What was withdrawn, refused or has expired can be given
 * again, as a new consent.
 *
 * Throws an `InputError` for what is no history.
 *
 * @example
 * ```ts
 * import { applyConsentEvent, describeRefusal } from 'exit-work/sharing';
 *
 * const given = applyConsentEvent([], {
 *   type: 'consent.given', consentId: 'consent-1', instant: '2030-01-07T10:00:00Z',
 *   terms: {
 *     clientId: 'c-1', dataSubject: 'client', recipientIds: ['o-2'], purposes: ['service-delivery'],
 *     categories: ['identity'], notBefore: '2030-01-07T10:00:00Z', expires: '2030-07-07T10:00:00Z',
 *     noticeVersion: '1', noticeLanguage: 'en',
 *   },
 * });
 * if (!given.ok) throw new Error('a consent can be given');
 *
 * const early = applyConsentEvent(given.history, {
 *   type: 'consent.expired', consentId: 'consent-1', instant: '2030-03-01T09:00:00Z',
 * });
 * early.ok ? '' : describeRefusal(early.refusal);
 * // => 'consent.expired is refused: type: expected `consent.amended` or `consent.withdrawn`: the consent is given and has not expired'
 * ```
 */
export function applyConsentEvent(history: ConsentHistory, event: ConsentEvent): AppliedConsentEvent {
  checkedHistory('history', history);
  const checked = check(ConsentEvent, event);
  if (!checked.ok) return { ok: false, refusal: malformedEvent(event, checked) };
  const refusal = refusalOf(checked.value.type, reasonsAgainst(history, checked.value));
  return refusal === undefined ? { ok: true, history: [...history, checked.value] } : { ok: false, refusal };
}
