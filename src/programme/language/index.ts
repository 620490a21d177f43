export { blueprint } from './blueprint.js';
export { demandProgramme, demandProgrammes } from './demand-programme.js';
export { event, name, version } from './field-schemas.js';
export type { Invariant } from './invariant.js';
export { type Dimension, dimensionSchemas, dimensions, type Position } from './position.js';
export {
  allowedValues,
  areDisjoint,
  PositionCondition,
  satisfies,
  satisfiesInAnyStatus,
} from './position-condition.js';
export { positionLabel } from './position-label.js';
export { positionValues } from './position-values.js';
export type {
  Milestone,
  Opening,
  OwnEvent,
  Programme,
  ProgrammeDefinition,
  ProgrammeVersion,
  Validity,
} from './programme.js';
export { programmeSchema } from './programme-schema.js';
export type { Requirement, Stage, Strand } from './stage.js';
export type { Carried, Step } from './step.js';
export type { Task } from './task.js';
