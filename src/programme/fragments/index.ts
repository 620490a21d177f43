export { aftercareSteps } from './aftercare-steps.js';
export { caseworkSteps } from './casework-steps.js';
export { courtSteps } from './court-steps.js';
export { custodySteps } from './custody-steps.js';
export { type FamilyMilestone, type FamilyStage, familyStages, familySteps } from './family-steps.js';
export { intakeSteps } from './intake-steps.js';
export { mandateReopeningSteps, mandateSteps } from './mandate-steps.js';
export { openSteps } from './open-steps.js';
export { securitySteps } from './security-steps.js';
export {
  type MandateMilestone,
  mandateMilestones,
  type StandardMilestone,
  standardMilestones,
} from './standard-milestones.js';
export { type StandardStage, standardStages } from './standard-stages.js';
export { releaseTasks, reviewTasks, securityTasks } from './standard-tasks.js';
export { reopeningSteps, statusSteps } from './status-steps.js';
export { supervisionSteps, supervisionTasks } from './supervision-steps.js';
export { transferOpening } from './transfer-opening.js';
