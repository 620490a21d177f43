import { addSeconds } from 'date-fns';
import { Instant } from 'exit-work/kernel';
import { createCaseMachine, createTransitionTable } from 'exit-work/lifecycle';
import { type CaseEvent, type OpeningEvent, recordsFiledWith } from 'exit-work/model';
import { blueprints, type Programme } from 'exit-work/programme';
import { verifyProgramme } from 'exit-work/verification';
import { custodyStates, valuesOf } from 'exit-work/vocabulary';
import { getAdjacencyMap } from 'xstate/graph';
import { explore } from '../src/verification/explore.js';
import type { Measured } from './measured.js';
import { someScope } from './some-scope.js';
import { withFacts } from './with-facts.js';

const unlimited = 2_000_000;

/** Milliseconds of one run, and what it found. */
function timed<T>(run: () => T): readonly [milliseconds: number, found: T] {
  const start = performance.now();
  const found = run();
  return [performance.now() - start, found];
}

const fastest = (run: () => number): readonly [milliseconds: number, states: number] =>
  [timed(run), timed(run), timed(run)].reduce((best, one) => (one[0] < best[0] ? one : best));

const overTable = (programme: Programme) => () =>
  explore(createTransitionTable(programme), unlimited).states.positions.length;

/** Every reachable state found by the graph package of XState, by a fair search over the machine, and by the table. */
export function benchExploration(): readonly Measured[] {
  const small = withFacts(blueprints.helplineAndFamilySupport, 4);
  const [graph, found] = timed(() => statesByGraph(small));
  const [table, states] = fastest(overTable(small));
  const middle = withFacts(blueprints.helplineAndFamilySupport, 7);
  const [search, searched] = timed(() => statesBySearch(middle));
  const [tableOfMiddle, statesOfMiddle] = fastest(overTable(middle));
  if (found !== states || searched !== statesOfMiddle)
    throw new Error(`they find different states: ${[found, states, searched, statesOfMiddle]}`);
  const [large, many] = fastest(overTable(withFacts(blueprints.exitSweden, 6)));
  return [
    {
      title: `Exploration of ${states} states`,
      peer: 'xstate/graph',
      rows: [
        ['xstate/graph', 1],
        ['over the table', graph / table],
      ],
    },
    {
      title: `Exploration of ${statesOfMiddle} states`,
      peer: 'breadth-first search over the machine',
      rows: [
        ['breadth-first search over the machine', 1],
        ['over the table', search / tableOfMiddle],
      ],
    },
    {
      title: `Seconds (these are no ratios): ${many} states explored, and each shipped programme verified`,
      peer: 'a second',
      rows: [
        [`${many} states`, large / 1000],
        ...Object.values<Programme>(blueprints).map((programme): [string, number] => {
          const [milliseconds, length] = fastest(() => verifyProgramme(programme).states);
          return [`${programme.id}, ${length} states, every property`, milliseconds / 1000];
        }),
      ],
    },
  ];
}

type Happening = OpeningEvent | CaseEvent;

/**
 * What can happen after a state, a second later and under an identifier of that second: none is taken twice. Made once for each
 * instant, as a search for the same states would make them once.
 */
function eventsAfter(programme: Programme): (state: Standing) => Happening[] {
  const made = new Map<string, Happening[]>();
  return ({ context: { instant } }) => {
    const next = Instant.parse(addSeconds(instant ?? '2030-01-02T12:00:00Z', 1).toISOString());
    const events = made.get(next) ?? eventsAt(next, programme);
    made.set(next, events);
    return events;
  };
}

function eventsAt(instant: Instant, { openings, steps }: Programme): Happening[] {
  const by = { instant, actorId: 'm-1' } as const;
  return [
    ...Object.values(openings).flatMap(({ event: type, by: [role = 'case-manager'], tracks }) =>
      tracks.flatMap((track) =>
        valuesOf(custodyStates).map((custody): OpeningEvent => {
          return { ...by, id: 'e-1', type, role, caseId: 'case-1', track, custody };
        }),
      ),
    ),
    ...Object.values(steps).map(({ event: type, by: [role = 'case-manager'] }): CaseEvent => {
      const record = recordsFiledWith(type).length === 0 ? {} : { recordId: 'r-1' };
      return {
        ...by,
        ...record,
        id: `e-${instant.replaceAll(/\D/g, '')}`,
        type,
        role,
        reason: 'a reason',
        linkedCaseId: 'case-2',
      };
    }),
  ];
}

interface Standing {
  readonly value: unknown;
  readonly context: { readonly milestones: readonly string[]; readonly instant?: string | undefined };
}

const keyOf = ({ value, context }: Standing) => JSON.stringify([value, context.milestones]);

/** The state before the opening is one of the machine’s and none of ours. */
const unopened = 1;

function statesByGraph(programme: Programme): number {
  const map = getAdjacencyMap(createCaseMachine(programme), {
    events: eventsAfter(programme),
    serializeState: keyOf,
    limit: Number.POSITIVE_INFINITY,
  });
  return Object.keys(map).length - unopened;
}

/** As fair as can be: one scope for all, states told apart as above, nothing kept but what is needed. */
function statesBySearch(programme: Programme): number {
  const machine = createCaseMachine(programme);
  const scope = someScope();
  const eventsOf = eventsAfter(programme);
  const waiting = [machine.getInitialSnapshot(scope)];
  const seen = new Set(waiting.map(keyOf));
  for (let at = 0; at < waiting.length; at += 1) {
    const snapshot = waiting[at];
    if (snapshot === undefined) break;
    for (const event of eventsOf(snapshot)) {
      const next = machine.transition(snapshot, event, scope);
      const key = keyOf(next);
      if (seen.has(key)) continue;
      seen.add(key);
      waiting.push(next);
    }
  }
  return seen.size - unopened;
}
