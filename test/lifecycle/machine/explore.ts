import { type CaseState, createTransitionTable, openCase } from 'exit-work/lifecycle';
import type { CaseEvent, OpeningEvent } from 'exit-work/model';
import { dimensions, type Programme } from 'exit-work/programme';
import { custodyStates, type Role, valuesOf } from 'exit-work/vocabulary';

/** Everything that can become of the cases of a programme. */
export interface Exploration {
  readonly programme: Programme;
  /** Every reachable position with its milestones, once, in the order of a breadth-first search. */
  readonly states: readonly CaseState[];
  readonly keys: ReadonlySet<string>;
  /** For each state, the places of those from which one event leads to it. */
  readonly before: readonly (readonly number[])[];
  /** The keys of the steps that were taken. */
  readonly taken: ReadonlySet<string>;
  /** Whether there are more than were looked for. */
  readonly cut: boolean;
}

/** The one instant of all states, so that they differ in their position and milestones alone. */
export const noon = '2030-01-02T12:00:00Z';
/** The instant of all events: it tells that one was accepted which changes nothing else. */
const afternoon = '2030-01-02T13:00:00Z';

export function keyOf({ position, milestones }: Pick<CaseState, 'position' | 'milestones'>): string {
  return [...dimensions.map((dimension) => position[dimension]), ...milestones].join(' ');
}

export function openingBy(role: Role, type: string): Omit<OpeningEvent, 'track' | 'custody'> {
  return { id: 'e-1', type, instant: noon, actorId: 'm-1', role, caseId: 'case-1' };
}

export function eventBy(role: Role, type: string): CaseEvent {
  return { id: 'e-2', type, instant: afternoon, actorId: 'm-1', role };
}

/**
 * Explores over the transition table, which is quick; `compareForms` asks the steps in every state that is found
 * and says where they lead elsewhere.
 */
export function explore(programme: Programme, most = Number.POSITIVE_INFINITY): Exploration {
  const table = createTransitionTable(programme);
  const states: CaseState[] = [];
  const found: { readonly code: number; readonly mask: number }[] = [];
  const places = new Map<string, number>();
  const before: number[][] = [];
  const taken = new Set<string>();
  let cut = false;

  const arriveAt = (code: number, mask: number, from?: number) => {
    const key = `${code} ${mask}`;
    const place = places.get(key) ?? found.length;
    if (place >= most) {
      cut = true;
      return;
    }
    if (place === found.length) {
      places.set(key, place);
      found.push({ code, mask });
      states.push(stateOf(programme, table.positions.positionOf(code), table.milestonesOf(mask)));
      before.push([]);
    }
    if (from !== undefined) before[place]?.push(from);
  };

  for (const { position } of openedWays(programme)) arriveAt(table.positions.codeOf(position), 0);
  for (const [place, { code, mask }] of found.entries()) {
    for (const { step, required, next, kept, achieved } of table.from(code)) {
      if ((mask & required) !== required) continue;
      taken.add(step);
      arriveAt(next, (mask & kept) | achieved, place);
    }
  }
  return { programme, states, keys: new Set(states.map(keyOf)), before, taken, cut };
}

function stateOf(
  programme: Programme,
  position: CaseState['position'],
  milestones: CaseState['milestones'],
): CaseState {
  const { concern } = position;
  const open =
    concern === 'no-concern' ? {} : { openConcerns: [{ recordId: 'r-1', concern, since: noon }] as const };
  return {
    programme,
    caseId: 'case-1',
    position,
    milestones,
    sequence: 2,
    instant: noon,
    latest: {},
    ...open,
  };
}

function openedWays(programme: Programme): readonly CaseState[] {
  const instant = programme.validity === undefined ? noon : (`${programme.validity.from}T12:00:00Z` as const);
  return Object.values(programme.openings).flatMap(({ event, by, tracks }) =>
    tracks.flatMap((track) =>
      valuesOf(custodyStates).flatMap((custody) => {
        const [role] = by;
        if (role === undefined) return [];
        const opened = openCase(programme, { ...openingBy(role, event), track, custody, instant });
        return opened.ok ? [opened.state] : [];
      }),
    ),
  );
}

/** The states from which one that is wanted can be reached, told by their places. */
export function leadingTo(
  { states, before }: Exploration,
  isWanted: (state: CaseState) => boolean,
): ReadonlySet<number> {
  const waiting = states.flatMap((state, place) => (isWanted(state) ? [place] : []));
  const leading = new Set(waiting);
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    for (const earlier of before[place] ?? []) {
      if (leading.has(earlier)) continue;
      leading.add(earlier);
      waiting.push(earlier);
    }
  }
  return leading;
}
