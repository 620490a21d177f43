import type { Duty, Step } from '../programme.js';
import type { StandardMilestone } from './standard-milestones.js';
import type { StandardStage } from './standard-stages.js';

/** Steps that rest on the standard stages and milestones. */
export type StandardSteps = Readonly<Record<string, Step<StandardStage, StandardMilestone>>>;

/** Duties that rest on the standard stages. */
export type StandardDuties = Readonly<Record<string, Duty<StandardStage>>>;
