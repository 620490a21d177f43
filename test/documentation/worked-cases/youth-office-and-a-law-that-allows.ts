import { houseRules, request } from './house.js';
import type { WorkedCase } from './worked-case.js';

const asked = request({
  recipientId: 'o-youth',
  recipientRole: 'municipal-officer',
  purpose: 'safeguarding',
  categories: ['identity', 'security', 'progress'],
  instant: '2030-06-03T10:00:00+02:00',
});

export const youthOfficeAndALawThatAllows: WorkedCase = {
  title: 'A law allows it, and somebody has to weigh it',
  sources: ['CS-4.1-02', 'CS-5.1-03', 'MG-4.2-06'],
  questions: [
    { policy: houseRules({}), request: asked },
    {
      policy: houseRules({
        weighings: [
          {
            id: 'weighing-1',
            permissionId: 'examplia-preventing-harm',
            clientId: 'c-1',
            recipientId: 'o-youth',
            purpose: 'safeguarding',
            dataSubjects: ['client'],
            categories: ['identity', 'security'],
            necessary: true,
            proportionate: true,
            milderMeansSuffice: false,
            because: 'the two younger brothers cannot be protected otherwise',
            consentInquiry: 'refused',
            decidedById: 'm-1',
            decidedInRole: 'case-manager',
            decidedAt: '2030-06-04T15:00:00+02:00',
            reviewAt: '2030-07-04T15:00:00+02:00',
          },
        ],
      }),
      request: { ...asked, instant: '2030-06-05T10:00:00+02:00' },
    },
  ],
};
