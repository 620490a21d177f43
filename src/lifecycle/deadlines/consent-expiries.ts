import { dayOf } from '../../kernel/index.js';
import { answeredLater } from './answered-later.js';
import type { Expiry, ExpirySource } from './expiry.js';
import { lastDayInForce } from './last-day-in-force.js';

/** The consents in force or to come that run out without the person having been asked again. */
export function consentExpiries({ file: { consents = [] }, timeZone }: ExpirySource): readonly Expiry[] {
  const isAnsweredLater = answeredLater(consents);
  return consents.flatMap((consent, index): Expiry[] => {
    if (consent.status !== 'given' || consent.withdrawnAt !== undefined) return [];
    if (isAnsweredLater(consent)) return [];
    return [
      {
        kind: 'consent-expires',
        recordId: consent.id,
        path: ['consents', index, 'expires'],
        due: lastDayInForce(consent.expires, timeZone),
        from: dayOf(consent.notBefore, timeZone),
        endsAt: consent.expires,
      },
    ];
  });
}
