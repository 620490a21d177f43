import type { CaseEventType, Citation, OwnEventType } from '../../vocabulary/index.js';
import type { Dimension } from './position.js';
import type { PositionCondition } from './position-condition.js';

interface Stated {
  /** What must hold, as a clause: `nobody is worked with before the needs are assessed`. */
  readonly label: string;
  readonly citation?: Citation;
}

/**
 * Something that must be true of every case, whatever happens in it. In a `where` of an invariant, `status` left out
 * means every status.
 *
 * - `never`: no case stands there with these milestones, and without those.
 * - `impossible`: wherever a case stands there, none of the events is possible for anybody.
 * - `possible`: wherever a case stands there, one of the events is possible for somebody.
 * - `reachable`: from wherever a case stands there, it can still come to one of the positions wanted.
 * - `preceded`: before the event, or before the case enters the positions, one of the others has happened, since the
 *   case began or since the last of the events named in `since`. The event that opens the case has happened, too.
 * - `leads-to`: wherever the event is possible, the case stands there afterwards.
 * - `left-only-by`: a case that stands there goes elsewhere by these events only.
 * - `keeps`: the event leaves these dimensions and milestones as they are.
 */
export type Invariant<
  S extends string = string,
  M extends string = string,
  E extends string = OwnEventType,
> = Stated &
  (
    | {
        readonly kind: 'never';
        readonly where: PositionCondition<S>;
        readonly holding?: readonly M[];
        readonly missing?: readonly M[];
      }
    | {
        readonly kind: 'possible' | 'impossible';
        readonly events: readonly (CaseEventType | E)[];
        /** Only as this step answers them; as any step when left out. */
        readonly step?: string;
        readonly where: PositionCondition<S>;
      }
    | {
        readonly kind: 'reachable';
        readonly where: PositionCondition<S>;
        readonly wanted: PositionCondition<S>;
      }
    | {
        readonly kind: 'preceded';
        readonly event?: CaseEventType | E;
        /** Only as this step answers the event; as any step when left out. */
        readonly step?: string;
        /** Where the event is meant; everywhere when left out. */
        readonly where?: PositionCondition<S>;
        readonly entering?: PositionCondition<S>;
        readonly by: readonly (CaseEventType | E)[];
        readonly since?: readonly (CaseEventType | E)[];
      }
    | {
        readonly kind: 'leads-to';
        readonly event: CaseEventType | E;
        readonly from?: PositionCondition<S>;
        readonly to: PositionCondition<S>;
      }
    | {
        readonly kind: 'left-only-by';
        readonly where: PositionCondition<S>;
        readonly events: readonly (CaseEventType | E)[];
      }
    | {
        readonly kind: 'keeps';
        readonly event: CaseEventType | E;
        readonly dimensions?: readonly Dimension[];
        readonly milestones?: readonly M[];
      }
  );
