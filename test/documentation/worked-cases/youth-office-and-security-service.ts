import type { SharingOverride, SharingPolicy, VitalInterest } from 'exit-work/sharing';
import { agreement, houseRules, request } from './house.js';
import type { WorkedCase } from './worked-case.js';

const rules: Partial<SharingPolicy> = {
  holderId: 'o-youth',
  agreements: [
    agreement({
      title: 'Agreement of the youth office and the security service',
      parties: ['o-youth', 'o-security'],
      purposes: ['safeguarding'],
      shared: ['identity', 'security'],
      excluded: ['whereabouts', 'health'],
    }),
  ],
  safeguards: [
    {
      clientId: 'c-1',
      memberships: [
        { memberId: 'm-head', organisationId: 'o-youth', role: 'programme-manager' },
        { memberId: 'm-deputy', organisationId: 'o-youth', role: 'municipal-officer' },
      ],
    },
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

/** The rules since the head of the office has decided that a life is at stake, and lifted the prohibition with her deputy. */
function since(confirmed: Pick<VitalInterest, 'confirmedById' | 'confirmedAt'>): SharingPolicy {
  return houseRules({
    ...rules,
    vitalInterests: [
      { ...decided, id: 'vital-1', recipientIds: ['o-security'], tellClient: 'later', ...confirmed },
    ],
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
  });
}

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
    { policy: since({}), request: { ...asked, instant: '2030-09-10T16:05:00+02:00' } },
    {
      policy: since({ confirmedById: 'm-deputy', confirmedAt: '2030-09-11T09:00:00+02:00' }),
      request: { ...asked, instant: '2030-09-11T09:05:00+02:00' },
    },
  ],
};
