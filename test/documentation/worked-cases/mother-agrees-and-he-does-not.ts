import type { CaseSafeguard } from 'exit-work/sharing';
import { consent, houseRules, request } from './house.js';
import type { WorkedCase } from './worked-case.js';

const safeguards: readonly CaseSafeguard[] = [
  {
    clientId: 'c-1',
    guardianships: [{ guardianId: 'g-1', from: '2028-01-01T00:00:00+01:00' }],
    speakers: [{ personId: 'g-1', languages: ['en'] }],
  },
];
const toJobCentre = { recipientIds: ['o-jobs'], purposes: ['service-delivery' as const] };
const byMother = consent({
  ...toJobCentre,
  guardianId: 'g-1',
  givenBy: 'guardian',
  categories: ['identity', 'education-and-work'],
});
const hisNo = consent({
  ...toJobCentre,
  id: 'consent-2',
  capacity: 'limited',
  status: 'refused',
  categories: ['education-and-work'],
  notBefore: '2030-06-03T10:00:00+02:00',
});
const asked = request({
  recipientId: 'o-jobs',
  recipientRole: 'employment-adviser',
  purpose: 'service-delivery',
  categories: ['identity', 'education-and-work'],
  instant: '2030-06-05T09:00:00+02:00',
});

export const motherAgreesAndHeDoesNot: WorkedCase = {
  title: 'A mother agrees, and the young person does not',
  sources: ['CS-4.5-11', 'WO-1.6-01'],
  questions: [{ policy: houseRules({ consents: [byMother, hisNo], safeguards }), request: asked }],
};
