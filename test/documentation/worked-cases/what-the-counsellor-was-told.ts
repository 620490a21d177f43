import { consent, houseRules, request } from './house.js';
import type { WorkedCase } from './worked-case.js';

const instant = '2030-10-08T15:00:00+02:00';
const marked = {
  clientId: 'c-1',
  entrustedRecords: [
    { id: 'entrusted-1', recordId: 'note-7', entrustedById: 'c-1', entrustedToId: 'm-counsellor' },
  ],
};
const inHouse = consent({
  recipientIds: ['o-exit'],
  purposes: ['case-management'],
  categories: ['identity', 'needs-and-plan'],
});
const policy = houseRules({ consents: [inHouse], safeguards: [marked] });
const entrustedIds = ['entrusted-1'];
const asked = request({
  categories: ['identity', 'needs-and-plan'],
  instant,
  recipientId: 'o-exit',
  recipientRole: 'case-manager',
  recipientMemberId: 'm-manager',
  purpose: 'case-management',
  entrustedIds,
});
const passedOn = consent({
  id: 'consent-2',
  recipientIds: ['m-manager'],
  purposes: ['case-management'],
  categories: ['needs-and-plan'],
  entrustedIds,
});
const stated = request({
  categories: ['identity', 'security'],
  instant,
  recipientId: 'o-police',
  recipientRole: 'police-officer',
  purpose: 'safeguarding',
  triggers: ['planned-violence'],
  entrustedIds,
});

export const whatTheCounsellorWasTold: WorkedCase = {
  title: 'A client tells the counsellor something, and the counsellor leaves',
  sources: ['MG-2.1-07', 'MG-1-03'],
  questions: [
    { policy, request: asked },
    { policy: houseRules({ consents: [inHouse, passedOn], safeguards: [marked] }), request: asked },
    { policy, request: stated },
  ],
};
