import type { StandardDuties } from './standard-step.js';

/** Reviews and assessments that recur in every programme. The intervals are ours; programmes may shorten them. */
export const reviewDuties: StandardDuties = {
  'review-plan': {
    label: 'Review the plan',
    fulfilledBy: 'plan.reviewed',
    after: ['plan.agreed'],
    within: { months: 6 },
    repeats: true,
    by: ['case-manager'],
    sources: ['CS-3.8-05'],
  },
  'assess-risk-again': {
    label: 'Assess the risks again',
    fulfilledBy: 'risk.assessed',
    after: ['risk.assessed'],
    within: { years: 1 },
    repeats: true,
    by: ['psychologist', 'case-manager'],
    sources: ['WO-2.2-02'],
  },
};

/** What the days and months after a release ask for. */
export const releaseDuties: StandardDuties = {
  'meet-on-release': {
    label: 'Meet the client on the day of release or the day after',
    fulfilledBy: 'session.held',
    after: ['client.released'],
    within: { days: 1 },
    repeats: false,
    where: { stage: ['aftercare'] },
    by: ['case-manager', 'counsellor'],
    sources: ['CS-4.6-06'],
  },
  'stay-close': {
    label: 'See the client weekly in the first months',
    fulfilledBy: 'session.held',
    after: ['client.released', 'crisis.reported'],
    within: { weeks: 1 },
    repeats: true,
    where: { stage: ['aftercare'], support: ['intensive'] },
    by: ['case-manager', 'counsellor'],
    sources: ['CS-4.6-03'],
  },
  'look-back': {
    label: 'Hold the follow-up six months after the release',
    fulfilledBy: 'follow-up.held',
    after: ['client.released'],
    within: { months: 6 },
    repeats: false,
    where: { stage: ['aftercare', 'closure'], status: ['active', 'closed'] },
    by: ['case-manager'],
    sources: ['CS-3.5-19', 'CS-5.2-17'],
  },
};
