import { consent, houseRules, request } from './house.js';
import type { WorkedCase } from './worked-case.js';

export const fatherAsksWhereSheLives: WorkedCase = {
  title: 'A father asks where his threatened daughter lives',
  sources: ['CS-4.7-03', 'WO-1.5-02', 'MG-2.1-07'],
  questions: [
    {
      policy: houseRules({
        consents: [
          consent({
            recipientIds: ['p-father'],
            purposes: ['family-support'],
            categories: ['contact', 'needs-and-plan'],
          }),
        ],
        safeguards: [
          {
            clientId: 'c-1',
            threats: [{ from: '2030-04-01T09:00:00+02:00' }],
            knownPersons: [{ personId: 'p-father', role: 'relative' }],
          },
        ],
      }),
      request: request({
        recipientId: 'p-father',
        recipientRole: 'relative',
        purpose: 'family-support',
        dataSubjects: ['client', 'relative'],
        persons: [{ dataSubject: 'relative', personId: 'rp-aunt' }],
        categories: ['contact', 'whereabouts', 'needs-and-plan'],
        instant: '2030-04-03T18:00:00+02:00',
      }),
    },
  ],
};
