import { frozen } from '../kernel/frozen/index.js';
import type { PracticeRule } from './rule/index.js';
import {
  aftercareLinked,
  assessmentBeforeStart,
  certifiedAssessor,
  entrustedAnswered,
  evaluationBeforeClosure,
  firstContactAfterRelease,
  formerMentorConditions,
  intensityFollowsRisk,
  planAgreedWithClient,
  reachableAfterRelease,
  releaseBeforeClosedDays,
} from './rules/index.js';

/**
 * The rules of practice, in the order of a case’s life.
 *
 * @example
 * ```ts
 * import { practiceRules } from 'exit-work/practice';
 *
 * practiceRules.find(({ id }) => id === 'certified-assessor')?.citation; // => { follows: ['WO-2.2-04'] }
 * ```
 */
export const practiceRules = /* @__PURE__ */ frozen<readonly PracticeRule[]>([
  // team
  formerMentorConditions,
  entrustedAnswered,
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
]);
