export { ActorAssignment } from './actor-assignment.js';
export { AftercarePhase, AftercarePlan, CrisisStepUp } from './aftercare-plan.js';
export { ClosureEvaluation, GoalOutcome, ObjectiveOutcome } from './closure-evaluation.js';
export { releaseNeedsCustody } from './release-needs-custody.js';
export { PlannedContact, ReleaseArrangement, ReleasePlan } from './release-plan.js';
