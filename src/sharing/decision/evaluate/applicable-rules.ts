import type { PolicyIndex, Reading } from '../compile/index.js';
import type { CompiledOverride, CompiledProhibition, RequestContext } from '../contract/index.js';
import { type Grant, isInEffect } from '../grounds/index.js';
import { candidatesFor, contextOf, overridesFor, prohibitionsFor } from './scope.js';

/** Everything in a policy that speaks to a request, whichever item it is about. */
export interface ApplicableRules {
  readonly context: RequestContext;
  /** Grounds that name these parties, in effect or not. */
  readonly candidates: readonly Grant[];
  /** Grounds in effect. */
  readonly grants: readonly Grant[];
  /** Duties in effect that would bind the holder if the recipient were of their kind, which nobody knows. */
  readonly unconfirmedDuties: readonly Grant[];
  readonly prohibitions: readonly CompiledProhibition[];
  readonly overrides: readonly CompiledOverride[];
}

const none: readonly never[] = [];

export function applicableRules(reading: Reading, index: PolicyIndex): ApplicableRules {
  const context = contextOf(reading, index);
  const candidates = candidatesFor(reading, index, context);
  return {
    context,
    candidates,
    grants: inEffect(candidates, context),
    unconfirmedDuties: isUnknown(context) ? inEffect(index.duties.all, context) : none,
    prohibitions: prohibitionsFor(reading, index, context),
    overrides: overridesFor(reading, context),
  };
}

/** Those that have a say in the request, whatever it is about. */
export function inEffect(grants: readonly Grant[], context: RequestContext): readonly Grant[] {
  const isSo = (grant: Grant) => isInEffect(grant, context);
  return grants.every(isSo) ? grants : grants.filter(isSo);
}

function isUnknown({ kinds, kind }: RequestContext): boolean {
  return kinds !== kind;
}
