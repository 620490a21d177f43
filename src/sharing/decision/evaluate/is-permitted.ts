import type { PolicyIndex } from '../compile/index.js';
import {
  type BitSet,
  type CompiledOverride,
  type CompiledProhibition,
  type Grant,
  noBits,
  personsOf,
  type RequestContext,
  subjectBits,
} from '../contract/index.js';
import { candidatesFor, inEffect, overridesFor, prohibitionsFor } from './applicable-rules.js';
import { permittedCategories, prohibitedCategories } from './categories-of.js';
import { isEntrustedOpen } from './entrusted.js';
import { evaluateRequest } from './evaluate-request.js';

/** Whether everything that is asked for is permitted in full: the outcome `permit`, without its explanation. */
export function isPermitted(context: RequestContext, index: PolicyIndex): boolean {
  const grants = inEffect(candidatesFor(context, index), context);
  // Most requests end here.
  if (!isOpen(context, grants, none, none) || !isEntrustedOpen(context, grants)) return false;
  const prohibitions = prohibitionsFor(context, index);
  if (prohibitions.length > 0 && !isOpen(context, grants, prohibitions, overridesFor(context))) return false;
  return index.doubts.prohibitions.length === 0 || isBeyondDoubt(context, index);
}

const none: readonly never[] = [];

/** Of what is open in full, doubts can only make a matter for a human. */
function isBeyondDoubt(context: RequestContext, index: PolicyIndex): boolean {
  return evaluateRequest(context, index).rulings.every(({ ruling }) => ruling === 'permitted');
}

function isOpen(
  context: RequestContext,
  grants: readonly Grant[],
  prohibitions: readonly CompiledProhibition[],
  overrides: readonly CompiledOverride[],
): boolean {
  const { request, categories } = context;
  for (const subject of request.dataSubjects) {
    const subjectBit = subjectBits.bit(subject);
    for (const personId of personsOf(request, subject)) {
      const open =
        granted(context, grants, subjectBit, personId) &
        ~withheldCategories(prohibitions, overrides, subjectBit);
      if ((categories & ~open) !== 0) return false;
    }
  }
  return true;
}

function granted(
  context: RequestContext,
  grants: readonly Grant[],
  subjectBit: BitSet,
  personId: string | undefined,
): BitSet {
  let open = noBits;
  for (const grant of grants)
    open |= permittedCategories(grant, context, subjectBit, personId) & ~grant.generalised;
  return open;
}

function withheldCategories(
  prohibitions: readonly CompiledProhibition[],
  overrides: readonly CompiledOverride[],
  subjectBit: BitSet,
): BitSet {
  let shut = noBits;
  for (const prohibition of prohibitions) {
    if ((prohibition.subjects & subjectBit) !== 0)
      shut |= prohibitedCategories(prohibition, overrides, subjectBit) | prohibition.generalises;
  }
  return shut;
}
