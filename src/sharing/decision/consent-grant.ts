import { epochOf } from '../../kernel/instant.js';
import type { Consent } from '../../model/index.js';
import type { Missing } from './disclosure-decision.js';
import { type Grant, plainGrant, plainTerms } from './grant.js';
import { categoryWords, noWord, purposeWords, subjectWords } from './word-set.js';

const identifying = /* @__PURE__ */ categoryWords.set(['identity', 'reference', 'contact', 'whereabouts']);

/** What a person agreed to, ready for questions. A consent that names nobody is the client’s. */
export function consentGrant(consent: Consent): Grant {
  const { id, dataSubject, personId, conditions = [] } = consent;
  const expires = epochOf(consent.expires);
  const withdrawn =
    consent.withdrawnAt === undefined ? Number.POSITIVE_INFINITY : epochOf(consent.withdrawnAt);
  const named = categoryWords.set(consent.categories);
  return {
    ...plainGrant,
    reference: { ground: 'consent', id },
    purposes: purposeWords.set(consent.purposes),
    subjects: subjectWords.bit(dataSubject),
    personId,
    coversAll: dataSubject === 'client' || dataSubject === 'nobody',
    named,
    generalised: conditions.includes('pseudonymised') ? named & identifying : noWord,
    from: epochOf(consent.notBefore),
    until: Math.min(expires, withdrawn),
    over: withdrawn < expires ? 'withdrawn' : 'ended',
    barred: barring(consent),
    terms: {
      ...plainTerms,
      telling: 'knows',
      clientAttends: conditions.includes('client-attends'),
      askEachTime: conditions.includes('ask-each-time'),
      retainDays: consent.retainDays,
    },
  };
}

function barring({ status, givenBy, capacity = 'full', guardianId }: Consent): readonly Missing[] {
  const decides =
    givenBy === 'guardian' || capacity === 'full' || (capacity === 'limited' && guardianId !== undefined);
  return [
    ...(status === 'requested' || status === 'refused' ? [status] : []),
    ...(decides ? [] : (['no-capacity'] as const)),
  ];
}
