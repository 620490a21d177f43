import { dimensions, type Position, type Programme } from '../../programme/index.js';
import { positionValues } from '../../programme/language/index.js';

/** The positions of a programme as numbers from 0, and back. */
export interface PositionCodes {
  /** How many positions there are, reachable or not. */
  readonly count: number;
  readonly codeOf: (position: Position) => number;
  readonly positionOf: (code: number) => Position;
}

/** Numbers the positions of a programme: mixed radix, a digit for each dimension. */
export function positionCodes(programme: Programme): PositionCodes {
  const values = positionValues(programme);
  const digits = dimensions.map((dimension) => values[dimension]);
  return {
    count: digits.reduce((count, { length }) => count * length, 1),
    codeOf: (position) =>
      dimensions.reduce(
        (code, dimension) => code * values[dimension].length + values[dimension].indexOf(position[dimension]),
        0,
      ),
    positionOf: (code) => {
      let rest = code;
      const position: Record<string, string | undefined> = {};
      for (const dimension of [...dimensions].reverse()) {
        const list = values[dimension];
        position[dimension] = list[rest % list.length];
        rest = Math.floor(rest / list.length);
      }
      // Each digit was taken from the list of its own dimension.
      return position as unknown as Position;
    },
  };
}
