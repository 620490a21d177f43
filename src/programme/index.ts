export { blueprints } from './blueprints/blueprints.js';
export { defineProgramme, safeParseProgramme } from './define-programme.js';
export { type StandardMilestone, standardMilestones } from './parts/standard-milestones.js';
export { type StandardStage, standardStages } from './parts/standard-stages.js';
export { type Dimension, dimensions, type Position } from './position.js';
export { positionLabel } from './position-label.js';
export type {
  Duty,
  Milestone,
  Opening,
  OwnEvent,
  Programme,
  ProgrammeDefinition,
  Requirement,
  Stage,
  Step,
} from './programme.js';
export type { Where } from './where.js';
