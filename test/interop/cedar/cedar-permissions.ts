import type { LegalPermission } from 'exit-work/model';
import type { PermissionWeighing } from 'exit-work/sharing';
import { anyDecisionTimes, anyOpenPeriod } from './cedar-times.js';
import { categories, clients, decided, kinds, purposes, subjects } from './cedar-words.js';
import type { Chance } from './chance-of.js';

export function anyPermission(chance: Chance, id: string): LegalPermission {
  const { someOf, mostOf, maybe } = chance;
  const anyKinds = ['civil-society-organisation', ...kinds] as const;
  return {
    id,
    jurisdiction: 'Examplia (fictional)',
    title: 'Example',
    ...(maybe(0.5, { forumKinds: mostOf(anyKinds) }) ?? {
      holderKinds: someOf(anyKinds),
      recipientKinds: mostOf(kinds),
    }),
    ...(maybe(0.2, true) && { clientAgeFrom: 17 }),
    ...(maybe(0.2, true) && { clientAgeBelow: 18 }),
    ...(maybe(0.2, true) && { clientLegalStatuses: ['probationer' as const] }),
    dataSubjects: mostOf(subjects),
    purposes: mostOf(purposes),
    categories: mostOf(categories),
    tellClient: 'before',
    ...(maybe(0.4, true) && anyOpenPeriod(chance)),
  };
}

export function anyWeighing(chance: Chance, id: string): PermissionWeighing {
  const { oneOf, mostOf, maybe } = chance;
  const { secondPersonId: _, ...decision } = decided;
  return {
    id,
    permissionId: oneOf(['a-0', 'a-1', 'a-2']),
    clientId: oneOf(clients),
    recipientId: oneOf(['o-2', 'o-2', 'o-2', 'o-4', 'o-4', 'o-4', 'o-1', 'x-1']),
    purpose: oneOf(['safeguarding', 'safeguarding', ...purposes]),
    dataSubjects: mostOf(subjects),
    categories: mostOf(categories),
    ...(maybe(0.7, true) && {
      clientBornOn: oneOf(['2012-03-05', '2012-03-06', '2012-06-06', '2013-03-05'] as const),
    }),
    ...(maybe(0.7, true) && { clientLegalStatus: oneOf(['probationer', 'none'] as const) }),
    necessary: maybe(0.9, true) ?? false,
    proportionate: true,
    milderMeansSuffice: maybe(0.1, true) ?? false,
    consentInquiry: 'refused',
    ...decision,
    ...anyDecisionTimes(chance),
  };
}
