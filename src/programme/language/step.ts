import type { CaseEventType, Citation, OwnEventType, Role } from '../../vocabulary/index.js';
import type { Position } from './position.js';
import type { PositionCondition } from './position-condition.js';
import type { Requirement } from './stage.js';

/** What an event can be asked to carry besides the record that is filed with it. */
export type Carried = 'reason' | 'linked-case';

/**
 * What an event does, where it is possible, who may record it and what it requires. A programme can have
 * several steps for one event; the positions in which they are possible must then exclude each other.
 */
export interface Step<S extends string = string, M extends string = string, E extends string = OwnEventType> {
  readonly event: CaseEventType | E;
  /** Who may record the event. */
  readonly by: readonly Role[];
  /** Who must have approved it, in one of these roles: a second person, named in the event. */
  readonly approvedBy?: readonly Role[];
  /** What the event must carry: a stated reason, the identifier of the case that it is linked with. */
  readonly carries?: readonly Carried[];
  readonly where?: PositionCondition<S>;
  readonly requires?: readonly Requirement<M, S>[];
  /** The dimensions of the position that change. */
  readonly moves?: Partial<Position<S>>;
  readonly achieves?: readonly M[];
  readonly revokes?: readonly M[];
  /** The workers decide whether it happens; no gate may depend on it alone. */
  readonly discretionary?: boolean;
  /** It is a consequence of lack of cooperation, such as a report to the court. */
  readonly sanction?: boolean;
  readonly citation?: Citation;
}
