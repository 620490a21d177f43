import { dimensions, type PositionCondition, type Programme, positionLabel } from '../programme/index.js';

/** A set of positions in the programme’s words: «aftercare», «active» or «paused». */
export function describePositions(programme: Programme, where: PositionCondition): string {
  const described = dimensions.flatMap((dimension) => {
    const values: readonly string[] = where[dimension] ?? [];
    if (values.length === 0) return [];
    return values.map((value) => `«${positionLabel(programme, dimension, value)}»`).join(' or ');
  });
  return described.length === 0 ? 'anywhere' : described.join(', ');
}
