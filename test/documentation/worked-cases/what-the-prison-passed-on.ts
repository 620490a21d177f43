import type { OnwardLimit } from 'exit-work/sharing';
import { consent, houseRules, request, year } from './house.js';
import type { WorkedCase } from './worked-case.js';

const limit: OnwardLimit = {
  id: 'limit-1',
  clientId: 'c-1',
  receivedFromId: 'o-prison',
  categories: ['offences', 'security'],
  mayPassToIds: ['o-probation'],
  purposes: ['supervision'],
  ...year,
};

const policy = houseRules({
  onwardLimits: [limit],
  consents: [
    consent({
      recipientIds: ['o-clinic'],
      purposes: ['case-management'],
      categories: ['health', 'security'],
    }),
  ],
  mandates: [
    {
      id: 'mandate-1',
      clientId: 'c-1',
      nature: 'probation-condition',
      authorityId: 'o-probation',
      purposes: ['supervision'],
      categories: ['offences', 'participation'],
      clientToldAt: '2030-01-07T10:00:00+01:00',
      ...year,
    },
  ],
});

export const whatThePrisonPassedOn: WorkedCase = {
  title: 'What the prison passed on travels no further',
  sources: ['CS-4.6-16', 'CS-4.1-03', 'MG-4.2-06'],
  questions: [
    {
      policy,
      request: request({
        recipientId: 'o-clinic',
        recipientRole: 'health-professional',
        purpose: 'case-management',
        categories: ['health', 'security'],
        instant: '2030-05-06T09:00:00+02:00',
      }),
    },
    {
      policy,
      request: request({
        recipientId: 'o-probation',
        recipientRole: 'probation-officer',
        purpose: 'supervision',
        categories: ['offences', 'participation'],
        instant: '2030-05-06T09:00:00+02:00',
      }),
    },
  ],
};
