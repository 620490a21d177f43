import {
  openSteps,
  releaseTasks,
  reviewTasks,
  securityTasks,
  standardMilestones,
  standardStages,
  transferOpening,
} from '../../fragments/index.js';
import { blueprint, type Programme } from '../../language/index.js';
import { vpnTypeCDesign } from './vpn-type-c-design.js';

/**
 * After the prison programmes of Violence Prevention Network, the sources’ example of type C: one case manager
 * from the sentence through release planning to aftercare, intensive for 6 to 12 months, then tapering, then on
 * call (CS-3.5-07, CS-3.5-09, CS-3.5-10, CS-3.5-11).
 */
export const vpnTypeC: Programme = /* @__PURE__ */ blueprint({
  id: 'vpn-type-c',
  version: '1.0.0',
  title: 'Prison to aftercare, type C (after Violence Prevention Network)',
  description:
    'Voluntary work in prison by a civil society organisation with the prison’s mandate; release planning; intensive support after release, reduced step by step; case conferences with the agencies around the client.',
  objectives: ['deradicalisation', 'disengagement', 'reintegration', 'offence-prevention'],
  settings: ['prison', 'probation', 'open'],
  types: ['A', 'C'],
  tracks: ['voluntary'],
  design: vpnTypeCDesign,
  stages: {
    ...standardStages,
    assessment: {
      ...standardStages.assessment,
      entry: [
        ...(standardStages.assessment.entry ?? []),
        {
          milestone: 'mandate-granted',
          because: 'work inside an institution needs its mandate and access to the client',
          where: { custody: ['custody'] },
          citation: { follows: ['CS-4.4-08', 'CS-5.2-08'] },
        },
      ],
    },
  },
  milestones: {
    ...standardMilestones,
    'mandate-granted': {
      label: 'the prison has granted mandate and access',
      citation: { follows: ['CS-4.4-08'] },
    },
  },
  openings: {
    'self-contact': {
      event: 'client.made-contact',
      by: ['case-manager', 'counsellor', 'prison-staff'],
      tracks: ['voluntary'],
      stage: 'intake',
      citation: { follows: ['CS-3.4-08'] },
    },
    referral: {
      event: 'referral.received',
      by: ['case-manager', 'programme-manager'],
      tracks: ['voluntary'],
      stage: 'intake',
      citation: { follows: ['CS-4.4-03', 'CS-3.4-08'] },
    },
    transfer: transferOpening(['voluntary']),
  },
  steps: {
    ...openSteps,
    'grant-mandate': {
      event: 'mandate.granted',
      by: ['prison-staff', 'programme-manager'],
      where: { custody: ['custody'] },
      achieves: ['mandate-granted'],
      citation: { follows: ['CS-4.4-08', 'CS-5.2-08'] },
    },
  },
  tasks: {
    ...reviewTasks,
    ...releaseTasks,
    ...securityTasks,
    'begin-tapering': {
      label: 'Decide whether to reduce the intensive support',
      fulfilledBy: 'support.reduced',
      after: ['client.released', 'client.released-unprepared'],
      within: { months: 12 },
      repeats: false,
      where: { stage: ['aftercare'], support: ['intensive'] },
      by: ['case-manager'],
      citation: { follows: ['CS-3.5-09', 'CS-3.5-10'] },
    },
  },
  citation: {
    follows: ['CS-3.5-06', 'CS-3.5-07', 'CS-3.5-08', 'CS-3.5-09', 'CS-3.5-10', 'CS-3.5-11', 'CS-3.5-29'],
  },
});
