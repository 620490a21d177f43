import type { CalendarDay } from '../../kernel/time/index.js';
import type { ProgrammeDesign } from '../../model/index.js';
import type {
  CaseEventType,
  Citation,
  InterventionType,
  Objective,
  OwnEventType,
  ParticipationTrack,
  Role,
  Setting,
} from '../../vocabulary/index.js';
import type { Invariant } from './invariant.js';
import type { Stage } from './stage.js';
import type { Step } from './step.js';
import type { Task } from './task.js';

/** Something that is true of a case from a step on, until another step revokes it: `needs-assessed`. */
export interface Milestone {
  /** The fact as a clause: `the needs are assessed`. */
  readonly label: string;
  readonly citation?: Citation;
}

/** A way in which a case of this programme begins. */
export interface Opening<S extends string = string, E extends string = OwnEventType> {
  readonly event: CaseEventType | E;
  /** Who may record the event. */
  readonly by: readonly Role[];
  readonly tracks: readonly ParticipationTrack[];
  /** Where the case begins: a stage without an entry gate, since nothing has happened yet. */
  readonly stage: S;
  readonly citation?: Citation;
}

/** An event that a programme adds to those of the field. */
export interface OwnEvent {
  readonly label: string;
  readonly definition: string;
}

/** Which programme in which version. */
export interface ProgrammeVersion {
  readonly id: string;
  readonly version: string;
}

/** On which days cases may be opened under a version. A case stays with the version that it was opened under. */
export interface Validity {
  readonly from: CalendarDay;
  /** The first day on which no case is opened any more. */
  readonly until?: CalendarDay;
}

/**
 * A programme as its designer writes it. The type knows the programme's own stages, milestones and events: a step
 * that names another one does not compile.
 */
export interface ProgrammeDefinition<
  S extends string = string,
  M extends string = string,
  E extends string = OwnEventType,
> {
  readonly id: string;
  /** A version such as `1.2.0`. A case stays with the version that it was opened under. */
  readonly version: string;
  readonly validity?: Validity;
  /** The programme that this one is a local variation of; written by `extendProgramme`. */
  readonly extends?: ProgrammeVersion;
  readonly title: string;
  readonly description: string;
  readonly objectives: readonly Objective[];
  readonly settings: readonly Setting[];
  /** Types A to E of work in the justice setting; empty for work in open settings. */
  readonly types: readonly InterventionType[];
  readonly tracks: readonly ParticipationTrack[];
  /** For whom it is, for whom not, why it should work, how people come to it. */
  readonly design?: ProgrammeDesign;
  readonly stages: Readonly<Record<S, Stage<NoInfer<M>, NoInfer<S>>>>;
  readonly milestones: Readonly<Record<M, Milestone>>;
  readonly openings: Readonly<Record<string, Opening<NoInfer<S>, NoInfer<E>>>>;
  readonly steps: Readonly<Record<string, Step<NoInfer<S>, NoInfer<M>, NoInfer<E>>>>;
  readonly tasks: Readonly<Record<string, Task<NoInfer<S>, NoInfer<M>, NoInfer<E>>>>;
  readonly events?: Readonly<Record<E, OwnEvent>>;
  /** What the designer wants proved besides the standards of the field; `verifyProgramme` proves both. */
  readonly invariants?: Readonly<Record<string, Invariant<NoInfer<S>, NoInfer<M>, NoInfer<E>>>>;
  readonly citation?: Citation;
}

/** A checked programme: plain data, the same in memory and as JSON. */
export interface Programme extends ProgrammeDefinition<string, string, OwnEventType> {}
