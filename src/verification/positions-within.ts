import type { TransitionTable } from '../lifecycle/index.js';
import type { Where } from '../programme/index.js';
import { isWithinAnyStatus } from '../programme/language/index.js';

/** Whether a numbered position belongs to a set; asked once of each position. */
export function positionsWithin({ positions }: TransitionTable, where: Where): (position: number) => boolean {
  const known = new Map<number, boolean>();
  return (position) => {
    const before = known.get(position);
    if (before !== undefined) return before;
    const isWithin = isWithinAnyStatus(positions.positionOf(position), where);
    known.set(position, isWithin);
    return isWithin;
  };
}
