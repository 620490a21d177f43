import { contains } from '../../../kernel/calendar/index.js';
import type { PolicyIndex } from '../compile/index.js';
import {
  type CompiledOverride,
  type CompiledProhibition,
  type DoubtfulOverride,
  type DoubtfulProhibition,
  type Grant,
  isCompelling,
  type RequestContext,
} from '../contract/index.js';
import { unlisted } from '../prohibitions/index.js';
import { isInEffect, speaksTo } from './has-a-say.js';
import { permissionsFor } from './permissions-for.js';
import { silencesFor } from './silences-for.js';

/** Everything in a policy that speaks to a request, whichever item it is about. */
export interface ApplicableRules {
  readonly context: RequestContext;
  /** Grounds that name these parties, in effect or not. */
  readonly candidates: readonly Grant[];
  /** Grounds in effect. */
  readonly grants: readonly Grant[];
  /** Duties in effect, if their trigger is met or the recipient is of their kind, which somebody must judge. */
  readonly dutiesInDoubt: readonly Grant[];
  readonly prohibitions: readonly CompiledProhibition[];
  readonly overrides: readonly CompiledOverride[];
  /** What may apply and keeps something from the client. */
  readonly silences: readonly Grant[];
  /** Restrictions that may mean the request. */
  readonly doubts: readonly DoubtfulProhibition[];
  /** Overrides that may. */
  readonly doubtfulOverrides: readonly DoubtfulOverride[];
}

const none: readonly never[] = [];

export function applicableRules(context: RequestContext, index: PolicyIndex): ApplicableRules {
  const candidates = candidatesFor(context, index);
  return {
    context,
    candidates,
    grants: inEffect(candidates, context),
    dutiesInDoubt: isInDoubt(context) ? dutiesInDoubt(context, index) : none,
    prohibitions: prohibitionsFor(context, index),
    overrides: overridesFor(context),
    silences: silencesFor(context, index, candidates),
    doubts: speaking(index.doubts.prohibitions, context),
    doubtfulOverrides: index.doubts.overrides.filter(({ target }) => speaksTo(target, context)),
  };
}

/** Every ground that names these parties. */
export function candidatesFor(
  context: RequestContext,
  { duties, permissions }: PolicyIndex,
): readonly Grant[] {
  const { request, kind, client, agreement, isUnlisted } = context;
  const { consents, circumstances } = client;
  const { recipientId } = request;
  const ofClient = joined(consents.get(recipientId), circumstances.grants.get(recipientId));
  const ofPartners = joined(agreement?.grants, duties.byKind.get(kind));
  const all = joined(ofClient, ofPartners);
  // Nobody agrees to tell somebody of whom nobody knows who it is.
  if (isUnlisted) return all.filter(isCompelling);
  return permissions.length === 0 ? all : joined(all, permissionsFor(context, permissions));
}

/** Those that have a say in the request, whatever it is about; mostly all of them or few. */
export function inEffect(grants: readonly Grant[], context: RequestContext): readonly Grant[] {
  let some: Grant[] | undefined;
  let out = 0;
  for (const grant of grants) {
    if (!isInEffect(grant, context)) out += 1;
    else if (some === undefined) some = [grant];
    else some.push(grant);
  }
  return out === 0 ? grants : (some ?? none);
}

/** Every prohibition that speaks to the request. */
export function prohibitionsFor(
  context: RequestContext,
  { prohibitions, prohibitionsTowards }: PolicyIndex,
): readonly CompiledProhibition[] {
  const { client, agreement, request } = context;
  if (context.isUnlisted && !context.isIntroduced) return unlisted;
  const towards = prohibitionsTowards.get(request.recipientId);
  const ofPolicy = joined(speaking(prohibitions.get(context.purpose), context), speaking(towards, context));
  const ofAll = joined(ofPolicy, speaking(client.circumstances.prohibitions, context));
  return agreement === undefined ? ofAll : joined(ofAll, speaking(agreement.prohibitions, context));
}

/** The overrides that speak to the request. */
export function overridesFor(context: RequestContext): readonly CompiledOverride[] {
  const towards = context.client.circumstances.overrides.get(context.request.recipientId) ?? none;
  return towards.filter(({ target }) => speaksTo(target, context));
}

/** What prohibits nothing that is asked for has no say. */
function speaking<Prohibition extends CompiledProhibition>(
  prohibitions: readonly Prohibition[] = none,
  context: RequestContext,
): readonly Prohibition[] {
  let some: Prohibition[] | undefined;
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

function isInDoubt({ kinds, kind, triggersInDoubt }: RequestContext): boolean {
  return kinds !== kind || triggersInDoubt.length > 0;
}

/** Of a kind that the recipient may have, with a trigger that may be met: not both for certain. */
function dutiesInDoubt(context: RequestContext, { duties }: PolicyIndex): readonly Grant[] {
  const { kind, kinds, triggers, triggersInDoubt } = context;
  return duties.all
    .filter((duty) => (duty.kinds & kinds) !== 0)
    .filter(({ grant: { trigger = '' }, ...duty }) => {
      const isMet = triggers.includes(trigger);
      const isCertain = (duty.kinds & kind) !== 0;
      return isMet ? !isCertain : triggersInDoubt.includes(trigger);
    })
    .map(({ grant }) => grant)
    .filter((grant) => (grant.purposes & context.purpose) !== 0 && contains(grant, context.at));
}
