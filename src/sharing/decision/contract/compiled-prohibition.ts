import type { SourceId } from '../../../vocabulary/index.js';
import { type BitSet, noBits } from './bit-set.js';
import type { RequestContext } from './request-context.js';

/** A prohibition made ready for many questions. */
export interface CompiledProhibition {
  readonly id: string;
  readonly because: string;
  readonly sources: readonly SourceId[];
  readonly subjects: BitSet;
  /** What it prohibits. */
  readonly categories: BitSet;
  /** What it leaves in generalised form only. */
  readonly generalises: BitSet;
  /** No override lifts it. */
  readonly isFinal: boolean;
  /** Whether it has a say in this request at all. */
  readonly applies: (context: RequestContext) => boolean;
}

/** An override made ready: what it lifts. */
export interface CompiledOverride {
  readonly id: string;
  readonly prohibitionIds: readonly string[];
  readonly subjects: BitSet;
  readonly categories: BitSet;
  readonly reviewAt: number;
  readonly applies: (context: RequestContext) => boolean;
}

/** The categories of a subject that a prohibition takes away, after what overrides give back. */
export function prohibitedCategories(
  prohibition: CompiledProhibition,
  overrides: readonly CompiledOverride[],
  subject: BitSet,
): BitSet {
  if ((prohibition.subjects & subject) === 0) return noBits;
  if (overrides.length === 0) return prohibition.categories;
  return overrides.reduce(
    (left, override) =>
      overridesProhibition(override, prohibition, subject) ? left & ~override.categories : left,
    prohibition.categories,
  );
}

/** Whether an override speaks of a prohibition of a subject’s data. */
export function overridesProhibition(
  override: CompiledOverride,
  prohibition: CompiledProhibition,
  subject: BitSet,
): boolean {
  return (
    !prohibition.isFinal &&
    (override.subjects & subject) !== 0 &&
    override.prohibitionIds.includes(prohibition.id)
  );
}
