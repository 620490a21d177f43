import type { GroundReference } from './disclosure-decision.js';

/** Each text once, in alphabetical order: no answer depends on the order of lists. */
export function inOrder(texts: readonly string[]): readonly string[] {
  return texts.length < 2 ? texts : [...new Set(texts)].sort(compareTexts);
}

export function byId<T extends GroundReference>(references: readonly T[]): readonly T[] {
  if (references.length < 2) return references;
  return [...references].sort((a, b) => compareTexts(a.id, b.id) || compareTexts(a.ground, b.ground));
}

export function compareTexts(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}
