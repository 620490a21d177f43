import { spanOf } from '../../../kernel/calendar/index.js';
import type { Instant } from '../../../kernel/index.js';
import type { Consent } from '../../../model/index.js';
import {
  type BitSet,
  categoryBits,
  conditionsOfConsents,
  type Grant,
  type GrantConditions,
  type GrantLimit,
  noBits,
  purposeBits,
  type ReachesEntrusted,
  subjectBits,
  unmetBit,
} from '../contract/index.js';
import { giverOf } from './consent-limits.js';
import { grant } from './grant.js';

const identifying = /* @__PURE__ */ categoryBits.set(['identity', 'reference', 'contact', 'whereabouts']);

/** What is known of a consent besides its own words. */
export interface ConsentFooting {
  readonly replacedFrom: Instant | undefined;
  /** It was given to another holder. */
  readonly isForeign: boolean;
  readonly limits: readonly GrantLimit[] | undefined;
  readonly isNoticeUnasked: boolean;
}

/** What a person agreed to until something replaced it, ready for questions. A consent that names nobody is the client’s. */
export function consentGrant(
  consent: Consent,
  { replacedFrom, isForeign, limits, isNoticeUnasked }: ConsentFooting,
): Grant {
  const { id, dataSubject, personId, conditions = [] } = consent;
  const { from, until: expires } = spanOf(consent);
  const { until: withdrawn } = spanOf({ expires: consent.withdrawnAt });
  const named = categoryBits.set(consent.categories);
  return grant({
    reference: { ground: 'consent', id },
    purposes: purposeBits.set(consent.purposes),
    subjects: subjectBits.bit(dataSubject),
    personId,
    coversAll: dataSubject === 'client' || dataSubject === 'nobody',
    named,
    generalised: conditions.includes('pseudonymised') ? named & identifying : noBits,
    from,
    until: Math.min(expires, withdrawn),
    over: withdrawn < expires ? 'withdrawn' : 'ended',
    replacedFrom: spanOf({ expires: replacedFrom }).until,
    permanentlyUnmet: permanentlyUnmet(consent, isForeign),
    conditions: conditionsOf(consent),
    limits,
    isNoticeUnasked,
    reachesEntrusted: reachOf(consent),
  });
}

/** What its giver entrusted and names in it; nothing where the recipient is not to learn whose it is. */
function reachOf(consent: Consent): ReachesEntrusted | undefined {
  const { entrustedIds = [], conditions = [] } = consent;
  if (entrustedIds.length === 0 || conditions.includes('pseudonymised')) return undefined;
  return { ids: entrustedIds, giverId: giverOf(consent) };
}

/** Most consents have no terms of their own, and share these. */
function conditionsOf({ conditions = [], retainDays }: Consent): GrantConditions {
  if (conditions.length === 0 && retainDays === undefined) return conditionsOfConsents;
  return {
    ...conditionsOfConsents,
    clientAttends: conditions.includes('client-attends'),
    askEachTime: conditions.includes('ask-each-time'),
    retainDays,
  };
}

function permanentlyUnmet(consent: Consent, isForeign: boolean): BitSet {
  const { status } = consent;
  return (
    (status === 'requested' || status === 'refused' ? unmetBit[status] : noBits) |
    (hasCapacity(consent) ? noBits : unmetBit['no-capacity']) |
    (isForeign ? unmetBit['other-holder'] : noBits)
  );
}

/** Where it is limited, both agree: one consent, of the person with the guardian beside. */
function hasCapacity({ givenBy, capacity, guardianId }: Consent): boolean {
  if (capacity === undefined) return true;
  if (givenBy === 'guardian') return capacity === 'none';
  return capacity === 'full' || (capacity === 'limited' && guardianId !== undefined);
}
