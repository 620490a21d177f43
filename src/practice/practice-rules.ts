import type { PracticeRule } from './rule/practice-rule.js';
import { aftercareLinked } from './rules/aftercare-linked.js';
import { assessmentBeforeStart } from './rules/assessment-before-start.js';
import { certifiedAssessor } from './rules/certified-assessor.js';
import { evaluationBeforeClosure } from './rules/evaluation-before-closure.js';
import { firstContactAfterRelease } from './rules/first-contact-after-release.js';
import { formerMentorConditions } from './rules/former-mentor-conditions.js';
import { intensityFollowsRisk } from './rules/intensity-follows-risk.js';
import { planAgreedWithClient } from './rules/plan-agreed-with-client.js';
import { reachableAfterRelease } from './rules/reachable-after-release.js';
import { releaseBeforeClosedDays } from './rules/release-before-closed-days.js';

/**
 * The rules of practice, in the order of a case’s life.
 *
 * @example
 * ```ts
 * import { practiceRules } from 'exit-work/practice';
 *
 * practiceRules.find(({ id }) => id === 'certified-assessor')?.sources; // => ['WO-2.2-04']
 * ```
 */
export const practiceRules: readonly PracticeRule[] = [
  // team
  formerMentorConditions,
  // assessment
  certifiedAssessor,
  assessmentBeforeStart,
  // plan
  planAgreedWithClient,
  intensityFollowsRisk,
  // release and aftercare
  releaseBeforeClosedDays,
  reachableAfterRelease,
  firstContactAfterRelease,
  aftercareLinked,
  // closure
  evaluationBeforeClosure,
];
