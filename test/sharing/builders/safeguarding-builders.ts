import type { AccessRestriction, Prohibition } from 'exit-work/model';
import type {
  AnonymousConference,
  CaseSafeguard,
  ConfidentialityLimit,
  DisclosureRequest,
  OnwardLimit,
  PermissionWeighing,
  PersonInQuestion,
  SharingOverride,
  VitalInterest,
} from 'exit-work/sharing';
import { in2030 } from '../../builders/sharing/grounds.js';
import { knownPersons, prohibition, request } from './builders.js';

const { notBefore: from, expires: until } = in2030;

/** The police ask who the client is, and nobody states a trigger. */
export function emergency(overrides: Partial<DisclosureRequest> = {}): DisclosureRequest {
  return request({
    recipientId: 'o-police',
    recipientRole: 'police-officer',
    purpose: 'safeguarding',
    ...overrides,
  });
}

export function vitalInterest(overrides: Partial<VitalInterest> = {}): VitalInterest {
  return {
    id: 'vital-1',
    clientId: 'c-1',
    recipientIds: ['o-police'],
    dataSubjects: ['client'],
    categories: ['identity'],
    because: 'an example',
    decidedById: 'm-1',
    decidedInRole: 'case-manager',
    decidedAt: '2030-05-28T00:00:00Z',
    reviewAt: '2030-06-08T00:00:00Z',
    confirmedById: 'm-2',
    confirmedAt: '2030-05-29T00:00:00Z',
    tellClient: 'later',
    ...overrides,
  };
}

/** Somebody has weighed that the police learn who the client is. */
export function weighing(overrides: Partial<PermissionWeighing> = {}): PermissionWeighing {
  return {
    id: 'weighing-1',
    permissionId: 'permission-1',
    clientId: 'c-1',
    recipientId: 'o-police',
    purpose: 'safeguarding',
    dataSubjects: ['client'],
    categories: ['identity'],
    necessary: true,
    proportionate: true,
    milderMeansSuffice: false,
    because: 'an example',
    consentInquiry: 'refused',
    decidedById: 'm-1',
    decidedInRole: 'case-manager',
    decidedAt: from,
    reviewAt: until,
    ...overrides,
  };
}

/** It lifts the prohibition of {@link prohibition} for what {@link request} asks. */
export function lifting(overrides: Partial<SharingOverride> = {}): SharingOverride {
  return {
    id: 'override-1',
    clientId: 'c-1',
    recipientId: 'o-job-centre',
    purposes: ['service-delivery'],
    dataSubjects: ['client'],
    categories: ['identity'],
    prohibitionIds: ['prohibition-1'],
    because: 'an example',
    decidedById: 'm-1',
    decidedInRole: 'programme-manager',
    secondPersonId: 'm-2',
    decidedAt: '2030-05-01T00:00:00Z',
    reviewAt: '2030-07-01T00:00:00Z',
    ...overrides,
  };
}

/** What the prison has told of the client’s identity. */
export function onwardLimit(overrides: Partial<OnwardLimit> = {}): OnwardLimit {
  return {
    id: 'onward-1',
    clientId: 'c-1',
    receivedFromId: 'o-prison',
    categories: ['identity'],
    ...in2030,
    ...overrides,
  };
}

export function confidentialityLimit(overrides: Partial<ConfidentialityLimit> = {}): ConfidentialityLimit {
  return {
    id: 'limit-1',
    category: 'undisclosed-offences',
    recipientKinds: ['police'],
    purposes: ['safeguarding'],
    announcedAs: 'an example',
    ...overrides,
  };
}

export function safeguard(overrides: Partial<CaseSafeguard> = {}): CaseSafeguard {
  return { clientId: 'c-1', knownPersons, ...overrides };
}

export function threatened(): CaseSafeguard {
  return safeguard({ threats: [{ from, until }] });
}

export function restriction(overrides: Partial<AccessRestriction> = {}): AccessRestriction {
  return {
    id: 'restriction-1',
    kind: 'restricted-case',
    memberIds: ['m-1'],
    because: 'an example',
    decidedById: 'm-9',
    ...in2030,
    ...overrides,
  };
}

/** The job centre and the police have heard of a client whose name they do not know. */
export function nameless(overrides: Partial<AnonymousConference> = {}): AnonymousConference {
  return { id: 'cc-1', heldAt: from, participantIds: ['o-job-centre', 'o-police'], ...overrides };
}

export function periodic(overrides: Partial<Prohibition> = {}): Prohibition {
  return prohibition({ ...in2030, ...overrides });
}

export const sister: PersonInQuestion = { dataSubject: 'relative', personId: 'rel-1' };
export const friend: PersonInQuestion = { dataSubject: 'relative', personId: 'rel-2' };
