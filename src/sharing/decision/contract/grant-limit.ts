import { contains, type Span } from '../../../kernel/calendar/index.js';
import type { Issue } from '../../../kernel/index.js';
import { type BitSet, noBits } from './bit-set.js';
import type { UnmetCondition } from './disclosure-decision.js';

/**
 * Something that a ground rests on and that does not stand, or of which nobody knows whether it does: then and there the ground
 * permits nothing, or a human decides. What is left out holds always, towards everybody, for every purpose.
 */
export interface GrantLimit {
  readonly effect: 'ends' | 'in-doubt';
  /** What is missing then. */
  readonly missing: UnmetCondition;
  /** In one of these spans. */
  readonly within?: readonly Span[];
  /** In none of these spans. */
  readonly outside?: readonly Span[];
  readonly recipientIds?: readonly string[];
  readonly purposes: BitSet;
  readonly categories: BitSet;
  /** What is to be corrected, where a slip of the pen is why nobody knows. */
  readonly issues?: readonly Issue[];
}

/** As much of a request as limits ask. */
interface RequestParts {
  readonly at: number;
  readonly purpose: BitSet;
  readonly request: { readonly recipientId: string };
}

/** The categories that limits take from a ground in a request: those with one effect, or all of them. */
export function limitedCategories(
  limits: readonly GrantLimit[],
  parts: RequestParts,
  effect?: GrantLimit['effect'],
): BitSet {
  let limited = noBits;
  for (const limit of limits) {
    if ((effect ?? limit.effect) === limit.effect && appliesTo(limit, parts)) limited |= limit.categories;
  }
  return limited;
}

/** What is to be corrected, so that a ground is no longer in doubt in a request. */
export function issuesOfDoubts(limits: readonly GrantLimit[], parts: RequestParts): readonly Issue[] {
  return limits.flatMap((limit) =>
    limit.issues !== undefined && appliesTo(limit, parts) ? limit.issues : [],
  );
}

/** Whether a limit has a say in a request. */
export function appliesTo(limit: GrantLimit, { at, purpose, request }: RequestParts): boolean {
  const { within, outside, recipientIds, purposes } = limit;
  return (
    (purposes & purpose) !== 0 &&
    (within === undefined || within.some((span) => contains(span, at))) &&
    (outside === undefined || !outside.some((span) => contains(span, at))) &&
    (recipientIds === undefined || recipientIds.includes(request.recipientId))
  );
}
