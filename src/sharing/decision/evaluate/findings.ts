import type { PolicyIndex, Reading } from '../compile/index.js';
import type { Asked, Bar, Lift } from '../contract/index.js';
import { type Grant, isInEffect } from '../grounds/index.js';
import { askedOf, barsFor, candidatesFor, liftsFor } from './scope.js';

/** Everything in a policy that speaks to a request, whichever item it is about. */
export interface Findings {
  readonly asked: Asked;
  /** Grounds that name these parties, in effect or not. */
  readonly candidates: readonly Grant[];
  /** Grounds in effect. */
  readonly grants: readonly Grant[];
  /** Duties in effect that would bind the holder if the recipient were of their kind, which nobody knows. */
  readonly claims: readonly Grant[];
  readonly bars: readonly Bar[];
  readonly lifts: readonly Lift[];
}

const none: readonly never[] = [];

export function findingsFor(reading: Reading, index: PolicyIndex): Findings {
  const asked = askedOf(reading, index);
  const candidates = candidatesFor(reading, index, asked);
  return {
    asked,
    candidates,
    grants: inEffect(candidates, asked),
    claims: isUnknown(asked) ? inEffect(index.duties.all, asked) : none,
    bars: barsFor(reading, index, asked),
    lifts: liftsFor(reading, asked),
  };
}

/** Those that have a say in the request, whatever it is about. */
export function inEffect(grants: readonly Grant[], asked: Asked): readonly Grant[] {
  const isSo = (grant: Grant) => isInEffect(grant, asked);
  return grants.every(isSo) ? grants : grants.filter(isSo);
}

function isUnknown({ kinds, kind }: Asked): boolean {
  return kinds !== kind;
}
