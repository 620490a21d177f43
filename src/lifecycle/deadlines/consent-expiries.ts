import { match } from 'ts-pattern';
import { continues, spanOf } from '../../kernel/calendar/index.js';
import { compareInstants, dayOf } from '../../kernel/index.js';
import type { Consent } from '../../model/index.js';
import type { Expiry, ExpirySource } from './expiry.js';
import { lastDayInForce } from './last-day-in-force.js';

/** The consents in force or to come that run out without the person having been asked again. */
export function consentExpiries({ file: { consents = [] }, timeZone }: ExpirySource): readonly Expiry[] {
  return consents.flatMap((consent, index): Expiry[] => {
    if (consent.status !== 'given' || consent.withdrawnAt !== undefined) return [];
    if (isAskedAgain(consent, consents)) return [];
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

/** Each recipient, purpose and category is answered by another consent, given on or refused; it may take several. */
function isAskedAgain(consent: Consent, consents: readonly Consent[]): boolean {
  const answers = consents.filter((other) => isLaterAnswer(other, consent));
  return consent.recipientIds.every((recipient) =>
    consent.purposes.every((purpose) =>
      consent.categories.every((category) =>
        answers.some(
          ({ recipientIds, purposes, categories }) =>
            recipientIds.includes(recipient) && purposes.includes(purpose) && categories.includes(category),
        ),
      ),
    ),
  );
}

function isLaterAnswer(other: Consent, consent: Consent): boolean {
  if (other.clientId !== consent.clientId || !isOfSamePerson(other, consent)) return false;
  return match(other.status)
    .with('given', () => other.withdrawnAt === undefined && continues(spanOf(other), spanOf(consent)))
    .with('refused', () => compareInstants(other.notBefore, consent.notBefore) > 0)
    .with('requested', 'withdrawn', () => false)
    .exhaustive();
}

function isOfSamePerson(first: Consent, second: Consent): boolean {
  return first.dataSubject === second.dataSubject && first.personId === second.personId;
}
