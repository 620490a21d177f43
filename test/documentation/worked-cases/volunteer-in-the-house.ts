import { consent, houseRules, request } from './house.js';
import type { WorkedCase } from './worked-case.js';

const policy = houseRules({
  consents: [
    consent({
      recipientIds: ['o-exit'],
      purposes: ['case-management'],
      categories: ['identity', 'needs-and-plan'],
    }),
  ],
  safeguards: [
    {
      clientId: 'c-1',
      memberships: [
        { memberId: 'm-manager', organisationId: 'o-exit', role: 'programme-manager' },
        { memberId: 'm-counsellor', organisationId: 'o-exit', role: 'counsellor' },
        { memberId: 'm-volunteer', organisationId: 'o-exit', role: 'volunteer' },
      ],
      accessRestrictions: [
        {
          id: 'restricted-1',
          kind: 'restricted-case',
          memberIds: ['m-counsellor', 'm-manager'],
          because: 'the client is known in the town',
          decidedById: 'm-manager',
          notBefore: '2030-01-07T09:00:00+01:00',
        },
      ],
    },
  ],
});

const asked = request({
  recipientId: 'o-exit',
  recipientRole: 'volunteer',
  recipientMemberId: 'm-volunteer',
  purpose: 'case-management',
  categories: ['identity', 'needs-and-plan'],
  instant: '2030-10-08T15:00:00+02:00',
});

export const volunteerInTheHouse: WorkedCase = {
  title: 'A volunteer in the house asks about a restricted case',
  sources: ['MG-2.1-07', 'MG-2.2-02'],
  questions: [
    { policy, request: asked },
    { policy, request: { ...asked, recipientRole: 'counsellor', recipientMemberId: 'm-counsellor' } },
  ],
};
