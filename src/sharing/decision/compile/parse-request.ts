import { check, InputError } from '../../../kernel/index.js';
import { epochOf } from '../../../kernel/time/index.js';
import type { Role } from '../../../vocabulary/index.js';
import { DisclosureRequest } from '../../policy/index.js';
import {
  allBits,
  type BitSet,
  type CompiledLimit,
  categoryBits,
  noBits,
  purposeBits,
  type RequestContext,
} from '../contract/index.js';
import { type ParsedRequest, parsePlainRequest } from './parse-plain-request.js';
import { type PolicyIndex, partiesOf } from './policy-index.js';

const none: readonly never[] = [];
const never = Number.NEGATIVE_INFINITY;
const safeguarding = /* @__PURE__ */ purposeBits.bit('safeguarding');
const personal: ReadonlySet<Role> = /* @__PURE__ */ new Set<Role>(['client', 'relative', 'guardian']);

/**
 * Reads a request, or throws an `InputError` with everything that is wrong with it. Nearly all requests are well formed
 * in the plainest way, and seeing that costs a tenth of checking the schema; whatever is not evident is checked by the
 * schema. What is read is a copy, each field read once: what was looked at is what is decided on.
 */
export function parseRequest(request: DisclosureRequest, index: PolicyIndex): RequestContext {
  return contextOf(parsePlainRequest(request, index) ?? parseBySchema(request, index), index);
}

function parseBySchema(given: DisclosureRequest, index: PolicyIndex): ParsedRequest {
  const checked = check(DisclosureRequest, given);
  if (!checked.ok) throw new InputError('disclosure request', checked.issues);
  const request = checked.value;
  const { clientId, holderId, recipientId, instant, purpose, categories } = request;
  return {
    request,
    at: epochOf(instant),
    purpose: purposeBits.bit(purpose),
    categories: categoryBits.set(categories),
    parties: partiesOf(index, clientId, holderId, recipientId),
  };
}

/** What a well-formed request is asked with, its parties looked up. */
function contextOf(
  { request, at, purpose, categories, parties: { client, kinds: listed, agreement } }: ParsedRequest,
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
    holderKind: index.permissions.length === 0 ? noBits : kindOfHolder(index, holderId),
    kinds: kind !== noBits ? kind : isPrivate ? noBits : allBits,
    limits,
    openedCategories: openedBy(limits),
    mandatedUntil: client.circumstances.mandatedUntil.get(recipientId) ?? never,
    isUrgent: request.lifeAtStake === true && purpose === safeguarding,
    isInHouse: recipientId === holderId,
    client,
    agreement,
  };
}

function limitsFor({ limits }: PolicyIndex, kind: BitSet, purpose: BitSet): readonly CompiledLimit[] {
  if (limits.length === 0) return none;
  return limits.filter((limit) => (limit.kinds & kind) !== 0 && (limit.purposes & purpose) !== 0);
}

function openedBy(limits: readonly CompiledLimit[]): BitSet {
  let opened = noBits;
  for (const { category } of limits) opened |= category;
  return opened;
}

function kindOfHolder({ kinds }: PolicyIndex, holderId: string): BitSet {
  const listed = kinds.get(holderId) ?? noBits;
  return isSeveral(listed) ? noBits : listed;
}

function isSeveral(kinds: BitSet): boolean {
  return (kinds & (kinds - 1)) !== 0;
}
