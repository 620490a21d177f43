import type {
  AnyActorRef,
  EventObject,
  MetaObject,
  NonReducibleUnknown,
  ParameterizedObject,
  ProvidedActor,
  StateMachine,
  StateSchema,
} from 'xstate';
import type { Identifier, Instant } from '../../kernel/index.js';
import type { CaseEvent, OpeningEvent } from '../../model/index.js';
import type { Dimension } from '../../programme/index.js';
import type { OpenConcern } from '../case/index.js';

/** What the machine remembers besides the position. */
export interface CaseMachineContext {
  readonly caseId: Identifier | undefined;
  readonly milestones: readonly string[];
  readonly instant: Instant | undefined;
  readonly openingId: Identifier | undefined;
  /** The security concerns that are open, each by its record. */
  readonly openConcerns: readonly OpenConcern[];
  /** The identifiers of the events at `instant`. */
  readonly idsAtInstant: readonly Identifier[];
}

/** The events of the case log, as they are. */
export type CaseMachineEvent = OpeningEvent | CaseEvent;

/** What a guard sees. XState’s guards answer yes or no; the reasons come from `explainEvent`. */
export interface Guarded {
  readonly context: CaseMachineContext;
  readonly event: CaseMachineEvent;
}

/** A region for each dimension of the position, and one for the milestones. Each begins `unopened`. */
export type CaseMachineValue = Readonly<Record<Dimension | 'record', string>>;

/** The XState machine of a programme; an interface, so that its type costs its users next to nothing. */
export interface CaseMachine
  extends StateMachine<
    CaseMachineContext,
    CaseMachineEvent,
    Record<string, AnyActorRef | undefined>,
    ProvidedActor,
    ParameterizedObject,
    ParameterizedObject,
    string,
    CaseMachineValue,
    string,
    NonReducibleUnknown,
    NonReducibleUnknown,
    EventObject,
    MetaObject,
    StateSchema
  > {}
