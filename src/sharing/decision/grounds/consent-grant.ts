import { epochOf } from '../../../kernel/time/index.js';
import type { Consent } from '../../../model/index.js';
import {
  categoryWords,
  missingBit,
  noWord,
  purposeWords,
  subjectWords,
  type WordSet,
} from '../contract/index.js';
import { consentTerms, type Grant, grant, type Terms } from './grant.js';

const identifying = /* @__PURE__ */ categoryWords.set(['identity', 'reference', 'contact', 'whereabouts']);

/** What a person agreed to, ready for questions. A consent that names nobody is the client’s. */
export function consentGrant(consent: Consent): Grant {
  const { id, dataSubject, personId, conditions = [] } = consent;
  const expires = epochOf(consent.expires);
  const withdrawn =
    consent.withdrawnAt === undefined ? Number.POSITIVE_INFINITY : epochOf(consent.withdrawnAt);
  const named = categoryWords.set(consent.categories);
  return grant({
    reference: { ground: 'consent', id },
    purposes: purposeWords.set(consent.purposes),
    subjects: subjectWords.bit(dataSubject),
    personId,
    coversAll: dataSubject === 'client' || dataSubject === 'nobody',
    named,
    generalised: conditions.includes('pseudonymised') ? named & identifying : noWord,
    notBefore: epochOf(consent.notBefore),
    until: Math.min(expires, withdrawn),
    over: withdrawn < expires ? 'withdrawn' : 'ended',
    barred: barring(consent),
    terms: termsOf(consent),
  });
}

/** Most consents have no terms of their own, and share these. */
function termsOf({ conditions = [], retainDays }: Consent): Terms {
  if (conditions.length === 0 && retainDays === undefined) return consentTerms;
  return {
    ...consentTerms,
    clientAttends: conditions.includes('client-attends'),
    askEachTime: conditions.includes('ask-each-time'),
    retainDays,
  };
}

function barring({ status, givenBy, capacity = 'full', guardianId }: Consent): WordSet {
  const decides =
    givenBy === 'guardian' || capacity === 'full' || (capacity === 'limited' && guardianId !== undefined);
  const given = status === 'requested' || status === 'refused' ? missingBit[status] : noWord;
  return decides ? given : given | missingBit['no-capacity'];
}
