import { isOver } from '../../kernel/calendar/index.js';
import { checkedArgument } from '../../kernel/check/index.js';
import { compareInstants, type Identifier, Instant } from '../../kernel/index.js';
import type { ConsentStatus } from '../../vocabulary/index.js';
import { checkedHistory } from './checked-history.js';
import type { ConsentHistory } from './consent-event.js';
import { leadsTo } from './consent-states.js';
import type { ConsentTerms } from './consent-terms.js';
import { inOrderOfTime } from './in-order-of-time.js';

/** Where a consent stood at an instant, and on which terms. */
export type ConsentStatusAt =
  | { readonly status: 'none' }
  | {
      readonly status: ConsentStatus | 'expired';
      readonly consentId: Identifier;
      /** What was asked for, or agreed to, last. */
      readonly terms: ConsentTerms;
    };

/**
 * Where a consent stands at an instant, by what had happened until then: an event counts from its own instant on. It is
 * `expired` from `expires` of its terms on, whether or not anybody noted that; and `given` from the giving on, even where its
 * terms begin later. Whether something may be disclosed is not answered here but by `decideDisclosure`.
 *
 * Throws an `InputError` for what is no history or no instant.
 *
 * @example
 * ```ts
 * import { type ConsentHistory, consentStatusAt } from 'exit-work/sharing';
 *
 * const history: ConsentHistory = [
 *   {
 *     type: 'consent.given', consentId: 'consent-1', instant: '2030-01-07T10:00:00Z',
 *     terms: {
 *       clientId: 'c-1', dataSubject: 'client', recipientIds: ['o-2'], purposes: ['service-delivery'],
 *       categories: ['identity'], notBefore: '2030-01-07T10:00:00Z', expires: '2030-07-07T10:00:00Z',
 *       noticeVersion: '1', noticeLanguage: 'en',
 *     },
 *   },
 *   { type: 'consent.withdrawn', consentId: 'consent-1', instant: '2030-03-01T09:00:00Z' },
 * ];
 * consentStatusAt(history, '2030-02-01T00:00:00Z').status; // => 'given'
 * consentStatusAt(history, '2030-03-01T09:00:00Z').status; // => 'withdrawn'
 * consentStatusAt(history, '2030-01-01T00:00:00Z'); // => { status: 'none' }
 * ```
 */
export function consentStatusAt(history: ConsentHistory, instant: Instant): ConsentStatusAt {
  checkedHistory('history', history);
  checkedArgument('instant', Instant, instant);
  const past = inOrderOfTime(history.filter((event) => compareInstants(event.instant, instant) <= 0));
  const last = past.at(-1);
  const terms = termsOf(past);
  if (last === undefined || terms === undefined) return { status: 'none' };
  const status = leadsTo[last.type];
  const isExpired = status === 'given' && isOver(terms, instant);
  return { status: isExpired ? 'expired' : status, consentId: last.consentId, terms };
}

/** The last terms that were asked for or agreed to. */
export function termsOf(history: ConsentHistory): ConsentTerms | undefined {
  return inOrderOfTime(history)
    .flatMap((event) => ('terms' in event ? [event.terms] : []))
    .at(-1);
}
