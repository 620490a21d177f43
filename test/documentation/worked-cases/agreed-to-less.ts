import { consent, houseRules, request } from './house.js';
import type { WorkedCase } from './worked-case.js';

const toJobCentre = { recipientIds: ['o-jobs'], purposes: ['service-delivery' as const] };
const wide = consent({ ...toJobCentre, categories: ['identity', 'education-and-work', 'contact'] });
const narrow = consent({
  ...toJobCentre,
  id: 'consent-2',
  categories: ['identity', 'education-and-work'],
  notBefore: '2030-06-06T10:00:00+02:00',
  expires: '2030-09-06T10:00:00+02:00',
  replacesId: 'consent-1',
});
const asked = request({
  recipientId: 'o-jobs',
  recipientRole: 'employment-adviser',
  purpose: 'service-delivery',
  categories: ['identity', 'education-and-work', 'contact'],
  instant: '2030-06-05T09:00:00+02:00',
});

export const agreedToLess: WorkedCase = {
  title: 'A client agrees to less than before',
  sources: ['CS-4.5-11', 'WO-1.6-01'],
  questions: [
    { policy: houseRules({ consents: [wide, narrow] }), request: asked },
    {
      policy: houseRules({ consents: [wide, narrow] }),
      request: { ...asked, instant: '2030-06-07T09:00:00+02:00' },
    },
    {
      policy: houseRules({ consents: [wide, narrow] }),
      request: { ...asked, instant: '2030-09-09T09:00:00+02:00' },
    },
  ],
};
