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
  return inOrderOfTime(history).reduce<Consent[]>(after, []);
}

function after(consents: Consent[], event: ConsentEvent): Consent[] {
  const { consentId, instant } = event;
  const others = consents.filter(({ id }) => id !== consentId);
  const before = others.at(-1);
  const begun = (status: ConsentStatus, terms: ConsentTerms): Consent => ({
    ...terms,
    id: consentId,
    status,
    ...(before === undefined ? {} : { replacesId: before.id }),
  });
  const changed = (change: Partial<Consent>) =>
    consents.map((consent) => (consent.id === consentId ? { ...consent, ...change } : consent));
  const isWithdrawn = consents.some(({ id, status }) => id === consentId && status === 'withdrawn');
  return (
    match(event)
      .with({ type: 'consent.requested' }, ({ terms }) => [...others, begun('requested', terms)])
      .with({ type: 'consent.given' }, ({ terms }) => [...others, begun('given', terms)])
      .with({ type: 'consent.refused' }, () => changed({ status: 'refused' }))
      .with({ type: 'consent.amended' }, ({ terms }) => [
        ...others.map((consent) => (consent === before ? endedAt(consent, instant) : consent)),
        begun('given', terms),
      ])
      // Of two withdrawals of one consent, the earlier counts; it comes first.
      .with({ type: 'consent.withdrawn' }, () =>
        isWithdrawn ? consents : changed({ status: 'withdrawn', withdrawnAt: instant }),
      )
      .with({ type: 'consent.expired' }, () => consents)
      .exhaustive()
  );
}

/** What is amended before it came into force never does: its period is empty, and still in order. */
function endedAt(consent: Consent, instant: Instant): Consent {
  const { notBefore } = consent;
  return { ...consent, expires: compareInstants(instant, notBefore) < 0 ? notBefore : instant };
}
