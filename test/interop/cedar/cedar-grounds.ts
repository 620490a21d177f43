import type { Consent, LegalDuty, Mandate } from 'exit-work/model';
import type { SharingPolicy } from 'exit-work/sharing';
import { anyConfirmation, anyDecisionTimes, anyMoment, anyOpenPeriod, anyPeriod } from './cedar-times.js';
import {
  categories,
  clients,
  decided,
  file,
  kinds,
  people,
  purposes,
  recipients,
  subjects,
  triggers,
} from './cedar-words.js';
import type { Chance } from './chance-of.js';

export function anyConsent(chance: Chance, id: string): Consent {
  const { oneOf, someOf, mostOf, maybe } = chance;
  const dataSubject = oneOf(['client', 'client', 'client', ...subjects] as const);
  const isPerson = dataSubject !== 'client' && dataSubject !== 'nobody';
  const status = oneOf([
    'given',
    'given',
    'given',
    'given',
    'withdrawn',
    'withdrawn',
    'refused',
    'requested',
  ] as const);
  const giving = oneOf([
    ...[{}, {}, {}, {}],
    { capacity: 'full' },
    { capacity: 'limited' },
    { capacity: 'none' },
    { capacity: 'limited', guardianId: 'g-1' },
    { capacity: 'none', givenBy: 'guardian', guardianId: 'g-1' },
    { givenBy: 'data-subject' },
  ] as const);
  return {
    id,
    clientId: oneOf(clients),
    dataSubject,
    ...(isPerson && maybe(0.8, true) && { personId: oneOf(people) }),
    recipientIds: mostOf(recipients),
    purposes: mostOf(purposes),
    categories: mostOf(categories),
    ...(maybe(0.3, true) && { conditions: someOf(['pseudonymised', 'ask-each-time'] as const) }),
    ...giving,
    status,
    ...anyPeriod(chance),
    ...(status === 'withdrawn' && { withdrawnAt: anyMoment(chance) }),
    ...file,
    ...(maybe(0.1, true) && { holderId: oneOf(['o-1', 'o-4']) }),
    ...(maybe(0.2, true) && { whileOpen: true }),
    ...(maybe(0.2, true) && { withInterpreter: true }),
    ...(maybe(0.3, true) && { replacesId: oneOf(['g-1', 'g-2', 'g-3']) }),
  };
}

export function anyMandate(chance: Chance, id: string): Mandate {
  const { oneOf, mostOf, maybe } = chance;
  return {
    id,
    clientId: oneOf(clients),
    ...(maybe(0.1, true) && { holderId: oneOf(['o-1', 'o-4']) }),
    nature: 'court-ordered',
    authorityId: oneOf(['o-2', 'o-4']),
    purposes: mostOf(purposes),
    categories: mostOf(categories),
    ...anyPeriod(chance),
    ...(maybe(0.8, true) && { clientToldAt: anyMoment(chance) }),
  };
}

export function anyAgreement(chance: Chance, id: string): NonNullable<SharingPolicy['agreements']>[number] {
  const { someOf, mostOf, maybe } = chance;
  const shared = mostOf(categories);
  const excluded = someOf(categories).filter((category) => !shared.includes(category));
  return {
    id,
    title: 'Example',
    parties: ['o-1', ...someOf(['o-2', 'o-4', 'x-1'])],
    purposes: mostOf(purposes),
    dataSubjects: mostOf(subjects),
    shared,
    excluded,
    ...(maybe(0.3, true) && { specialCategoryBasis: 'Examplia (fictional) 1' }),
    ...anyPeriod(chance),
  };
}

export function anyDuty(chance: Chance, id: string): LegalDuty {
  const { oneOf, someOf, mostOf } = chance;
  return {
    id,
    jurisdiction: 'Examplia (fictional)',
    title: 'Example',
    trigger: oneOf(triggers),
    authorityKinds: someOf(kinds),
    dataSubjects: mostOf(subjects),
    categories: mostOf(categories),
    tellClient: 'after',
    ...anyOpenPeriod(chance),
  };
}

export function anyVitalInterest(
  chance: Chance,
  id: string,
): NonNullable<SharingPolicy['vitalInterests']>[number] {
  const { oneOf, mostOf, maybe } = chance;
  const { secondPersonId: _, ...decision } = decided;
  return {
    id,
    clientId: oneOf(clients),
    recipientIds: mostOf(recipients),
    dataSubjects: mostOf(subjects),
    categories: mostOf(categories),
    ...decision,
    ...(maybe(0.15, true) && { decidedInRole: 'volunteer' as const }),
    ...anyDecisionTimes(chance),
    ...(maybe(0.3, true) && anyConfirmation(chance)),
    tellClient: 'after',
  };
}
