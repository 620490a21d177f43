import type { SourceId } from '../../../vocabulary/index.js';
import type { Asked } from './asked.js';
import { noWord, type WordSet } from './word-set.js';

/** A prohibition made ready for many questions. */
export interface Bar {
  readonly id: string;
  readonly because: string;
  readonly sources: readonly SourceId[];
  readonly subjects: WordSet;
  /** What it prohibits. */
  readonly categories: WordSet;
  /** What it leaves in generalised form only. */
  readonly generalises: WordSet;
  /** No override lifts it. */
  readonly isFinal: boolean;
  /** Whether it has a say in this request at all. */
  readonly applies: (asked: Asked) => boolean;
}

/** An override made ready: what it lifts. */
export interface Lift {
  readonly id: string;
  readonly barIds: readonly string[];
  readonly subjects: WordSet;
  readonly categories: WordSet;
  readonly reviewAt: number;
  readonly applies: (asked: Asked) => boolean;
}

/** The categories of a subject that a prohibition takes away, after what overrides give back. */
export function takenAway(bar: Bar, lifts: readonly Lift[], subject: WordSet): WordSet {
  if ((bar.subjects & subject) === 0) return noWord;
  if (lifts.length === 0) return bar.categories;
  return lifts.reduce(
    (left, lift) => (lifting(lift, bar, subject) ? left & ~lift.categories : left),
    bar.categories,
  );
}

/** Whether an override speaks of a prohibition of a subject’s data. */
export function lifting(lift: Lift, bar: Bar, subject: WordSet): boolean {
  return !bar.isFinal && (lift.subjects & subject) !== 0 && lift.barIds.includes(bar.id);
}
