import type { LegalPermission } from 'exit-work/model';
import type { PermissionWeighing } from 'exit-work/sharing';
import {
  anyClient,
  between,
  type Choose,
  categories,
  maybe,
  mostly,
  mostOf,
  oneOf,
  openPeriod,
  purposes,
  seldom,
  someOf,
  subjects,
} from './small-scope.js';

/** A forum or a pairing; about everybody, or about clients of an age or a legal status. */
export function permissionBy(choose: Choose, id: string): LegalPermission {
  const allowed = mostOf(choose, purposes);
  const excluded = purposes.filter((purpose) => !allowed.includes(purpose));
  return {
    id,
    jurisdiction: 'Examplia (fictional)',
    title: 'Example',
    ...mostly(
      choose,
      { forumKinds: ['civil-society-organisation', 'police', 'probation-service'] as const },
      { forumKinds: ['civil-society-organisation', 'funder'] as const },
      { holderKinds: ['civil-society-organisation'] as const, recipientKinds: ['police'] as const },
      { holderKinds: ['police', 'funder'] as const, recipientKinds: ['probation-service'] as const },
    ),
    dataSubjects: mostOf(choose, subjects),
    ...maybe(choose, 6, () => ({ clientAgeBelow: mostly(choose, 18, 21) })),
    ...maybe(choose, 6, () => ({ clientAgeFrom: mostly(choose, 14, 17) })),
    ...maybe(choose, 6, () => ({ clientLegalStatuses: someOf(choose, statuses, 2) })),
    purposes: allowed,
    ...(excluded.length === 0 ? {} : { excludedPurposes: excluded }),
    categories: mostOf(choose, categories),
    tellClient: mostly(choose, 'before', 'after', 'later', 'not-told'),
    ...maybe(choose, 3, () => openPeriod(choose)),
  } as LegalPermission;
}

const statuses = ['probationer', 'convicted-prisoner', 'none'] as const;

/** Around these, whoever is of an age is so within a day of what is asked, or on a leap day. */
const births = ['2013-01-01', '2012-03-05', '2012-03-06', '2013-03-05', '2009-03-04', '2012-02-29'] as const;

const found = { necessary: true, proportionate: true, milderMeansSuffice: false };
const weighed = {
  for: found,
  needless: { ...found, necessary: false },
  much: { ...found, proportionate: false },
  milder: { ...found, milderMeansSuffice: true },
};

export function weighingBy(choose: Choose, id: string): PermissionWeighing {
  const [decidedAt, reviewAt] = between(choose);
  return {
    id,
    permissionId: mostly(choose, 'permission-1', 'permission-2', 'shared-id'),
    clientId: anyClient(choose),
    recipientId: mostly(choose, 'o-2', 'o-3', 'o-3', 'o-4', 'o-5'),
    purpose: seldom(choose, 4) ? oneOf(choose, purposes) : 'safeguarding',
    dataSubjects: mostOf(choose, subjects),
    categories: mostOf(choose, categories),
    ...(seldom(choose, 3) ? {} : { clientBornOn: oneOf(choose, births) }),
    ...maybe(choose, 2, () => ({ clientLegalStatus: oneOf(choose, statuses) })),
    ...mostly(choose, weighed.for, weighed.needless, weighed.much, weighed.milder),
    consentInquiry: 'refused',
    because: 'an example',
    decidedById: 'm-1',
    decidedInRole: 'case-manager',
    decidedAt,
    reviewAt,
  };
}
