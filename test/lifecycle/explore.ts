import { applyEvent, type CaseState, openCase } from 'exit-work/lifecycle';
import type { CaseEvent, OpeningEvent } from 'exit-work/model';
import { dimensions, type Programme } from 'exit-work/programme';
import { custodyStates, type Role, valuesOf } from 'exit-work/vocabulary';
import { isWithin } from '../../src/programme/where.js';

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
}

/** The one instant of all events, so that states differ in their position and milestones alone. */
export const noon = '2030-01-02T12:00:00Z';

export function keyOf({ position, milestones }: Pick<CaseState, 'position' | 'milestones'>): string {
  return [...dimensions.map((dimension) => position[dimension]), ...milestones].join(' ');
}

export function openingBy(role: Role, type: string): Omit<OpeningEvent, 'track' | 'custody'> {
  return { id: 'e-1', type, instant: noon, actorId: 'm-1', role, caseId: 'case-1' };
}

export function eventBy(role: Role, type: string): CaseEvent {
  return { id: 'e-2', type, instant: noon, actorId: 'm-1', role };
}

export function explore(programme: Programme): Exploration {
  const states: CaseState[] = [];
  const places = new Map<string, number>();
  const before: number[][] = [];
  const taken = new Set<string>();

  const arriveAt = (state: CaseState, from?: number) => {
    const key = keyOf(state);
    const place = places.get(key) ?? states.length;
    if (place === states.length) {
      places.set(key, place);
      states.push(state);
      before.push([]);
    }
    if (from !== undefined) before[place]?.push(from);
  };

  for (const state of openedWays(programme)) arriveAt(state);
  for (let place = 0; place < states.length; place += 1) {
    const state = states[place];
    if (state === undefined) break;
    for (const [key, { event, by, where }] of Object.entries(programme.steps)) {
      const [role] = by;
      if (role === undefined || !isWithin(state.position, where)) continue;
      const applied = applyEvent(state, { ...eventBy(role, event), recordId: 'r-1' });
      if (!applied.ok) continue;
      taken.add(key);
      arriveAt(applied.state, place);
    }
  }
  return { programme, states, keys: new Set(places.keys()), before, taken };
}

function openedWays(programme: Programme): readonly CaseState[] {
  return Object.values(programme.openings).flatMap(({ event, by, tracks }) =>
    tracks.flatMap((track) =>
      valuesOf(custodyStates).flatMap((custody) => {
        const [role] = by;
        if (role === undefined) return [];
        const opened = openCase(programme, { ...openingBy(role, event), track, custody });
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
  const waiting = [...states.keys()].filter((place) => states.slice(place, place + 1).some(isWanted));
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
