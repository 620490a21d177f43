import type { Step, Task } from '../language/index.js';
import type { MandateMilestone, StandardMilestone } from './standard-milestones.js';
import type { StandardStage } from './standard-stages.js';

/** Steps that rest on the standard stages and milestones, and on events of the field. */
export type StandardSteps = Readonly<Record<string, Step<StandardStage, StandardMilestone, never>>>;

/** The same for programmes that can sanction. */
export type MandateSteps = Readonly<
  Record<string, Step<StandardStage, StandardMilestone | MandateMilestone, never>>
>;

/** Tasks that rest on the standard stages. */
export type StandardDuties = Readonly<Record<string, Task<StandardStage, StandardMilestone, never>>>;
