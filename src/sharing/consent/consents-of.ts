import { match } from 'ts-pattern';
import { compareInstants, type Instant } from '../../kernel/index.js';
import type { Consent } from '../../model/index.js';
import type { ConsentStatus } from '../../vocabulary/index.js';
import { checkedHistory } from './checked-history.js';
import type { ConsentEvent, ConsentHistory } from './consent-event.js';
import type { ConsentTerms } from './consent-terms.js';
import { inOrderOfTime } from './in-order-of-time.js';

/**
 * The consents of a history, as they go into a `SharingPolicy`: one for each giving, and for each question that was refused or
 * not answered. A withdrawal stops the future: it changes nothing before its instant. An amendment ends the earlier
 * giving, by its `expires`, and begins another that `replacesId` names it; so decisions about the past keep the terms that
 * held then. A withdrawal that was entered after what happened later counts from its own instant all the same.
 *
 * Nothing is checked here: a history is what `applyConsentEvent` has made.
 *
 * Throws an `InputError` for what is no list of events.
 *
 * @example
 * ```ts
 * import { type ConsentHistory, consentsOf, type ConsentTerms } from 'exit-work/sharing';
 *
 * const terms: ConsentTerms = {
 *   clientId: 'c-1', dataSubject: 'client', recipientIds: ['o-2'], purposes: ['service-delivery'],
 *   categories: ['identity'], notBefore: '2030-01-07T10:00:00Z', expires: '2030-07-07T10:00:00Z',
 *   noticeVersion: '1', noticeLanguage: 'en',
 * };
 * const wider: ConsentTerms = { ...terms, categories: ['identity', 'contact'], notBefore: '2030-02-01T10:00:00Z' };
 * const history: ConsentHistory = [
 *   { type: 'consent.given', consentId: 'consent-1', instant: '2030-01-07T10:00:00Z', terms },
 *   { type: 'consent.amended', consentId: 'consent-2', instant: '2030-02-01T10:00:00Z', terms: wider },
 * ];
 * const [first, second] = consentsOf(history);
 * first?.expires; // => '2030-02-01T10:00:00Z'
 * second?.replacesId; // => 'consent-1'
 * ```
 */
export function consentsOf(history: ConsentHistory): Consent[] {
  checkedHistory('history', history);
  const consents = new Map<string, Consent>();
  const begun: string[] = [];
  for (const event of inOrderOfTime(history)) enter(event, consents, begun);
  return [...consents.values()];
}

/** Enters an event among the consents by then, in the order in which they were begun; the last of `begun` was so last. */
function enter(event: ConsentEvent, consents: Map<string, Consent>, begun: string[]): void {
  const { consentId, instant } = event;
  const change = (changed: Partial<Consent>): void => {
    const consent = consents.get(consentId);
    if (consent !== undefined) consents.set(consentId, { ...consent, ...changed });
  };
  const begin = (status: ConsentStatus, terms: ConsentTerms): void => {
    const before = lastBesides(consentId, begun);
    consents.delete(consentId);
    consents.set(consentId, {
      ...terms,
      id: consentId,
      status,
      ...(before === undefined ? {} : { replacesId: before }),
    });
    begun.push(consentId);
  };
  match(event)
    .with({ type: 'consent.requested' }, ({ terms }) => begin('requested', terms))
    .with({ type: 'consent.given' }, ({ terms }) => begin('given', terms))
    .with({ type: 'consent.refused' }, () => change({ status: 'refused' }))
    .with({ type: 'consent.amended' }, ({ terms }) => {
      const before = consents.get(lastBesides(consentId, begun) ?? '');
      if (before !== undefined) consents.set(before.id, endedAt(before, instant));
      begin('given', terms);
    })
    .with({ type: 'consent.withdrawn' }, () => {
      // Of two withdrawals of one consent, the earlier counts; it comes first.
      if (consents.get(consentId)?.status !== 'withdrawn')
        change({ status: 'withdrawn', withdrawnAt: instant });
    })
    .with({ type: 'consent.expired' }, () => {})
    .exhaustive();
}

/** Which other consent was begun last. Its own place is given up: a consent that begins again is the last one. */
function lastBesides(consentId: string, begun: string[]): string | undefined {
  if (begun.at(-1) === consentId) begun.pop();
  return begun.at(-1);
}

/** What is amended before it came into force never does: its period is empty, and still in order. */
function endedAt(consent: Consent, instant: Instant): Consent {
  const { notBefore } = consent;
  return { ...consent, expires: compareInstants(instant, notBefore) < 0 ? notBefore : instant };
}
