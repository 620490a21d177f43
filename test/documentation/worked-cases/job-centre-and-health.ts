import { consent, houseRules, request } from './house.js';
import type { WorkedCase } from './worked-case.js';

const given = consent({
  recipientIds: ['o-jobs'],
  purposes: ['service-delivery'],
  categories: ['identity', 'education-and-work'],
  retainDays: 90,
});

const asked = request({
  recipientId: 'o-jobs',
  recipientRole: 'employment-adviser',
  purpose: 'service-delivery',
  categories: ['identity', 'education-and-work', 'health', 'offences'],
  instant: '2030-06-06T14:00:00+02:00',
});

const withdrawn = { ...given, status: 'withdrawn', withdrawnAt: '2030-06-07T11:00:00+02:00' } as const;

export const jobCentreAndHealth: WorkedCase = {
  title: 'The job centre asks about health, and the client changes her mind',
  sources: ['CS-4.5-11', 'MG-4.2-06', 'WO-1.6-01'],
  questions: [
    { policy: houseRules({ consents: [withdrawn] }), request: asked },
    {
      policy: houseRules({ consents: [withdrawn] }),
      request: { ...asked, instant: '2030-06-07T11:00:00+02:00' },
    },
  ],
};
