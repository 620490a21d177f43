import type { SharingPolicy } from 'exit-work/sharing';
import {
  agreement,
  consent,
  duty,
  mandate,
  permission,
  policy,
  prohibition,
} from '../../builders/builders.js';
import {
  confidentialityLimit,
  lifting,
  nameless,
  onwardLimit,
  restriction,
  safeguard,
  threatened,
  vitalInterest,
  weighing,
} from '../../builders/safeguarding-builders.js';

/** A policy with an entry in every list, which permits what {@link request} asks. */
export const completePolicy: Required<Omit<SharingPolicy, 'escalateTo' | 'ifUnreachable'>> = {
  ...policy({
    consents: [consent()],
    mandates: [mandate()],
    agreements: [agreement()],
    duties: [duty()],
    prohibitions: [prohibition({ clientIds: ['c-2'] })],
  }),
  permissions: [permission()],
  weighings: [weighing()],
  agreementsAlone: 'ground',
  vitalInterests: [vitalInterest()],
  overrides: [lifting()],
  onwardLimits: [onwardLimit({ clientId: 'c-2' })],
  confidentialityLimits: [confidentialityLimit()],
  safeguards: [
    safeguard({
      threats: threatened().threats ?? [],
      accessRestrictions: [restriction()],
      anonymousConferences: [nameless({ revealedAt: '2030-02-01T00:00:00Z', revealedToIds: ['o-police'] })],
    }),
    { clientId: 'c-2' },
  ],
  authorities: [{ decision: 'override', roles: ['programme-manager'] }],
  agesOfMajority: [18],
  reading: [{ role: 'counsellor', reach: 'file', categories: ['identity'], glass: ['health'] }],
  workers: [{ memberId: 'm-night', organisationId: 'o-exit', role: 'helpline-adviser' }],
  necessity: [{ purpose: 'service-delivery', categories: ['identity'], generalised: ['reference'] }],
};
