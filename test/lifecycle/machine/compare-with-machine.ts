import {
  applyEvent,
  type CaseMachine,
  type CaseState,
  createCaseMachine,
  createTransitionTable,
  openCase,
} from 'exit-work/lifecycle';
import type { CaseEvent, OpeningEvent } from 'exit-work/model';
import { dimensions } from 'exit-work/programme';
import { someScope } from '../../../bench/some-scope.js';
import { openingShapes, shapesOf } from './event-shapes.js';
import { type Exploration, keyOf } from './explore.js';
import { tableAnswer } from './table-answer.js';

export interface Comparison {
  readonly pairs: number;
  /** How often the forms answered differently. */
  readonly differing: number;
  /** What they answered differently, the first few. */
  readonly mismatches: readonly string[];
  /** Where an event leads that the exploration has not seen. */
  readonly unexplored: readonly string[];
}

/**
 * Asks the machine, the steps and the table the same in every state, and before there is one. In each state every
 * complete event; of the faulty ones as many as are wished, others in the next state.
 */
export function compareForms(
  { programme, states, keys, cut }: Exploration,
  faultyInEach = Number.POSITIVE_INFINITY,
): Comparison {
  const machine = createCaseMachine(programme);
  const table = createTransitionTable(programme);
  const scope = someScope();
  const mismatches: string[] = [];
  const unexplored: string[] = [];
  let pairs = 0;
  let differing = 0;

  const compare = (form: string, event: unknown, found: string, expected: string) => {
    if (found === expected) return;
    differing += 1;
    if (mismatches.length < 5) {
      mismatches.push(`${form}: ${JSON.stringify(event)}: ${found} instead of ${expected}`);
    }
  };
  const compareMachine = (snapshot: Snapshot, event: CaseEvent | OpeningEvent, expected: string) => {
    pairs += 1;
    compare('machine', event, told(machine.transition(snapshot, event, scope)), expected);
  };

  const unopened = machine.getInitialSnapshot(scope);
  const openings = openingShapes(programme);
  for (const opening of openings) {
    const opened = openCase(programme, opening);
    compareMachine(unopened, opening, opened.ok ? timed(opened.state) : told(unopened));
  }
  const { complete, faulty } = shapesOf(programme);
  for (const event of [...complete, ...faulty]) compareMachine(unopened, event, told(unopened));

  for (const [place, state] of states.entries()) {
    const snapshot = snapshotOf(machine, state);
    for (const event of [...complete, ...turnOf(faulty, faultyInEach, place)]) {
      const applied = applyEvent(state, event);
      const next = applied.ok ? applied.state : state;
      if (!cut && !keys.has(keyOf(next))) unexplored.push(keyOf(next));
      const answered = tableAnswer(table, state, event);
      compare('table, refusal', event, String(answered === undefined), String(!applied.ok));
      compare('table', event, keyOf(answered ?? state), keyOf(next));
      compareMachine(snapshot, event, timed(next));
    }
    // A case is not opened twice; one opening in each state, another in the next.
    const again = openings[place % openings.length];
    if (again !== undefined) compareMachine(snapshot, again, timed(state));
  }
  return { pairs, differing, mismatches, unexplored: unexplored.slice(0, 5) };
}

/** As many of a list as are wished; others of it in the next turn. */
function turnOf<T>(list: readonly T[], wished: number, turn: number): readonly T[] {
  if (wished >= list.length) return list;
  const from = (turn * wished) % list.length;
  return [...list, ...list].slice(from, from + wished);
}

type Snapshot = ReturnType<CaseMachine['getInitialSnapshot']>;

function snapshotOf(machine: CaseMachine, state: CaseState): Snapshot {
  const { position, milestones, caseId, instant, openingId, openConcerns = [], idsAtInstant = [] } = state;
  return machine.resolveState({
    value: { ...position, record: 'kept' },
    context: { caseId, milestones, instant, openingId, openConcerns, idsAtInstant },
  });
}

/** Where the machine stands, and when it last took an event. */
function told({ value, context: { milestones, instant } }: Snapshot): string {
  return [...dimensions.map((dimension) => value[dimension]), ...milestones, instant].join(' ');
}

function timed(state: CaseState): string {
  return `${keyOf(state)} ${state.instant}`;
}
