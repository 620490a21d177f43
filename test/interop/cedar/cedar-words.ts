import type { Organisation } from 'exit-work/model';
import type { DataCategory, DataSubject, OrganisationKind, Purpose, Role } from 'exit-work/vocabulary';

// Few words, so that the entries of a policy meet each other and what is asked.

export const clients = ['c-1', 'c-1', 'c-1', 'c-2'];
export const organisations: readonly Organisation[] = [
  { id: 'o-1', name: 'Example', kind: 'civil-society-organisation' },
  { id: 'o-2', name: 'Example', kind: 'police' },
  { id: 'o-3', name: 'Example', kind: 'funder' },
  { id: 'o-4', name: 'Example', kind: 'probation-service' },
];
export const kinds: readonly OrganisationKind[] = ['police', 'funder', 'probation-service'];
/** `x-1` is seldom in a list of organisations; `x-2` is a person. */
export const recipients = ['o-2', 'o-4', 'o-1', 'o-3', 'x-1', 'x-2'];
/** Of whom a restriction speaks: to one that names somebody whom nobody knows, Cedar has no answer. */
export const known = ['o-2', 'o-4', 'o-1', 'o-3'];
export const recipientRoles: readonly Role[] = [
  'police-officer',
  'case-manager',
  'probation-officer',
  'relative',
  'guardian',
];
export const members = ['m-1', 'm-2'];
export const conferences = ['cc-1', 'cc-2'];
export const people = ['p-1', 'p-2'];
export const triggers = ['t-1', 't-2'];
export const purposes: readonly Purpose[] = ['safeguarding', 'case-management', 'supervision'];
export const subjects: readonly DataSubject[] = ['client', 'relative', 'staff', 'nobody'];
export const categories: readonly DataCategory[] = [
  'identity',
  'reference',
  'whereabouts',
  'participation',
  'health',
  'counselling-notes',
  'undisclosed-offences',
  'organisational',
];
export const file = { noticeVersion: '1', noticeLanguage: 'en' } as const;
export const decided = {
  because: 'it was decided',
  decidedById: 'm-1',
  decidedInRole: 'programme-manager',
  secondPersonId: 'm-2',
} as const;
