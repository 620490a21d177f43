import type { Role } from '../../../vocabulary/index.js';
import type { PolicyIndex, Reading } from '../compile/index.js';
import {
  allBits,
  type BitSet,
  type CompiledLimit,
  type CompiledOverride,
  type CompiledProhibition,
  noBits,
  purposeBits,
  type RequestContext,
} from '../contract/index.js';
import type { Grant } from '../grounds/index.js';

const none: readonly never[] = [];
const never = Number.NEGATIVE_INFINITY;
const safeguarding = /* @__PURE__ */ purposeBits.bit('safeguarding');
const personal: ReadonlySet<Role> = /* @__PURE__ */ new Set<Role>(['client', 'relative', 'guardian']);

/** A request, with what the policy knows of its parties. */
export function contextOf(
  { request, at, purpose, categories, client, kinds: listed }: Reading,
  index: PolicyIndex,
): RequestContext {
  const { recipientId, holderId, recipientRole: role } = request;
  // Of two kinds for one organisation nobody knows which.
  const kind = listed === undefined || isSeveral(listed) ? noBits : listed;
  const isPrivate = listed === undefined && personal.has(role);
  const limits = limitsFor(index, kind, purpose);
  return {
    request,
    at,
    purpose,
    categories,
    triggers: request.triggers ?? none,
    role,
    kind,
    kinds: kind !== noBits ? kind : isPrivate ? noBits : allBits,
    limits,
    openedCategories: openTo(limits),
    mandatedUntil: client.circumstances.mandatedUntil.get(recipientId) ?? never,
    isUrgent: request.lifeAtStake === true && purpose === safeguarding,
    isInHouse: recipientId === holderId,
  };
}

/** Every ground that names these parties. */
export function candidatesFor(
  { client, agreement }: Reading,
  { duties }: PolicyIndex,
  context: RequestContext,
): readonly Grant[] {
  const { recipientId } = context.request;
  const { consents, circumstances } = client;
  const ofClient = joined(consents.get(recipientId), circumstances.grants.get(recipientId));
  const ofPartners = joined(agreement?.grants, duties.byKind.get(context.kind));
  return joined(ofClient, ofPartners);
}

/** Every prohibition that speaks to the request. */
export function prohibitionsFor(
  { client, agreement }: Reading,
  { prohibitions }: PolicyIndex,
  context: RequestContext,
): readonly CompiledProhibition[] {
  const ofClient = joined(
    speaking(prohibitions, context),
    speaking(client.circumstances.prohibitions, context),
  );
  return agreement === undefined ? ofClient : joined(ofClient, speaking(agreement.prohibitions, context));
}

/** The overrides that speak to the request. */
export function overridesFor({ client }: Reading, context: RequestContext): readonly CompiledOverride[] {
  const { overrides } = client.circumstances;
  return overrides.length === 0 ? none : overrides.filter((override) => override.applies(context));
}

/** What prohibits nothing that is asked for has no say. */
function speaking(
  prohibitions: readonly CompiledProhibition[],
  context: RequestContext,
): readonly CompiledProhibition[] {
  let some: CompiledProhibition[] | undefined;
  for (const prohibition of prohibitions) {
    if (
      ((prohibition.categories | prohibition.generalises) & context.categories) === 0 ||
      !prohibition.applies(context)
    )
      continue;
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

function limitsFor({ limits }: PolicyIndex, kind: BitSet, purpose: BitSet): readonly CompiledLimit[] {
  if (limits.length === 0) return none;
  return limits.filter((limit) => (limit.kinds & kind) !== 0 && (limit.purposes & purpose) !== 0);
}

function openTo(limits: readonly CompiledLimit[]): BitSet {
  let open = noBits;
  for (const { category } of limits) open |= category;
  return open;
}

function isSeveral(kinds: BitSet): boolean {
  return (kinds & (kinds - 1)) !== 0;
}
