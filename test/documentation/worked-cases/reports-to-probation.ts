import type { Mandate } from 'exit-work/model';
import { consent, houseRules, request, year } from './house.js';
import type { WorkedCase } from './worked-case.js';

const condition: Mandate = {
  id: 'mandate-1',
  clientId: 'c-1',
  nature: 'early-release-condition',
  authorityId: 'o-probation',
  purposes: ['supervision'],
  categories: ['participation', 'progress'],
  clientToldAt: '2030-02-14T10:00:00+01:00',
  ...year,
};

const policy = houseRules({
  mandates: [condition],
  consents: [
    consent({
      recipientIds: ['o-probation'],
      purposes: ['supervision'],
      categories: ['participation', 'progress', 'counselling-notes'],
    }),
  ],
});

const asked = request({
  recipientId: 'o-probation',
  recipientRole: 'probation-officer',
  purpose: 'supervision',
  categories: ['participation', 'progress', 'counselling-notes'],
  instant: '2030-02-11T09:00:00+01:00',
});

export const reportsToProbation: WorkedCase = {
  title: 'Probation wants reports on a client who must take part',
  sources: ['CS-3.3-02', 'CS-3.5-26', 'WO-3.2-05'],
  questions: [
    { policy, request: asked },
    { policy, request: { ...asked, instant: '2030-02-18T09:00:00+01:00' } },
  ],
};
