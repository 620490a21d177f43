import type { CasePhase, Citation } from '../../vocabulary/index.js';
import type { PositionCondition } from './position-condition.js';

/** A milestone that a step or a stage asks for, and why. */
export interface Requirement<M extends string = string, S extends string = string> {
  readonly milestone: M;
  /** Why it is asked for, as a clause: `work without an assessment misses the person`. */
  readonly because: string;
  /** The requirement holds only there; everywhere when left out (in cases of any status). */
  readonly where?: PositionCondition<S>;
  readonly citation?: Citation;
}

/**
 * A line of work that runs beside the others of its stage, such as building rapport beside the assessment of needs.
 * It is done when its milestones hold; whether the case may go on before that, the gates say.
 */
export interface Strand<M extends string = string> {
  readonly label: string;
  /** Empty for a line of work that has no end of its own. */
  readonly milestones: readonly M[];
  readonly citation?: Citation;
}

/** A part of the programme, with its gates. */
export interface Stage<M extends string = string, S extends string = string> {
  readonly label: string;
  /** What the stage is in the words of the field: `verifyProgramme` knows by it which standards hold there. */
  readonly phase?: CasePhase;
  /** What must be true before a case may enter. */
  readonly entry?: readonly Requirement<M, S>[];
  /** What must be true before a case may leave. */
  readonly exit?: readonly Requirement<M, S>[];
  readonly strands?: Readonly<Record<string, Strand<M>>>;
  readonly citation?: Citation;
}
