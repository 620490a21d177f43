import type { Identifier, Instant } from '../../kernel/index.js';
import type { Position, Programme } from '../../programme/index.js';
import type { OpenConcern } from './open-concern.js';

/**
 * Where a case stands after its events so far. It is derived from the event log and can always be derived again;
 * keep the log. Every step returns a new state and leaves the old one as it was.
 */
export interface CaseState {
  readonly programme: Programme;
  readonly caseId: Identifier;
  readonly position: Position;
  /** The milestones that hold now, in alphabetical order. */
  readonly milestones: readonly string[];
  /** How many events have been applied, the opening included. */
  readonly sequence: number;
  /** The instant of the last event. */
  readonly instant: Instant;
  /** For each type of event that has happened, when it last did. */
  readonly latest: Readonly<Record<string, Instant>>;
  /** The security concerns that are open, each by its record; left out where none is. `position.concern` is that of all together. */
  readonly openConcerns?: readonly OpenConcern[];
  /** The identifier of the event that opened the case. */
  readonly openingId?: Identifier;
  /**
   * The identifiers of the events at `instant`. Whatever is sent again is one of these, or is earlier and refused for that;
   * all identifiers of a case has its log.
   */
  readonly idsAtInstant?: readonly Identifier[];
}
