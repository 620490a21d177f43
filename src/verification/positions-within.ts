import type { TransitionTable } from '../lifecycle/index.js';
import type { PositionCondition } from '../programme/index.js';
import { satisfiesInAnyStatus } from '../programme/language/index.js';

/** Whether a numbered position belongs to a set; asked once of each position. */
export function positionsWithin(
  { positions }: TransitionTable,
  where: PositionCondition,
): (position: number) => boolean {
  const known = new Map<number, boolean>();
  return (position) => {
    const before = known.get(position);
    if (before !== undefined) return before;
    const satisfies = satisfiesInAnyStatus(positions.positionOf(position), where);
    known.set(position, satisfies);
    return satisfies;
  };
}
