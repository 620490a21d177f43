import type { TransitionTable } from '../lifecycle/index.js';
import type { Check } from './check-of.js';
import { type Explored, explore, type Move, unopened } from './explore.js';

/** One exploration in which everything is noted that properties of states and moves are asked of. */
export interface Exploration {
  readonly explored: Explored;
  /** The keys of the steps that were taken. */
  readonly takenSteps: ReadonlySet<string>;
  /** Every move that changes something: from, to, from, to … */
  readonly edges: readonly number[];
  /** For each check of moves, the first move that it objects to. */
  readonly objections: ReadonlyMap<Check, Move>;
}

/** Explores a programme once, for all checks that need no observer of their own. */
export function exploreOnce(table: TransitionTable, limit: number, checks: readonly Check[]): Exploration {
  const takenSteps = new Set<string>();
  const edges: number[] = [];
  const objections = new Map<Check, Move>();
  let asking = checks.flatMap((check) => (check.of === 'moves' ? [check] : []));
  const explored = explore(table, limit, (move, states) => {
    const { from, to, step } = move;
    if (step !== undefined) takenSteps.add(step);
    if (from !== to && from !== unopened) edges.push(from, to);
    for (const check of asking) {
      if (!check.objects(move, states)) continue;
      objections.set(check, move);
      asking = asking.filter((other) => other !== check);
    }
    return false;
  });
  return { explored, takenSteps, edges, objections };
}
