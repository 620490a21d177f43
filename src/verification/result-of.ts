import { match } from 'ts-pattern';
import { backwardReachable } from './backward-reachable.js';
import type { Check } from './check-of.js';
import { counterexampleAtOpening, counterexampleTo } from './counterexample.js';
import { type Explored, explore, type Move, unopened } from './explore.js';
import type { Exploration } from './explore-once.js';
import type { PropertyResult } from './property-result.js';

/** What a check finds: in what the one exploration has noted, or in an exploration of its own if it has an observer. */
export function resultOf(check: Check, exploration: Exploration, limit: number): PropertyResult {
  const { explored, edges, objections } = exploration;
  const { positions, milestones } = explored.states;
  return match(check)
    .with({ of: 'moves' }, (one) =>
      one.observer === undefined
        ? endingWith(explored, objections.get(one), one.why)
        : observedMoves(explored, one, limit),
    )
    .with({ of: 'states' }, ({ objects, why }) => {
      const at = positions.findIndex((position, state) => objects(position, milestones[state] ?? 0));
      return at < 0 ? unbroken(explored) : brokenAt(explored, at, why);
    })
    .with({ of: 'reachability' }, ({ isMeant, isWanted, why }) => {
      // Where the limit came first, what was not looked at may lead there.
      if (!explored.complete) return unbroken(explored);
      const leading = backwardReachable(positions, edges, isWanted);
      const lost = positions.findIndex((position, state) => isMeant(position) && leading[state] !== 1);
      return lost < 0 ? unbroken(explored) : brokenAt(explored, lost, why);
    })
    .exhaustive();
}

/** States differ by what was observed, too: an exploration that ends with the first objection. */
function observedMoves(
  { table }: Explored,
  { objects, observer, why }: Extract<Check, { of: 'moves' }>,
  limit: number,
): PropertyResult {
  let found: Move | undefined;
  const explored = explore(
    table,
    limit,
    (move, states) => {
      if (!objects(move, states)) return false;
      found = move;
      return true;
    },
    observer,
  );
  return endingWith(explored, found, why);
}

function unbroken({ complete, states }: Explored): PropertyResult {
  return { outcome: complete ? 'proved' : 'unknown', states: states.positions.length };
}

/** A shortest counterexample to a state that should not be. */
export function brokenAt(explored: Explored, state: number, why: string): PropertyResult {
  const states = explored.states.positions.length;
  return { outcome: 'broken', states, why, counterexample: counterexampleTo(explored, state) };
}

/** A shortest counterexample that ends with an event that should not be. */
function endingWith(explored: Explored, move: Move | undefined, why: string): PropertyResult {
  if (move === undefined) return unbroken(explored);
  const event = explored.table.events[move.event] ?? '';
  const states = explored.states.positions.length;
  const counterexample =
    move.from === unopened
      ? counterexampleAtOpening(explored, event, move.to)
      : counterexampleTo(explored, move.from, [event]);
  return { outcome: 'broken', states, why, counterexample };
}
