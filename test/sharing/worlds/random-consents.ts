import type { Consent } from 'exit-work/model';
import {
  anyClient,
  around,
  between,
  type Choose,
  categories,
  maybe,
  mostly,
  mostOf,
  oneOf,
  purposes,
  recipients,
  seldom,
} from './small-scope.js';

/**
 * Up to two consents, a refusal beside them, and what came after it; each may replace one before. In no circle: whoever is to
 * turn a near miss can leave one only by changing another consent.
 */
export function consentsBy(choose: Choose): Consent[] {
  const idOf = (number: number) => (seldom(choose, 24) ? 'shared-id' : `consent-${number}`);
  const first = Array.from({ length: Math.min(2, choose(8)) }, (_, index) =>
    consentBy(choose, idOf(index + 1)),
  );
  if (seldom(choose, 3)) return first;
  const refusal = refusalBy(choose, idOf(3));
  if (!seldom(choose, 3)) return [...first, refusal];
  const replacesId = mostly(choose, 'consent-3', 'consent-1', 'consent-2');
  return [...first, refusal, { ...consentBy(choose, idOf(4)), replacesId }];
}

export function consentBy(choose: Choose, id: string): Consent {
  const [notBefore, expires] = between(choose);
  const dataSubject = mostly(choose, 'client', 'relative', 'nobody', 'staff');
  const isOfPerson = dataSubject === 'relative' || dataSubject === 'staff';
  const status = mostly(choose, 'given', 'withdrawn', 'requested', 'refused');
  return {
    id,
    clientId: anyClient(choose),
    ...ofOtherHouse(choose),
    dataSubject,
    ...(isOfPerson && !seldom(choose, 4) ? { personId: mostly(choose, 'rp-1', 'rp-2') } : {}),
    ...(seldom(choose, 3) ? {} : giverBy(choose)),
    recipientIds: mostOf(choose, recipients),
    purposes: mostOf(choose, purposes),
    categories: mostOf(choose, categories),
    ...maybe(choose, 2, () => ({ conditions: [mostly(choose, 'pseudonymised', 'ask-each-time')] })),
    ...maybe(choose, 2, () => ({ whileOpen: true })),
    status,
    // A few from before anybody was asked for their languages.
    notBefore: oneOf(choose, [notBefore, notBefore, '2026-12-31T23:59:59.999Z', '2027-01-01T01:00:00+01:00']),
    expires: seldom(choose, 2) ? expires : '2031-01-01T00:00:00Z',
    ...(status === 'withdrawn' ? { withdrawnAt: around(choose, 1, 2, 0) } : {}),
    noticeVersion: '1',
    noticeLanguage: mostly(choose, 'en', 'de', 'ar-EG', 'zh'),
    ...maybe(choose, 2, () => ({ withInterpreter: true })),
    ...(id === 'consent-2'
      ? maybe(choose, 2, () => ({ replacesId: mostly(choose, 'consent-1', 'shared-id') }))
      : {}),
  };
}

/** By the client or a guardian; of what was to replace another, perhaps. The notice was issued before. */
function refusalBy(choose: Choose, id: string): Consent {
  const { withdrawnAt: _, personId: _2, replacesId: _3, ...asked } = consentBy(choose, id);
  return {
    ...asked,
    dataSubject: 'client',
    status: 'refused',
    ...maybe(choose, 3, () => ({ noticeIssuedAt: asked.notBefore, notBefore: asked.expires })),
    ...maybe(choose, 2, () => ({ replacesId: mostly(choose, 'consent-1', 'consent-2') })),
  };
}

/** A guardian stands beside a limited capacity, or gives the consent. */
function giverBy(choose: Choose): Pick<Consent, 'capacity' | 'givenBy' | 'guardianId'> {
  const guardianId = mostly(choose, 'g-1', 'g-2');
  if (seldom(choose, 2)) {
    const capacity = mostly(choose, 'none', 'limited', 'full');
    return { ...(seldom(choose, 2) ? { capacity } : {}), givenBy: 'guardian', guardianId };
  }
  const capacity = oneOf(choose, ['limited', 'limited', 'limited', 'full', 'none'] as const);
  const beside = capacity === 'limited' && !seldom(choose, 6) ? { guardianId } : {};
  const said = seldom(choose, 3) ? {} : { capacity, ...beside };
  return { ...said, ...maybe(choose, 2, () => ({ givenBy: 'data-subject' as const })) };
}

/** What came along with a case from another house. */
export function ofOtherHouse(choose: Choose): Pick<Consent, 'holderId'> {
  return maybe(choose, 8, () => ({ holderId: mostly(choose, 'o-9', 'o-1') }));
}
