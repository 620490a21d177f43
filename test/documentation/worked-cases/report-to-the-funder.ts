import { agreement, consent, houseRules, request } from './house.js';
import type { WorkedCase } from './worked-case.js';

const policy = houseRules({
  agreements: [
    agreement({
      title: 'Agreement of Example Exit and its funder on reports',
      parties: ['o-exit', 'o-funder'],
      purposes: ['funding-accountability'],
      dataSubjects: ['nobody'],
      shared: ['organisational'],
    }),
  ],
  consents: [
    consent({
      recipientIds: ['o-funder'],
      purposes: ['funding-accountability'],
      categories: ['identity', 'progress'],
    }),
  ],
});

const asked = request({
  recipientId: 'o-funder',
  recipientRole: 'funder-officer',
  purpose: 'funding-accountability',
  categories: ['identity', 'progress'],
  instant: '2030-12-02T09:00:00+01:00',
});

export const reportToTheFunder: WorkedCase = {
  title: 'The funder wants names and stories',
  sources: ['CS-4.2-04', 'CS-4.2-05', 'MG-4.3-03', 'MG-4.3-04'],
  questions: [
    { policy, request: asked },
    { policy, request: { ...asked, dataSubjects: ['nobody'], categories: ['organisational'] } },
  ],
};
