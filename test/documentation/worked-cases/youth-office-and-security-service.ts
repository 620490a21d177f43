import type { SharingOverride, SharingPolicy, VitalInterest } from 'exit-work/sharing';
import { agreement, houseRules, request } from './house.js';
import type { WorkedCase } from './worked-case.js';

const rules: Partial<SharingPolicy> = {
  agreements: [
    agreement({
      title: 'Agreement of the youth office and the security service',
      parties: ['o-youth', 'o-security'],
      purposes: ['safeguarding'],
      shared: ['identity', 'security'],
      excluded: ['whereabouts', 'health'],
    }),
  ],
};

const decided = {
  clientId: 'c-1',
  dataSubjects: ['client'],
  categories: ['whereabouts'],
  because: 'the people who took him there are looking for him',
  decidedById: 'm-head',
  decidedInRole: 'programme-manager',
  decidedAt: '2030-09-10T16:00:00+02:00',
  reviewAt: '2030-09-17T16:00:00+02:00',
} satisfies Partial<VitalInterest> & Partial<SharingOverride>;

const asked = request({
  holderId: 'o-youth',
  recipientId: 'o-security',
  recipientRole: 'security-officer',
  purpose: 'safeguarding',
  categories: ['security', 'whereabouts'],
  lifeAtStake: true,
  instant: '2030-09-10T11:00:00+02:00',
});

export const youthOfficeAndSecurityService: WorkedCase = {
  title: 'A youth office and a security service do not agree',
  sources: ['CS-4.7-09', 'CS-4.7-12', 'CS-4.7-13', 'CS-4.5-10'],
  questions: [
    { policy: houseRules(rules), request: { ...asked, lifeAtStake: false } },
    { policy: houseRules(rules), request: asked },
    {
      policy: houseRules({
        ...rules,
        vitalInterests: [{ ...decided, id: 'vital-1', recipientIds: ['o-security'], tellClient: 'later' }],
        overrides: [
          {
            ...decided,
            id: 'override-1',
            recipientId: 'o-security',
            purposes: ['safeguarding'],
            prohibitionIds: ['agreement-1'],
            secondPersonId: 'm-deputy',
          },
        ],
      }),
      request: { ...asked, instant: '2030-09-10T16:05:00+02:00' },
    },
  ],
};
