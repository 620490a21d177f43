import type { BitSet } from './bit-set.js';
import type { UnmetCondition } from './disclosure-decision.js';

/** Each reason why a ground does not permit an item, as a set. */
export const unmetBit = {
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
  replaced: 1 << 15,
  'other-holder': 1 << 16,
  'guardianship-over': 1 << 17,
  'refused-by-other': 1 << 18,
  'not-understood': 1 << 19,
  'case-closed': 1 << 20,
  'in-doubt': 1 << 21,
  'not-weighed': 1 << 22,
  'weighed-against': 1 << 23,
  'beyond-its-law': 1 << 24,
} as const satisfies Readonly<Record<UnmetCondition, BitSet>>;
