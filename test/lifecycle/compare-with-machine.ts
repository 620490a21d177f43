import {
  applyEvent,
  type CaseMachine,
  type CaseState,
  createCaseMachine,
  openCase,
} from 'exit-work/lifecycle';
import { type CaseEvent, type OpeningEvent, recordsFiledWith } from 'exit-work/model';
import { dimensions, type Programme } from 'exit-work/programme';
import { custodyStates, participationTracks, type Role, roles, valuesOf } from 'exit-work/vocabulary';
import { type AnyActorScope, createActor, fromTransition } from 'xstate';
import { type Exploration, eventBy, keyOf, openingBy } from './explore.js';

export interface Comparison {
  readonly pairs: number;
  /** What the machine and the steps answer differently, the first few. */
  readonly mismatches: readonly string[];
  /** Where an event leads that the exploration has not seen. */
  readonly unexplored: readonly string[];
}

/** Asks the machine and the steps the same in every state, and before there is one. */
export function compareWithMachine({ programme, states, keys }: Exploration): Comparison {
  const machine = createCaseMachine(programme);
  const scope = someScope();
  const mismatches: string[] = [];
  const unexplored: string[] = [];
  let pairs = 0;

  const compare = (snapshot: Snapshot, event: CaseEvent | OpeningEvent, expected: string) => {
    pairs += 1;
    const next = machine.transition(snapshot, event, scope);
    const found = told(next);
    if (found !== expected) mismatches.push(`${JSON.stringify(event)}: ${found} instead of ${expected}`);
  };

  const unopened = machine.getInitialSnapshot(scope);
  for (const opening of everyOpening(programme)) {
    const opened = openCase(programme, opening);
    compare(unopened, opening, opened.ok ? keyOf(opened.state) : told(unopened));
  }
  const events = everyEvent(programme);
  for (const event of events) compare(unopened, event, told(unopened));

  const opening = everyOpening(programme);
  for (const [place, state] of states.entries()) {
    const snapshot = snapshotOf(machine, state);
    const here = keyOf(state);
    for (const event of events) {
      const applied = applyEvent(state, event);
      const expected = applied.ok ? keyOf(applied.state) : here;
      if (!keys.has(expected)) unexplored.push(expected);
      compare(snapshot, event, expected);
    }
    // A case is not opened twice; one opening in each state, another in the next.
    const again = opening[place % opening.length];
    if (again !== undefined) compare(snapshot, again, here);
  }
  return { pairs, mismatches: mismatches.slice(0, 5), unexplored: unexplored.slice(0, 5) };
}

type Snapshot = ReturnType<CaseMachine['getInitialSnapshot']>;

function snapshotOf(machine: CaseMachine, { position, milestones, caseId, instant }: CaseState): Snapshot {
  return machine.resolveState({
    value: { ...position, record: 'kept' },
    context: { caseId, milestones, instant },
  });
}

function told({ value, context: { milestones } }: Snapshot): string {
  return [...dimensions.map((dimension) => value[dimension]), ...milestones].join(' ');
}

/** Every opening event on every track, in and out of custody, by everybody. */
function everyOpening({ openings }: Programme): readonly OpeningEvent[] {
  const types = new Set(Object.values(openings).map(({ event }) => event));
  return [...types].flatMap((type) =>
    valuesOf(roles).flatMap((role) =>
      valuesOf(participationTracks).flatMap((track) =>
        valuesOf(custodyStates).map((custody) => ({ ...openingBy(role, type), track, custody })),
      ),
    ),
  );
}

/**
 * Every event type by somebody who may in each of its steps and by somebody who never may, with a record and
 * without one, now and earlier than the last event.
 */
function everyEvent({ steps }: Programme): readonly CaseEvent[] {
  const all = Object.values(steps);
  const types = [...new Set(all.map(({ event }) => event))];
  return types.flatMap((type) => {
    const by = all.filter(({ event }) => event === type).map((step) => step.by);
    const may = new Set(by.flatMap(([role]) => role ?? []));
    const stranger = valuesOf(roles).find((role) => by.every((allowed) => !allowed.includes(role)));
    const events = [...may, ...(stranger === undefined ? [] : [stranger])].map((role: Role) =>
      eventBy(role, type),
    );
    const filed = events.map((event) => ({ ...event, recordId: 'r-1' }));
    const early = filed.slice(0, 1).map((event) => ({ ...event, instant: '2030-01-02T11:59:59Z' as const }));
    return [...(recordsFiledWith(type) === undefined ? [] : events), ...filed, ...early];
  });
}

/** What XState asks for besides snapshot and event. To make one scope for all is what makes this affordable. */
function someScope(): AnyActorScope {
  const scopes: AnyActorScope[] = [];
  const logic = fromTransition((count: number, _event, scope) => {
    scopes.push(scope);
    return count + 1;
  }, 0);
  createActor(logic).start().send({ type: 'begin' });
  const [scope] = scopes;
  if (scope === undefined) throw new Error('an actor has a scope');
  return scope;
}
