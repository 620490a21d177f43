import { toCedar } from 'exit-work/interop/cedar';
import type { Consent } from 'exit-work/model';
import type { CaseSafeguard, PermissionWeighing, SharingOverride, SharingPolicy } from 'exit-work/sharing';

/** A policy that permits nothing, to be added to. */
export const empty: SharingPolicy = {
  holderId: 'o-exit',
  organisations: [],
  consents: [],
  mandates: [],
  agreements: [],
  duties: [],
  prohibitions: [],
};
export const period = {
  notBefore: '2030-01-01T00:00:00+01:00',
  expires: '2031-01-01T00:00:00+01:00',
} as const;
/** What Cedar asks of the instant where an entry holds for that {@link period}. */
export const inForce = `context.now >= datetime("2029-12-31T23:00:00.000Z") &&
  context.now < datetime("2030-12-31T23:00:00.000Z")`;
export const decision = {
  because: 'a neighbour is in danger',
  decidedById: 'm-1',
  decidedInRole: 'programme-manager',
  decidedAt: '2030-01-01T00:00:00+01:00',
  reviewAt: '2031-01-01T00:00:00+01:00',
} as const;

export const consent: Consent = {
  id: 'consent-1',
  clientId: 'c-1',
  dataSubject: 'client',
  recipientIds: ['o-clinic', 'o-job-centre'],
  purposes: ['service-delivery'],
  categories: ['identity'],
  status: 'given',
  ...period,
  noticeVersion: '1',
  noticeLanguage: 'en',
};
export const untoldMandate: NonNullable<SharingPolicy['mandates']>[number] = {
  id: 'mandate-1',
  clientId: 'c-1',
  nature: 'probation-condition',
  authorityId: 'o-probation',
  purposes: ['supervision', 'evaluation'],
  categories: ['participation'],
  ...period,
};
export const mandate = { ...untoldMandate, clientToldAt: '2030-01-07T00:00:00Z' } as const;
export const agreement: NonNullable<SharingPolicy['agreements']>[number] = {
  id: 'agreement-1',
  title: 'Placement',
  parties: ['o-exit', 'o-job-centre'],
  purposes: ['service-delivery'],
  dataSubjects: ['client'],
  shared: ['identity', 'health'],
  ...period,
};
export const weighing: PermissionWeighing = {
  ...decision,
  id: 'weighing-1',
  permissionId: 'law-1',
  clientId: 'c-1',
  recipientId: 'o-police',
  purpose: 'safeguarding',
  dataSubjects: ['client'],
  categories: ['identity'],
  necessary: true,
  proportionate: true,
  milderMeansSuffice: false,
  consentInquiry: 'refused',
  decidedAt: '2030-03-05T09:00:00Z',
  reviewAt: '2030-04-05T09:00:00Z',
};
export const limit: NonNullable<SharingPolicy['confidentialityLimits']>[number] = {
  id: 'limit-1',
  category: 'counselling-notes',
  recipientKinds: ['police'],
  purposes: ['safeguarding'],
  announcedAs: 'planned violence is told to the police',
};
export const restriction: NonNullable<CaseSafeguard['accessRestrictions']>[number] = {
  id: 'ar-1',
  kind: 'excluded-workers',
  memberIds: ['m-1'],
  because: 'they are cousins',
  decidedById: 'm-2',
  notBefore: '2030-01-01T00:00:00Z',
};
export const conference: NonNullable<CaseSafeguard['anonymousConferences']>[number] = {
  id: 'cc-1',
  heldAt: '2030-02-17T10:00:00Z',
  participantIds: ['o-exit', 'o-police'],
};
export const override: SharingOverride = {
  id: 'override-1',
  clientId: 'c-1',
  recipientId: 'o-police',
  purposes: ['safeguarding'],
  dataSubjects: ['client'],
  categories: ['identity'],
  prohibitionIds: ['no-identity', 'built-in:staff-home'],
  secondPersonId: 'm-2',
  ...decision,
};

/** The policy of that name in what is written for Cedar, without its name. */
export function written(policy: Partial<SharingPolicy>, id: string): string | undefined {
  return toCedar({ ...empty, ...policy })
    .policies.split('\n\n')
    .map((text) => text.trim())
    .find((text) => text.startsWith(`@id("${id}")\n`))
    ?.replace(/^.*\n/, '');
}
