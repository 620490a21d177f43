export { blueprints } from './blueprints/blueprints.js';
export { type Change, changesBetween } from './changes-between.js';
export { defineProgramme, safeParseProgramme } from './define-programme.js';
export type { Duty } from './duty.js';
export {
  type ExtendedProgramme,
  extendProgramme,
  type ProgrammeOverlay,
  safeExtendProgramme,
} from './extend-programme.js';
export type { Invariant } from './invariant.js';
export { aftercareSteps } from './parts/aftercare-steps.js';
export { caseworkSteps } from './parts/casework-steps.js';
export { courtSteps } from './parts/court-steps.js';
export { custodySteps } from './parts/custody-steps.js';
export { type FamilyMilestone, type FamilyStage, familyStages, familySteps } from './parts/family-steps.js';
export { intakeSteps } from './parts/intake-steps.js';
export { mandateReopeningSteps, mandateSteps } from './parts/mandate-steps.js';
export { openSteps } from './parts/open-steps.js';
export { securitySteps } from './parts/security-steps.js';
export { releaseDuties, reviewDuties, securityDuties } from './parts/standard-duties.js';
export {
  type MandateMilestone,
  mandateMilestones,
  type StandardMilestone,
  standardMilestones,
} from './parts/standard-milestones.js';
export { type StandardStage, standardStages } from './parts/standard-stages.js';
export { reopeningSteps, statusSteps } from './parts/status-steps.js';
export { supervisionDuties, supervisionSteps } from './parts/supervision-steps.js';
export { transferOpening } from './parts/transfer-opening.js';
export type { Patch } from './patched.js';
export { type Dimension, dimensions, type Position } from './position.js';
export { positionLabel } from './position-label.js';
export type {
  Milestone,
  Opening,
  OwnEvent,
  Programme,
  ProgrammeDefinition,
  ProgrammeVersion,
  Validity,
} from './programme.js';
export type { Requirement, Stage, Strand } from './stage.js';
export type { Carried, Step } from './step.js';
export type { Where } from './where.js';
