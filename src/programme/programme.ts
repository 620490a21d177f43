import type { Duration } from '../kernel/duration.js';
import type {
  InterventionType,
  Objective,
  ParticipationTrack,
  Role,
  Setting,
  SourceId,
} from '../vocabulary/index.js';
import type { Position } from './position.js';
import type { Where } from './where.js';

/** Something that is true of a case from a step on, until another step revokes it: `needs-assessed`. */
export interface Milestone {
  /** The fact as a clause: `the needs are assessed`. */
  readonly label: string;
  readonly sources: readonly SourceId[];
}

/** A milestone that a step or a stage asks for, and why. */
export interface Requirement<M extends string = string, S extends string = string> {
  readonly milestone: M;
  /** Why it is asked for, as a clause: `work without an assessment misses the person`. */
  readonly because: string;
  /** The requirement holds only there; everywhere when left out (in cases of any status). */
  readonly where?: Where<S>;
  readonly sources: readonly SourceId[];
}

/** A part of the programme, with its gates. */
export interface Stage<M extends string = string, S extends string = string> {
  readonly label: string;
  /** What must be true before a case may enter. */
  readonly entry?: readonly Requirement<M, S>[];
  /** What must be true before a case may leave. */
  readonly exit?: readonly Requirement<M, S>[];
  readonly sources: readonly SourceId[];
}

/** A way in which a case of this programme begins. */
export interface Opening<S extends string = string> {
  readonly event: string;
  /** Who may record the event. */
  readonly by: readonly Role[];
  readonly tracks: readonly ParticipationTrack[];
  readonly stage: S;
  readonly sources: readonly SourceId[];
}

/**
 * What an event does, where it is possible, who may record it and what it requires. A programme can have
 * several steps for one event; the positions in which they are possible must then exclude each other.
 */
export interface Step<S extends string = string, M extends string = string> {
  readonly event: string;
  /** Who may record the event. */
  readonly by: readonly Role[];
  readonly where?: Where<S>;
  readonly requires?: readonly Requirement<M, S>[];
  /** The dimensions of the position that change. */
  readonly moves?: Partial<Position<S>>;
  readonly achieves?: readonly M[];
  readonly revokes?: readonly M[];
  readonly sources: readonly SourceId[];
}

/** Something that must happen within a time, once or again and again: a deadline is computed from it. */
export interface Duty<S extends string = string> {
  readonly label: string;
  /** The event that does what is due. */
  readonly fulfilledBy: string;
  /** The clock starts at the latest of these events. */
  readonly after: readonly string[];
  readonly within: Duration;
  /** Whether the clock starts anew when the duty is fulfilled. */
  readonly repeats: boolean;
  /** The duty holds only there. */
  readonly where?: Where<S>;
  readonly by: readonly Role[];
  readonly sources: readonly SourceId[];
}

/** An event that a programme adds to those of the field. */
export interface OwnEvent {
  readonly label: string;
  readonly definition: string;
}

/**
 * A programme as its designer writes it. The type knows the programme's own stages and milestones: a step that
 * names another one does not compile.
 */
export interface ProgrammeDefinition<S extends string = string, M extends string = string> {
  readonly id: string;
  /** A version such as `1.2.0`. A case stays with the version that it was opened under. */
  readonly version: string;
  readonly title: string;
  readonly description: string;
  readonly objectives: readonly Objective[];
  readonly settings: readonly Setting[];
  /** Types A to E of work in the justice setting; empty for work in open settings. */
  readonly types: readonly InterventionType[];
  readonly tracks: readonly ParticipationTrack[];
  readonly stages: Readonly<Record<S, Stage<NoInfer<M>, NoInfer<S>>>>;
  readonly milestones: Readonly<Record<M, Milestone>>;
  readonly openings: Readonly<Record<string, Opening<NoInfer<S>>>>;
  readonly steps: Readonly<Record<string, Step<NoInfer<S>, NoInfer<M>>>>;
  readonly duties: Readonly<Record<string, Duty<NoInfer<S>>>>;
  readonly events?: Readonly<Record<string, OwnEvent>>;
  readonly sources: readonly SourceId[];
}

/** A checked programme: plain data, the same in memory and as JSON. */
export interface Programme extends ProgrammeDefinition {}
