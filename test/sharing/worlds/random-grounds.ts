import type { LegalDuty, Mandate, SharingAgreement } from 'exit-work/model';
import type { VitalInterest } from 'exit-work/sharing';
import { ofOtherHouse } from './random-consents.js';
import { decisionBy } from './random-decisions.js';
import {
  anyClient,
  around,
  between,
  type Choose,
  categories,
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

export { consentBy } from './random-consents.js';

const toldBy = (choose: Choose) => mostly(choose, 'after', 'before', 'not-told');

export function mandateBy(choose: Choose, id: string): Mandate {
  const [notBefore, expires] = between(choose);
  return {
    id,
    clientId: anyClient(choose),
    ...ofOtherHouse(choose),
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
    ...maybe(choose, 1, () => ({ decidedBy: mostly(choose, 'psychologist', 'counsellor') })),
    ...openPeriod(choose),
  };
}

export function vitalInterestBy(choose: Choose, id: string): VitalInterest {
  return {
    id,
    clientId: anyClient(choose),
    recipientIds: mostOf(choose, recipients),
    dataSubjects: mostOf(choose, subjects),
    categories: mostOf(choose, categories),
    ...decisionBy(choose, 14),
    tellClient: toldBy(choose),
  };
}
