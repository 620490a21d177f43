import { frozen } from '../../kernel/frozen/index.js';
import { defaultsOfOurs } from '../../vocabulary/index.js';
import type { Task } from '../language/index.js';
import type { StandardDuties } from './standard-step.js';

/** Reviews and assessments that recur in every programme. Programmes may shorten the intervals. */
export const reviewTasks = /* @__PURE__ */ frozen({
  'review-plan': {
    label: 'Review the plan',
    fulfilledBy: 'plan.reviewed',
    after: ['plan.agreed'],
    within: defaultsOfOurs.planReview,
    repeats: true,
    given: ['plan-agreed'],
    by: ['case-manager'],
    citation: { follows: ['CS-3.8-05'] },
  },
  'assess-risk-again': {
    label: 'Assess the risks again',
    fulfilledBy: 'risk.assessed',
    after: ['risk.assessed'],
    within: defaultsOfOurs.riskAssessment,
    repeats: true,
    where: { stage: ['assessment', 'intervention', 'release-preparation', 'aftercare'] },
    given: ['risk-assessed'],
    by: ['psychologist', 'case-manager'],
    citation: { follows: ['WO-2.2-02'] },
  },
} as const satisfies StandardDuties);

/** What the days and months after a release ask for. */
export const releaseTasks = /* @__PURE__ */ frozen({
  'meet-on-release': {
    label: 'Meet the client on the day of release or the day after',
    fulfilledBy: 'session.held',
    after: ['client.released', 'client.released-unprepared'],
    within: defaultsOfOurs.firstContactAfterRelease,
    repeats: false,
    where: { stage: ['intervention', 'aftercare'], custody: ['community'] },
    by: ['case-manager', 'counsellor'],
    citation: { follows: ['CS-4.6-06'] },
  },
  'stay-close': {
    label: 'See the client weekly in the first months',
    fulfilledBy: 'session.held',
    after: ['client.released', 'client.released-unprepared', 'crisis.reported'],
    within: defaultsOfOurs.contactAfterRelease,
    repeats: true,
    where: { stage: ['intervention', 'aftercare'], support: ['intensive'], custody: ['community'] },
    by: ['case-manager', 'counsellor'],
    citation: { follows: ['CS-4.6-03'] },
  },
  'look-back': {
    label: 'Hold the follow-up six months after the release',
    fulfilledBy: 'follow-up.held',
    after: ['client.released', 'client.released-unprepared'],
    within: { months: 6 },
    repeats: false,
    where: { stage: ['aftercare', 'closure'], status: ['active', 'closed'] },
    by: ['case-manager'],
    citation: { follows: ['CS-3.5-19', 'CS-5.2-17'] },
  },
} as const satisfies StandardDuties);

/** A security concern is passed on at once: the organisation does not deal with it alone. */
export const securityTasks = /* @__PURE__ */ frozen({
  'pass-concern-on': {
    label: 'Pass the security concern to the competent authority',
    fulfilledBy: 'security-concern.passed-on',
    after: ['security-concern.raised'],
    within: defaultsOfOurs.concernPassedOn,
    repeats: false,
    where: { status: ['active', 'paused', 'withdrawn', 'dismissed'], concern: ['raised'] },
    by: ['case-manager', 'programme-manager'],
    citation: { follows: ['CS-4.7-02', 'CS-5.2-20'] },
  },
} as const satisfies Readonly<Record<string, Task<never, never, never>>>);
