import { openCase, type TransitionTable } from '../lifecycle/index.js';
import type { OpeningEvent } from '../model/index.js';
import { custodyStates, valuesOf } from '../vocabulary/index.js';
import { StateIndex } from './state-index.js';

/** What is remembered of the events besides the milestones: whether one of these has happened since one of those. */
export interface Observer {
  readonly sets: ReadonlySet<number>;
  readonly clears: ReadonlySet<number>;
}

// `kept` has it set: no step revokes what it does not know.
/** The bit of the observer, beyond those of the milestones, of which a programme has at most 30. */
export const observed = 1 << 30;

/** One event that is possible in a state, and where it leads. States are numbered in the order of their discovery. */
export interface Move {
  /** The state before; `unopened` where the event opens the case. */
  readonly from: number;
  readonly to: number;
  /** The event, as its place in the list of the table. */
  readonly event: number;
  /** The key of the step; nothing for an opening. */
  readonly step: string | undefined;
}

/** Before a case begins, there is no state. */
export const unopened = -1;

/** Everything that can become of the cases of a programme, found breadth first: the first way to a state is a shortest. */
export interface Explored {
  readonly table: TransitionTable;
  /** False where the limit was reached: then nothing is known of what was not looked at. */
  readonly complete: boolean;
  readonly states: StateIndex;
  /** For each state, the one from which it was found; `unopened` where a case begins. */
  readonly parents: readonly number[];
  /** For each state, the event that led to it, or the place of the opening in `openings`. */
  readonly arrivedBy: readonly number[];
  readonly openings: readonly OpeningEvent[];
}

/** Sees every possible event of every state; it ends the exploration by returning true. */
export type Visit = (move: Move, states: StateIndex) => boolean;

/**
 * Explores a programme from every way in which a case can begin. `onMove` sees every opening, and every possible event of
 * every state once.
 */
export function explore(
  table: TransitionTable,
  limit: number,
  onMove: Visit = () => false,
  observer?: Observer,
): Explored {
  const states = new StateIndex();
  const parents: number[] = [];
  const arrivedBy: number[] = [];
  const openings = everyOpening(table);

  const found = (): Explored => ({ table, complete: true, states, parents, arrivedBy, openings });
  const arriveAt = (position: number, milestones: number, from: number, by: number): number => {
    const to = states.numberOf(position, milestones);
    if (to === parents.length) {
      parents.push(from);
      arrivedBy.push(by);
    }
    return to;
  };

  for (const [place, opening] of openings.entries()) {
    const begun = openCase(table.programme, opening);
    if (!begun.ok) continue;
    const event = table.eventIndex.get(opening.type) ?? unopened;
    const seen = observer?.sets.has(event) ? observed : 0;
    const to = arriveAt(table.positions.codeOf(begun.state.position), seen, unopened, place);
    if (onMove({ from: unopened, to, event, step: undefined }, states)) return found();
  }

  for (let from = 0; from < parents.length; from += 1) {
    const position = states.positions[from] ?? 0;
    const milestones = states.milestones[from] ?? 0;
    for (const transition of table.from(position)) {
      if ((milestones & transition.required) !== transition.required) continue;
      let following = (milestones & transition.kept) | transition.achieved;
      if (observer?.clears.has(transition.event)) following &= ~observed;
      if (observer?.sets.has(transition.event)) following |= observed;
      const to = arriveAt(transition.next, following, from, transition.event);
      if (onMove({ from, to, event: transition.event, step: transition.step }, states)) return found();
    }
    if (parents.length > limit) return { ...found(), complete: false };
  }
  return found();
}

/** Every way in which a case can begin, by the first who may record it. */
function everyOpening({ programme }: TransitionTable): readonly OpeningEvent[] {
  const day = programme.validity?.from ?? '2030-01-01';
  return Object.values(programme.openings).flatMap(({ event, by: [role], tracks }) =>
    role === undefined
      ? []
      : tracks.flatMap((track) =>
          valuesOf(custodyStates).map(
            (custody): OpeningEvent => ({
              id: 'e-1',
              type: event,
              instant: `${day}T08:00:00Z`,
              actorId: 'p-1',
              role,
              caseId: 'case-1',
              track,
              custody,
            }),
          ),
        ),
  );
}
