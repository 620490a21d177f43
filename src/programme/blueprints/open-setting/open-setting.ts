import {
  openSteps,
  reviewTasks,
  securityTasks,
  standardMilestones,
  standardStages,
  transferOpening,
} from '../../fragments/index.js';
import { blueprint, type Programme } from '../../language/index.js';
import { openSettingDesign } from './open-setting-design.js';

/** Voluntary exit work outside the justice system, for clients who come themselves or are referred (CS-3.4-01). */
export const openSetting: Programme = /* @__PURE__ */ blueprint({
  id: 'open-setting',
  version: '1.0.0',
  title: 'Exit work in an open setting',
  description:
    'Voluntary, individual work with people who want to leave a violent extremist group. Clients make contact themselves or are referred; some are in prison for a time.',
  objectives: ['disengagement', 'deradicalisation', 'reintegration'],
  settings: ['open'],
  types: [],
  tracks: ['voluntary'],
  design: openSettingDesign,
  stages: standardStages,
  milestones: standardMilestones,
  openings: {
    'self-contact': {
      event: 'client.made-contact',
      by: ['case-manager', 'counsellor', 'former', 'helpline-adviser'],
      tracks: ['voluntary'],
      stage: 'intake',
      citation: { follows: ['CS-3.4-03'] },
    },
    referral: {
      event: 'referral.received',
      by: ['case-manager', 'counsellor', 'programme-manager'],
      tracks: ['voluntary'],
      stage: 'intake',
      citation: { follows: ['CS-4.4-01', 'CS-4.4-03'] },
    },
    transfer: transferOpening(['voluntary']),
  },
  steps: openSteps,
  tasks: { ...reviewTasks, ...securityTasks },
  citation: { follows: ['CS-3.4-01', 'CS-3.4-03', 'CS-3.6-04'] },
});
