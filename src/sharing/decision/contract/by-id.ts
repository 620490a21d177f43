import type { GroundReference } from './disclosure-decision.js';

/** In alphabetical order: no answer depends on the order of lists. */
export function byId<T extends GroundReference>(references: readonly T[]): readonly T[] {
  if (references.length < 2) return references;
  return [...references].sort((a, b) => compareTexts(a.id, b.id) || compareTexts(a.ground, b.ground));
}

/** By code points: the same on every machine, whatever its language. */
export function compareTexts(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}
