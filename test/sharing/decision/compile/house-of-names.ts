import type { AccessRestriction, Prohibition } from 'exit-work/model';
import type { AnonymousConference, OnwardLimit, SharingOverride, SharingPolicy } from 'exit-work/sharing';
import { agreement, consent, mandate, police, prohibition } from '../../builders/builders.js';
import {
  lifting,
  nameless,
  onwardLimit,
  restriction,
  vitalInterest,
  weighing,
} from '../../builders/safeguarding-builders.js';

const from = '2030-01-01T00:00:00Z';
const member = (memberId: string) =>
  ({ memberId, organisationId: 'house-a', role: 'counsellor', from }) as const;

/** Everybody and everything is named once, in the second place of its list, and unlike all others. */
export const house: SharingPolicy = {
  holderId: 'house-a',
  organisations: [police({ id: 'station-b' }), police({ id: 'ministry-cc' })],
  consents: [
    consent({ id: 'consent-a', clientId: 'guarded-ddd', recipientIds: ['station-b'] }),
    consent({ id: 'consent-b', clientId: 'agreeing-eeeee', recipientIds: ['station-b'] }),
  ],
  mandates: [
    mandate({ id: 'mandate-a', clientId: 'guarded-ddd' }),
    mandate({ id: 'mandate-b', clientId: 'sentenced-fffff' }),
  ],
  weighings: [
    weighing({ id: 'weighing-a', clientId: 'guarded-ddd', recipientId: 'station-b' }),
    weighing({ id: 'weighing-b', clientId: 'pondered-ggggg', recipientId: 'station-b' }),
  ],
  vitalInterests: [
    vitalInterest({ id: 'vital-a', clientId: 'guarded-ddd', recipientIds: ['station-b'] }),
    vitalInterest({
      id: 'vital-b',
      clientId: 'lifesaving-hhhhh',
      recipientIds: ['station-b', 'neighbour-iiiii'],
    }),
  ],
  agreements: [
    agreement({ id: 'agreement-a', parties: ['house-a', 'station-b'] }),
    agreement({ id: 'treaty-jjjjj', parties: ['house-a', 'station-b'] }),
  ],
  prohibitions: [
    prohibition({ id: 'prohibition-a', clientIds: ['guarded-ddd'] }),
    prohibition({ id: 'ban-kkkkkkk' }),
  ],
  onwardLimits: [
    onwardLimit({ id: 'limit-a', clientId: 'guarded-ddd', receivedFromId: 'station-b' }),
    onwardLimit({ id: 'passing-lllll', clientId: 'guarded-ddd', receivedFromId: 'station-b' }),
  ],
  safeguards: [
    { clientId: 'other-client' },
    {
      clientId: 'guarded-ddd',
      knownPersons: [
        { personId: 'cousin-b', role: 'relative' },
        { personId: 'grandmother-mmmmm', role: 'relative' },
      ],
      memberships: [member('worker-a'), member('psychologist-nnnnn')],
      accessRestrictions: [
        restriction({ id: 'restriction-a', memberIds: ['worker-a'] }),
        restriction({ id: 'closing-ooooo', memberIds: ['worker-a'] }),
      ],
      anonymousConferences: [
        nameless({ id: 'conference-a', participantIds: ['station-b'] }),
        nameless({ id: 'round-table-ppppp', participantIds: ['station-b'] }),
      ],
    },
  ],
};

export const banning = (terms: Partial<Prohibition>): SharingPolicy => ({
  ...house,
  prohibitions: [...house.prohibitions, prohibition({ id: 'ban-2', ...terms })],
});
export const lift = (terms: Partial<SharingOverride>): SharingPolicy => ({
  ...house,
  overrides: [
    lifting({
      id: 'override-0',
      clientId: 'guarded-ddd',
      recipientId: 'station-b',
      prohibitionIds: ['ban-kkkkkkk'],
    }),
    lifting({ clientId: 'guarded-ddd', recipientId: 'station-b', prohibitionIds: ['ban-kkkkkkk'], ...terms }),
  ],
});
export const limiting = (terms: Partial<OnwardLimit>): SharingPolicy => ({
  ...house,
  onwardLimits: [
    ...(house.onwardLimits ?? []),
    onwardLimit({ clientId: 'guarded-ddd', receivedFromId: 'station-b', ...terms }),
  ],
});
const [other, guarded] = house.safeguards ?? [];
export const guarding = (terms: object): SharingPolicy => ({
  ...house,
  safeguards: [other, { ...guarded, ...terms }] as NonNullable<SharingPolicy['safeguards']>,
});
export const restricting = (terms: Partial<AccessRestriction>) =>
  guarding({
    accessRestrictions: [
      ...(guarded?.accessRestrictions ?? []),
      restriction({ id: 'r-2', memberIds: ['worker-a'], ...terms }),
    ],
  });
export const conferring = (terms: Partial<AnonymousConference>) =>
  guarding({
    anonymousConferences: [
      ...(guarded?.anonymousConferences ?? []),
      nameless({ id: 'cc-2', participantIds: ['station-b'], ...terms }),
    ],
  });
