import { frozen } from '../../kernel/frozen/index.js';
import type { StandardSteps } from './standard-step.js';

/** Assessment, plan, and the work on it. Assessments and reviews recur throughout. */
export const caseworkSteps = /* @__PURE__ */ frozen({
  'assess-needs': {
    event: 'needs.assessed',
    by: ['case-manager', 'counsellor', 'psychologist'],
    where: { stage: ['assessment', 'intervention', 'release-preparation', 'aftercare'] },
    achieves: ['needs-assessed'],
    citation: { follows: ['EU-2-03', 'CS-3.6-05'] },
  },
  'assess-risk': {
    event: 'risk.assessed',
    by: ['case-manager', 'psychologist', 'probation-officer', 'prison-staff'],
    where: { stage: ['assessment', 'intervention', 'release-preparation', 'aftercare'] },
    achieves: ['risk-assessed'],
    citation: { follows: ['WO-2.2-01', 'WO-2.2-02'] },
  },
  'agree-plan': {
    event: 'plan.agreed',
    by: ['case-manager'],
    where: { stage: ['assessment', 'intervention', 'release-preparation', 'aftercare'] },
    requires: [
      {
        milestone: 'needs-assessed',
        because: 'the plan follows from the needs that were found',
        citation: { follows: ['CS-3.8-01', 'EU-2-04'] },
      },
    ],
    achieves: ['plan-agreed'],
    citation: { follows: ['CS-3.8-01', 'WO-5.9-01'] },
  },
  'review-plan': {
    event: 'plan.reviewed',
    by: ['case-manager'],
    requires: [
      {
        milestone: 'plan-agreed',
        because: 'only a plan that exists can be reviewed',
        citation: { follows: ['CS-3.8-05'] },
      },
    ],
    citation: { follows: ['CS-3.8-05'] },
  },
  'start-intervention': {
    event: 'intervention.started',
    by: ['case-manager'],
    where: { stage: ['assessment'] },
    moves: { stage: 'intervention' },
    citation: { follows: ['CS-3.8-01'] },
  },
  'hold-session': {
    event: 'session.held',
    by: ['case-manager', 'counsellor', 'psychologist', 'religious-expert', 'former'],
    citation: { follows: ['NR-1-03', 'WO-6.2-03'] },
  },
  'miss-session': {
    event: 'session.missed',
    by: ['case-manager', 'counsellor', 'psychologist', 'religious-expert', 'former'],
    citation: { follows: ['WO-6.2-03', 'CS-4.4-09'] },
  },
  'hold-conference': {
    event: 'conference.held',
    by: ['case-manager', 'programme-manager', 'prison-staff', 'police-officer', 'municipal-officer'],
    citation: { follows: ['CS-4.5-06', 'CS-4.5-16'] },
  },
  'refer-onward': {
    event: 'referral.made',
    by: ['case-manager'],
    requires: [
      {
        milestone: 'needs-assessed',
        because: 'a referral answers a need that was found and cannot be met in the house',
        citation: { follows: ['CS-4.4-04', 'CS-3.8-07'] },
      },
    ],
    citation: { follows: ['CS-3.12-03', 'CS-4.4-04'] },
  },
  'ask-consent': {
    event: 'consent.requested',
    by: ['case-manager', 'counsellor'],
    citation: { follows: ['CS-4.5-11'] },
  },
  'give-consent': {
    event: 'consent.given',
    by: ['case-manager', 'counsellor', 'client'],
    requires: [
      {
        milestone: 'client-informed',
        because: 'consent rests on knowing what will and what will not be shared',
        citation: { follows: ['WO-1.6-01'] },
      },
    ],
    citation: { follows: ['CS-4.5-11'] },
  },
  'refuse-consent': {
    event: 'consent.refused',
    // A no is never in the wrong place.
    by: ['case-manager', 'counsellor', 'client'],
    where: { status: ['active', 'paused', 'withdrawn', 'dismissed', 'closed'] },
    citation: { ours: 'whoever is asked can say no, and needs nothing for it' },
  },
  'withdraw-consent': {
    event: 'consent.withdrawn',
    by: ['case-manager', 'counsellor', 'client'],
    where: { status: ['active', 'paused', 'withdrawn', 'dismissed', 'closed'] },
    citation: { follows: ['CS-4.5-11'] },
  },
} as const satisfies StandardSteps);
