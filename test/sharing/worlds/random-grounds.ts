import type { Consent, LegalDuty, Mandate, SharingAgreement } from 'exit-work/model';
import type { VitalInterest } from 'exit-work/sharing';
import {
  anyClient,
  around,
  between,
  type Choose,
  categories,
  decided,
  kinds,
  maybe,
  mostly,
  mostOf,
  openPeriod,
  purposes,
  recipients,
  seldom,
  someOf,
  subjects,
} from './small-scope.js';

const toldBy = (choose: Choose) => mostly(choose, 'after', 'before', 'not-told');

export function consentBy(choose: Choose, id: string): Consent {
  const [notBefore, expires] = between(choose);
  const dataSubject = mostly(choose, 'client', 'relative', 'nobody', 'staff');
  const isOfPerson = dataSubject === 'relative' || dataSubject === 'staff';
  const status = mostly(choose, 'given', 'withdrawn', 'requested', 'refused');
  return {
    id,
    clientId: anyClient(choose),
    dataSubject,
    ...(isOfPerson && !seldom(choose, 4) ? { personId: mostly(choose, 'rp-1', 'rp-2') } : {}),
    ...maybe(choose, 5, () => capacityBy(choose)),
    recipientIds: mostOf(choose, recipients),
    purposes: mostOf(choose, purposes),
    categories: mostOf(choose, categories),
    ...maybe(choose, 2, () => ({ conditions: [mostly(choose, 'pseudonymised', 'ask-each-time')] })),
    status,
    notBefore,
    expires,
    ...(status === 'withdrawn' ? { withdrawnAt: around(choose, 1, 2, 0) } : {}),
    noticeVersion: '1',
    noticeLanguage: 'en',
    // In no circle: whoever is to turn a near miss can leave one only by changing another consent.
    ...(id === 'consent-2'
      ? maybe(choose, 2, () => ({ replacesId: mostly(choose, 'consent-1', 'shared-id') }))
      : {}),
  };
}

/** A guardian stands beside a limited capacity, or gives the consent. */
function capacityBy(choose: Choose): Pick<Consent, 'capacity' | 'givenBy' | 'guardianId'> {
  const capacity = mostly(choose, 'full', 'limited', 'limited', 'none', 'none');
  if (seldom(choose, 3)) return { capacity, givenBy: 'guardian', guardianId: 'g-1' };
  const guardian = capacity === 'limited' ? maybe(choose, 2, () => ({ guardianId: 'g-1' })) : {};
  return { capacity, ...maybe(choose, 2, () => ({ givenBy: 'data-subject' as const })), ...guardian };
}

export function mandateBy(choose: Choose, id: string): Mandate {
  const [notBefore, expires] = between(choose);
  return {
    id,
    clientId: anyClient(choose),
    nature: 'court-ordered',
    authorityId: mostly(choose, 'o-2', 'o-3', 'o-3', 'o-5'),
    purposes: mostOf(choose, purposes),
    categories: mostOf(choose, categories),
    notBefore,
    expires,
    ...(seldom(choose, 6) ? {} : { clientToldAt: around(choose, 0, 1) }),
  };
}

export function agreementBy(choose: Choose, id: string): SharingAgreement {
  const [notBefore, expires] = between(choose);
  const excluded = seldom(choose, 3) ? someOf(choose, categories, 2) : [];
  const sharable = categories.filter((category) => !excluded.includes(category));
  return {
    id,
    title: 'Example',
    parties: mostly(choose, ['o-1', 'o-2', 'o-3', 'o-5'], ['o-1', 'o-2'], ['o-3', 'o-4']),
    purposes: mostOf(choose, purposes),
    dataSubjects: mostOf(choose, subjects),
    shared: someOf(choose, sharable, sharable.length),
    ...(excluded.length > 0 ? { excluded } : {}),
    ...maybe(choose, 2, () => ({ specialCategoryBasis: 'Examplia (fictional)' })),
    notBefore,
    expires,
  };
}

export function dutyBy(choose: Choose, id: string): LegalDuty {
  return {
    id,
    jurisdiction: 'Examplia (fictional)',
    title: 'Example',
    trigger: mostly(choose, 't-1', 't-2'),
    authorityKinds: mostOf(choose, kinds),
    dataSubjects: mostOf(choose, subjects),
    categories: someOf(choose, categories, categories.length),
    tellClient: toldBy(choose),
    ...openPeriod(choose),
  };
}

export function vitalInterestBy(choose: Choose, id: string): VitalInterest {
  const [decidedAt, reviewAt] = between(choose);
  return {
    id,
    clientId: anyClient(choose),
    recipientIds: mostOf(choose, recipients),
    dataSubjects: mostOf(choose, subjects),
    categories: mostOf(choose, categories),
    ...decided,
    decidedAt,
    reviewAt,
    tellClient: toldBy(choose),
  };
}
