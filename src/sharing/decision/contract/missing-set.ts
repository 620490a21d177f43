import type { Missing } from './disclosure-decision.js';
import type { WordSet } from './word-set.js';

/** Each reason why a ground does not permit an item, as a set. */
export const missingBit = {
  requested: 1 << 0,
  refused: 1 << 1,
  withdrawn: 1 << 2,
  'not-yet-in-force': 1 << 3,
  ended: 1 << 4,
  'other-purpose': 1 << 5,
  'other-category': 1 << 6,
  'other-subject': 1 << 7,
  'other-person': 1 << 8,
  'no-capacity': 1 << 9,
  'mandating-authority': 1 << 10,
  'client-not-told': 1 << 11,
  'special-category': 1 << 12,
  'in-confidence': 1 << 13,
  'trigger-not-stated': 1 << 14,
} as const satisfies Readonly<Record<Missing, WordSet>>;

const reasons = /* @__PURE__ */ Object.keys(missingBit) as Missing[];
/** The one reason of a set; nothing where there is none, or several. */
export function onlyOf(missing: WordSet): Missing | undefined {
  return reasons.find((reason) => missingBit[reason] === missing);
}
