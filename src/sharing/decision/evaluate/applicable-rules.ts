import type { PolicyIndex } from '../compile/index.js';
import type { CompiledOverride, CompiledProhibition, Grant, RequestContext } from '../contract/index.js';
import { isInEffect, speaksTo } from './has-a-say.js';
import { doubtfulPermissionsFor, permissionsFor } from './permissions-for.js';

/** Everything in a policy that speaks to a request, whichever item it is about. */
export interface ApplicableRules {
  readonly context: RequestContext;
  /** Grounds that name these parties, in effect or not. */
  readonly candidates: readonly Grant[];
  /** Grounds in effect. */
  readonly grants: readonly Grant[];
  /** Duties in effect that would bind the holder if the recipient were of their kind, which nobody knows. */
  readonly unconfirmedDuties: readonly Grant[];
  /** What a law may allow, and nobody has stated a fact on which that depends. */
  readonly doubtfulPermissions: readonly Grant[];
  readonly prohibitions: readonly CompiledProhibition[];
  readonly overrides: readonly CompiledOverride[];
}

const none: readonly never[] = [];

export function applicableRules(context: RequestContext, index: PolicyIndex): ApplicableRules {
  const candidates = candidatesFor(context, index);
  return {
    context,
    candidates,
    grants: inEffect(candidates, context),
    unconfirmedDuties: isUnknown(context) ? inEffect(index.duties.all, context) : none,
    doubtfulPermissions:
      index.permissions.length === 0
        ? none
        : inEffect(doubtfulPermissionsFor(context, index.permissions), context),
    prohibitions: prohibitionsFor(context, index),
    overrides: overridesFor(context),
  };
}

/** Every ground that names these parties. */
export function candidatesFor(context: RequestContext, index: PolicyIndex): readonly Grant[] {
  const naming = namingParties(context, index);
  const { permissions } = index;
  return permissions.length === 0 ? naming : joined(naming, permissionsFor(context, permissions));
}

function namingParties(
  { request: { recipientId }, kind, client, agreement }: RequestContext,
  { duties }: PolicyIndex,
): readonly Grant[] {
  const { consents, circumstances } = client;
  const ofClient = joined(consents.get(recipientId), circumstances.grants.get(recipientId));
  const ofPartners = joined(agreement?.grants, duties.byKind.get(kind));
  return joined(ofClient, ofPartners);
}

/** Those that have a say in the request, whatever it is about. */
export function inEffect(grants: readonly Grant[], context: RequestContext): readonly Grant[] {
  const isSo = (grant: Grant) => isInEffect(grant, context);
  return grants.every(isSo) ? grants : grants.filter(isSo);
}

/** Every prohibition that speaks to the request. */
export function prohibitionsFor(
  context: RequestContext,
  { prohibitions }: PolicyIndex,
): readonly CompiledProhibition[] {
  const { client, agreement } = context;
  const ofClient = joined(
    speaking(prohibitions, context),
    speaking(client.circumstances.prohibitions, context),
  );
  return agreement === undefined ? ofClient : joined(ofClient, speaking(agreement.prohibitions, context));
}

/** The overrides that speak to the request. */
export function overridesFor(context: RequestContext): readonly CompiledOverride[] {
  const { overrides } = context.client.circumstances;
  return overrides.length === 0 ? none : overrides.filter((override) => speaksTo(override.target, context));
}

/** What prohibits nothing that is asked for has no say. */
function speaking(
  prohibitions: readonly CompiledProhibition[],
  context: RequestContext,
): readonly CompiledProhibition[] {
  let some: CompiledProhibition[] | undefined;
  for (const prohibition of prohibitions) {
    const touched = (prohibition.categories | prohibition.generalises) & context.categories;
    if (touched === 0 || !speaksTo(prohibition.target, context)) continue;
    if (some === undefined) some = [prohibition];
    else some.push(prohibition);
  }
  return some ?? none;
}

/** Most requests meet one sort of grounds, whose list is handed on as it is. */
function joined<T>(first: readonly T[] = none, second: readonly T[] = none): readonly T[] {
  if (second.length === 0) return first;
  return first.length === 0 ? second : [...first, ...second];
}

function isUnknown({ kinds, kind }: RequestContext): boolean {
  return kinds !== kind;
}
