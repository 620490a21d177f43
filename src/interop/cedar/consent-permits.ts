import type { Consent, Mandate } from '../../model/index.js';
import { groupedBy } from '../../sharing/decision/contract/index.js';
import {
  type ConsentsTogether,
  consentLimits,
  consentsTogether,
} from '../../sharing/decision/grounds/index.js';
import { recipientsKnownTo } from '../../sharing/decision/index.js';
import type { SharingPolicy } from '../../sharing/index.js';
import { consentEnd } from '../../sharing/policy/index.js';
import { type CaseFacts, caseFacts } from './case-facts.js';
import type { CedarPolicy } from './cedar-policy.js';
import { all, always, type Condition, isInForce, isParty, isText } from './condition.js';
import { isLimited } from './limited-grounds.js';

/** Each consent that was given to the holder, except where what it rests on does not stand, or may not. */
export function consentPermits(policy: SharingPolicy): readonly CedarPolicy[] {
  const orders = groupedBy(policy.mandates, ({ clientId }) => clientId);
  return consentsInCases(policy).flatMap(({ consent, together, facts }) =>
    consentPermit(consent, together, [...(orders.get(consent.clientId) ?? []), ...facts.mandatedBy], facts),
  );
}

/** Those of which a human decides at some time. */
export function doubtfulConsents(policy: SharingPolicy): readonly Consent[] {
  return consentsInCases(policy)
    .filter(({ consent, together, facts }) =>
      consentLimits(consent, together, facts.footing)?.some(({ effect }) => effect === 'in-doubt'),
    )
    .map(({ consent }) => consent);
}

interface ConsentInCase {
  readonly consent: Consent;
  readonly together: ConsentsTogether;
  readonly facts: CaseFacts;
}

function consentsInCases(policy: SharingPolicy): readonly ConsentInCase[] {
  const { holderId, consents = [] } = policy;
  const factsOf = caseFacts(policy);
  const isKnownRecipient = recipientsKnownTo(policy);
  return [...groupedBy(consents, ({ clientId }) => clientId)].flatMap(([clientId, ofClient]) => {
    const together = consentsTogether(ofClient, { holderId, isKnownRecipient });
    const facts = factsOf(clientId);
    const own = ofClient.filter((consent) => (consent.holderId ?? holderId) === holderId);
    return own.filter(canPermit).map((consent) => ({ consent, together, facts }));
  });
}

function canPermit({ status, dataSubject, personId, ...giving }: Consent): boolean {
  const isGiven = status !== 'requested' && status !== 'refused';
  const saysWhose = personId !== undefined || dataSubject === 'client' || dataSubject === 'nobody';
  return isGiven && saysWhose && couldGive(giving);
}

function couldGive({
  givenBy,
  capacity,
  guardianId,
}: Pick<Consent, 'givenBy' | 'capacity' | 'guardianId'>): boolean {
  if (capacity === undefined) return true;
  if (givenBy === 'guardian') return capacity === 'none';
  return capacity === 'full' || (capacity === 'limited' && guardianId !== undefined);
}

function consentPermit(
  consent: Consent,
  together: ConsentsTogether,
  orders: readonly Order[],
  { footing }: CaseFacts,
): readonly CedarPolicy[] {
  const { id, clientId, dataSubject, personId, recipientIds, purposes, categories, notBefore } = consent;
  const unless = [
    ...(dataSubject === 'client' ? isMandating(recipientIds, orders) : []),
    ...(consentLimits(consent, together, footing) ?? []).map(isLimited),
  ];
  if (unless.includes(always)) return [];
  return [
    {
      origin: 'consent',
      entryId: id,
      effect: 'permit',
      purposes,
      clientId,
      when: [
        isParty('principal', recipientIds),
        isText('dataSubject', [dataSubject]),
        isText('person', [personId ?? '']),
        isText('category', categories),
        ...isInForce({ notBefore, expires: consentEnd(consent, together.replaced) }),
      ],
      unless,
    },
  ];
}

type Order = Pick<Mandate, 'authorityId'> & {
  readonly expires?: Mandate['expires'];
  readonly until?: Mandate['expires'];
};

/** Nobody consents freely to being reported to the authority that mandates the participation. */
function isMandating(recipientIds: readonly string[], orders: readonly Order[]): readonly Condition[] {
  return orders
    .filter(({ authorityId }) => recipientIds.includes(authorityId))
    .map(({ authorityId, expires, until }) =>
      all([isParty('principal', [authorityId]), ...isInForce({ expires: expires ?? until })]),
    );
}
