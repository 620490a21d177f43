import type { Instant } from 'exit-work/kernel';
import type { Consent, LegalDuty } from 'exit-work/model';
import type { CaseSafeguard, DisclosureRequest, SharingPolicy, VitalInterest } from 'exit-work/sharing';
import { specifiedDecision } from './specification.js';

// A client, their house, the police; and one consent to tell the police who the client is.

export const request: DisclosureRequest = {
  id: 'request-1',
  clientId: 'c-1',
  holderId: 'o-house',
  recipientId: 'o-police',
  recipientRole: 'police-officer',
  purpose: 'safeguarding',
  dataSubjects: ['client'],
  categories: ['identity'],
  instant: '2030-03-05T09:00:00Z',
};
export const consent: Consent = {
  id: 'consent-1',
  clientId: 'c-1',
  dataSubject: 'client',
  recipientIds: ['o-police', 'o-new', 'p-1', 'c-1'],
  purposes: ['safeguarding'],
  categories: ['identity', 'health'],
  status: 'given',
  notBefore: '2030-01-01T00:00:00Z',
  expires: '2031-01-01T00:00:00Z',
  noticeVersion: '1',
  noticeLanguage: 'de-AT',
};
export const policy: SharingPolicy = {
  holderId: 'o-house',
  organisations: [
    { id: 'o-house', name: 'House', kind: 'civil-society-organisation' },
    { id: 'o-police', name: 'Police', kind: 'police' },
  ],
  consents: [consent],
  prohibitions: [],
};
export const beside: Consent = { ...consent, capacity: 'limited', guardianId: 'g-1' };
export const refusal: Consent = {
  ...consent,
  id: 'consent-no',
  status: 'refused',
  givenBy: 'guardian',
  guardianId: 'g-1',
  notBefore: '2030-02-01T00:00:00Z',
};
export const duty: LegalDuty = {
  ...{ id: 'duty-1', jurisdiction: 'Examplia (fictional)', title: 'Example', trigger: 't-1' },
  ...{ authorityKinds: ['police' as const], dataSubjects: ['client' as const] },
  ...{ categories: ['identity' as const], tellClient: 'after' as const, decidedBy: 'psychologist' as const },
};
export const vital: VitalInterest = {
  ...{ id: 'vital-1', clientId: 'c-1', recipientIds: ['o-police'], dataSubjects: ['client' as const] },
  ...{ categories: ['identity' as const], because: 'an example', decidedById: 'm-1' },
  ...{ decidedInRole: 'counsellor' as const, decidedAt: '2030-03-03T09:00:00Z' },
  ...{ reviewAt: '2031-01-01T00:00:00Z', tellClient: 'after' as const },
};

export const safeguarded = (facts: Omit<CaseSafeguard, 'clientId'>, ...consents: readonly Consent[]) => ({
  ...policy,
  ...(consents.length > 0 ? { consents } : {}),
  safeguards: [{ clientId: 'c-1', ...facts }],
});
export const outcome = (one: SharingPolicy, asked: Partial<DisclosureRequest> = {}) =>
  specifiedDecision({ ...request, ...asked }, one).outcome;
export const determining = (one: SharingPolicy, asked: Partial<DisclosureRequest> = {}) => [
  ...specifiedDecision({ ...request, ...asked }, one).determining,
];
export const withConsents = (...consents: readonly Consent[]): SharingPolicy => ({ ...policy, consents });
export const from: Instant = '2030-01-01T00:00:00Z';
export const until: Instant = '2030-03-05T09:00:00Z';
