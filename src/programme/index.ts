export { blueprints } from './blueprints/blueprints.js';
export { type Change, changesBetween } from './changes-between.js';
export { defineProgramme, safeParseProgramme } from './define-programme.js';
export {
  type ExtendedProgramme,
  extendProgramme,
  type ProgrammeOverlay,
  safeExtendProgramme,
} from './extend-programme.js';
export { aftercareSteps } from './fragments/aftercare-steps.js';
export { caseworkSteps } from './fragments/casework-steps.js';
export { courtSteps } from './fragments/court-steps.js';
export { custodySteps } from './fragments/custody-steps.js';
export {
  type FamilyMilestone,
  type FamilyStage,
  familyStages,
  familySteps,
} from './fragments/family-steps.js';
export { intakeSteps } from './fragments/intake-steps.js';
export { mandateReopeningSteps, mandateSteps } from './fragments/mandate-steps.js';
export { openSteps } from './fragments/open-steps.js';
export { securitySteps } from './fragments/security-steps.js';
export { releaseDuties, reviewDuties, securityDuties } from './fragments/standard-duties.js';
export {
  type MandateMilestone,
  mandateMilestones,
  type StandardMilestone,
  standardMilestones,
} from './fragments/standard-milestones.js';
export { type StandardStage, standardStages } from './fragments/standard-stages.js';
export { reopeningSteps, statusSteps } from './fragments/status-steps.js';
export { supervisionDuties, supervisionSteps } from './fragments/supervision-steps.js';
export { transferOpening } from './fragments/transfer-opening.js';
export type { Duty } from './language/duty.js';
export type { Invariant } from './language/invariant.js';
export { type Dimension, dimensions, type Position } from './language/position.js';
export { positionLabel } from './language/position-label.js';
export type {
  Milestone,
  Opening,
  OwnEvent,
  Programme,
  ProgrammeDefinition,
  ProgrammeVersion,
  Validity,
} from './language/programme.js';
export type { Requirement, Stage, Strand } from './language/stage.js';
export type { Carried, Step } from './language/step.js';
export type { Where } from './language/where.js';
export type { Patch } from './patched.js';
