import { dimensions, type Programme, positionLabel, type Where } from '../programme/index.js';

/** A set of positions in the programme’s words: «aftercare», «active» or «paused». */
export function tellWhere(programme: Programme, where: Where): string {
  const told = dimensions.flatMap((dimension) => {
    const values: readonly string[] = where[dimension] ?? [];
    if (values.length === 0) return [];
    return values.map((value) => `«${positionLabel(programme, dimension, value)}»`).join(' or ');
  });
  return told.length === 0 ? 'anywhere' : told.join(', ');
}
