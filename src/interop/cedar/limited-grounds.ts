import { categoryBits, type GrantLimit, purposeBits } from '../../sharing/decision/contract/index.js';
import { dataCategories, purposes, valuesOf } from '../../vocabulary/index.js';
import { all, any, type Condition, given, isDuring, isParty, isPurpose, isText, not } from './condition.js';

/** Where something that a ground rests on does not stand, or may not: of a doubt nobody knows but a human being, and Cedar denies. */
export function isLimited({ within, outside, recipientIds, ...words }: GrantLimit): Condition {
  const named = valuesOf(purposes).filter((word) => (purposeBits.bit(word) & words.purposes) !== 0);
  const kept = valuesOf(dataCategories).filter((word) => (categoryBits.bit(word) & words.categories) !== 0);
  return all([
    ...given(recipientIds, (ids) => isParty('principal', ids)),
    ...(named.length === valuesOf(purposes).length ? [] : [isPurpose(named)]),
    ...(kept.length === valuesOf(dataCategories).length ? [] : [isText('category', kept)]),
    ...given(within, isInOne),
    ...given(outside, (spans) => not(isInOne(spans))),
  ]);
}

function isInOne(spans: NonNullable<GrantLimit['within']>): Condition {
  return any(spans.map((span) => all(isDuring(span))));
}
