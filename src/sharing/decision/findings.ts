import type { Asked } from './asked.js';
import type { Bar, Lift } from './bar.js';
import { type Grant, isInEffect } from './grant.js';
import type { Confided, PolicyIndex } from './policy-index.js';
import type { Reading } from './read-request.js';
import { eachBar, eachGrant, liftsIn, scopeOf } from './scope.js';

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
  /** The limits of confidentiality that open something here. */
  readonly limits: readonly Confided[];
}

const none: readonly never[] = [];

export function findingsFor(index: PolicyIndex, reading: Reading): Findings {
  const scope = scopeOf(index, reading);
  const { asked } = scope;
  const candidates: Grant[] = [];
  const grants: Grant[] = [];
  const bars: Bar[] = [];
  eachGrant(scope, (grant) => {
    candidates.push(grant);
    if (isInEffect(grant, asked)) grants.push(grant);
  });
  eachBar(scope, (bar) => {
    bars.push(bar);
  });
  return {
    asked,
    candidates,
    grants,
    claims: isUnknown(asked) ? claimsOf(index, asked) : none,
    bars,
    lifts: liftsIn(scope),
    limits: scope.limits,
  };
}

function isUnknown({ kinds, kind }: Asked): boolean {
  return kinds !== kind;
}

function claimsOf({ duties }: PolicyIndex, asked: Asked): readonly Grant[] {
  return duties.map(({ grant }) => grant).filter((grant) => isInEffect(grant, asked));
}
