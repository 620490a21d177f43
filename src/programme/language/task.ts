import type { Duration } from '../../kernel/time/index.js';
import type { CaseEventType, Citation, OwnEventType, Role } from '../../vocabulary/index.js';
import type { PositionCondition } from './position-condition.js';

/** Something that must happen within a time, once or again and again: a deadline is computed from it. */
export interface Task<S extends string = string, M extends string = string, E extends string = OwnEventType> {
  readonly label: string;
  /** The event that does what is due. */
  readonly fulfilledBy: CaseEventType | E;
  /** The clock starts at the latest of these events. */
  readonly after: readonly (CaseEventType | E)[];
  readonly within: Duration;
  /** Whether the clock starts anew when the task is fulfilled. */
  readonly repeats: boolean;
  /** The task holds only there. */
  readonly where?: PositionCondition<S>;
  /** The task holds only while all of these are true: a plan that no longer holds is not reviewed. */
  readonly given?: readonly M[];
  readonly by: readonly Role[];
  readonly citation?: Citation;
}
