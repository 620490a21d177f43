import type { Consent } from 'exit-work/model';
import type { NearMiss } from 'exit-work/sharing';
import type { World } from '../../worlds/worlds.js';
import { withAdded } from './changes.js';
import { longAgo, muchLater, onConsent, type Situation } from './on-ground.js';

/** The person whose data it is gives the consent, and the request says who that is. */
export function ofThePerson(situation: Situation): World {
  const { item, miss, request, policy } = situation;
  const { subject } = item;
  const given = (policy.consents ?? []).find(({ id }) => id === miss.id);
  const own = given?.dataSubject === subject ? given.personId : undefined;
  const personId =
    subject === 'client' || subject === 'nobody' ? undefined : (item.personId ?? own ?? 'rp-9');
  const whom = personId === undefined ? {} : { personId };
  // Alone, and so that they understand it.
  const changed = onConsent(situation, ({ personId: _, guardianId: __, givenBy: ___, ...consent }) => ({
    ...consent,
    capacity: 'full',
    notBefore: request.instant,
    dataSubject: subject,
    withInterpreter: true,
    ...whom,
  }));
  if (personId === undefined) return changed;
  return { ...changed, request: { ...request, persons: [{ dataSubject: subject, personId }] } };
}

/** A consent on the terms of the request, to be given by whoever it is. */
export function withConsentAsked(situation: Situation): Situation {
  const { request, policy, item } = situation;
  const consent: Consent = {
    id: 'asked',
    clientId: request.clientId,
    dataSubject: 'nobody',
    recipientIds: [request.recipientId],
    purposes: [request.purpose],
    categories: [item.category],
    status: 'given',
    notBefore: longAgo,
    expires: muchLater,
    noticeVersion: '1',
    noticeLanguage: 'en',
  };
  const miss: NearMiss = { ...situation.miss, ground: 'consent', id: consent.id };
  return { ...situation, miss, policy: withAdded(policy, 'consents', consent) };
}
