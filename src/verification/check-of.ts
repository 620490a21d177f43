import { match } from 'ts-pattern';
import { eventLabel, type TransitionTable } from '../lifecycle/index.js';
import type { Invariant } from '../programme/index.js';
import { describePositions } from './describe-positions.js';
import { type Observer, observed, unopened, type Visit } from './explore.js';
import { positionsWithin } from './positions-within.js';

/** How an invariant is looked for: in every move, in every state, or in what leads where. */
export type Check =
  | { readonly of: 'moves'; readonly objects: Visit; readonly why: string; readonly observer?: Observer }
  | {
      readonly of: 'states';
      readonly objects: (position: number, milestones: number) => boolean;
      readonly why: string;
    }
  | {
      readonly of: 'reachability';
      readonly isMeant: (position: number) => boolean;
      readonly isWanted: (position: number) => boolean;
      readonly why: string;
    };

type Of<Kind extends Invariant['kind']> = Extract<Invariant, { kind: Kind }>;

/** What an invariant objects to, in the numbers of the table. */
export function checkOf(table: TransitionTable, invariant: Invariant): Check {
  return match(invariant)
    .with({ kind: 'never' }, (one) => never(table, one))
    .with({ kind: 'possible' }, { kind: 'impossible' }, (one) => possible(table, one))
    .with({ kind: 'reachable' }, ({ where, wanted }): Check => {
      const [isMeant, isWanted] = [positionsWithin(table, where), positionsWithin(table, wanted)];
      const why = `from here nothing leads to ${describePositions(table.programme, wanted)} any more`;
      return { of: 'reachability', isMeant, isWanted, why };
    })
    .with({ kind: 'preceded' }, (one) => preceded(table, one))
    .with({ kind: 'leads-to' }, (one) => leadsTo(table, one))
    .with({ kind: 'left-only-by' }, (one) => leftOnlyBy(table, one))
    .with({ kind: 'keeps' }, (one) => keeps(table, one))
    .exhaustive();
}

function eventNames({ programme }: TransitionTable, events: readonly string[]): string {
  return events.map((event) => `«${eventLabel(programme, event)}»`).join(' or ');
}

function rowsOf({ eventIndex }: TransitionTable, events: readonly string[]): ReadonlySet<number> {
  return new Set(events.flatMap((event) => eventIndex.get(event) ?? []));
}

function never(table: TransitionTable, { where, holding = [], missing = [] }: Of<'never'>): Check {
  const satisfies = positionsWithin(table, where);
  const [held, absent] = [table.maskOf(holding), table.maskOf(missing)];
  return {
    of: 'states',
    objects: (position, milestones) =>
      satisfies(position) && (milestones & held) === held && (milestones & absent) === 0,
    why: 'no case may stand here like this',
  };
}

function possible(
  table: TransitionTable,
  { kind, events, step, where }: Of<'possible' | 'impossible'>,
): Check {
  const satisfies = positionsWithin(table, where);
  const rows = [...rowsOf(table, events)];
  const isPossible = (position: number, milestones: number) =>
    rows.some((row) => {
      const cell = table.at(position, row);
      if (cell === undefined || (step !== undefined && cell.step !== step)) return false;
      return (milestones & cell.required) === cell.required;
    });
  return {
    of: 'states',
    objects: (position, milestones) =>
      satisfies(position) && isPossible(position, milestones) === (kind === 'impossible'),
    why: `${eventNames(table, events)} is ${kind === 'possible' ? 'not ' : ''}possible here`,
  };
}

function preceded(table: TransitionTable, invariant: Of<'preceded'>): Check {
  const { event, step, where, entering, by, since = [] } = invariant;
  const observer = { sets: rowsOf(table, by), clears: rowsOf(table, since) };
  const isMeant = where && positionsWithin(table, where);
  const isEntered = entering && positionsWithin(table, entering);
  const row = event === undefined ? undefined : table.eventIndex.get(event);
  const anew = since.filter((one) => table.eventIndex.has(one));
  const lately = anew.length === 0 ? '' : ` or the last ${eventNames(table, anew)}`;
  const why = `the last event comes without ${eventNames(table, by)} before it, since the beginning${lately}`;
  if (isEntered !== undefined) {
    // The event that enters counts itself, as one that was asked for or as one since which it is asked for.
    const objects: Visit = ({ from, to }, { positions, milestones }) =>
      ((milestones[to] ?? 0) & observed) === 0 &&
      isEntered(positions[to] ?? 0) &&
      (from === unopened || !isEntered(positions[from] ?? 0));
    return { of: 'moves', objects, why, observer };
  }
  return {
    of: 'moves',
    objects: (move, { positions, milestones }) => {
      if (move.event !== row || (step !== undefined && move.step !== step)) return false;
      if (move.from === unopened) return isMeant === undefined;
      const isWithout = ((milestones[move.from] ?? 0) & observed) === 0;
      return isWithout && (isMeant === undefined || isMeant(positions[move.from] ?? 0));
    },
    why,
    observer,
  };
}

function leadsTo(table: TransitionTable, { event, from, to }: Of<'leads-to'>): Check {
  const isFrom = from && positionsWithin(table, from);
  const isTo = positionsWithin(table, to);
  const row = table.eventIndex.get(event);
  return {
    of: 'moves',
    objects: (move, { positions }) => {
      if (move.event !== row || isTo(positions[move.to] ?? 0)) return false;
      if (isFrom === undefined) return true;
      return move.from !== unopened && isFrom(positions[move.from] ?? 0);
    },
    why: `the last event must lead to ${describePositions(table.programme, to)}`,
  };
}

function leftOnlyBy(table: TransitionTable, { where, events }: Of<'left-only-by'>): Check {
  const satisfies = positionsWithin(table, where);
  const rows = rowsOf(table, events);
  return {
    of: 'moves',
    objects: ({ from, to, event }, { positions }) =>
      from !== unopened &&
      !rows.has(event) &&
      satisfies(positions[from] ?? 0) &&
      !satisfies(positions[to] ?? 0),
    why: `only ${eventNames(table, events)} may lead out of ${describePositions(table.programme, where)}`,
  };
}

function keeps(table: TransitionTable, { event, dimensions = [], milestones = [] }: Of<'keeps'>): Check {
  const row = table.eventIndex.get(event);
  const mask = table.maskOf(milestones);
  const { positionOf } = table.positions;
  return {
    of: 'moves',
    objects: ({ from, to, event: happened }, states) => {
      if (happened !== row || from === unopened) return false;
      const [before, after] = [from, to].map((state) => positionOf(states.positions[state] ?? 0));
      const isMoved = dimensions.some((dimension) => before?.[dimension] !== after?.[dimension]);
      return isMoved || (((states.milestones[from] ?? 0) ^ (states.milestones[to] ?? 0)) & mask) !== 0;
    },
    why: `the last event must leave as they are: ${[...dimensions, ...milestones].join(', ')}`,
  };
}
