export { type AdverseOutcome, adverseOutcomes } from './adverse-outcomes.js';
export { type ClosureReasonGroup, closureReasonGroups } from './closure-reason-groups.js';
export { type ClosureReason, closureReasons } from './closure-reasons.js';
export { type GoalAttainment, goalAttainments } from './goal-attainments.js';
export { type ReleasePlanTopic, releasePlanTopics } from './release-plan-topics.js';
export { type SupportIntensity, supportIntensities } from './support-intensities.js';
