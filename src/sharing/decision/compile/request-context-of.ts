import type { Role } from '../../../vocabulary/index.js';
import type { DisclosureRequest } from '../../policy/index.js';
import {
  allBits,
  type BitSet,
  type CompiledLimit,
  noBits,
  purposeBits,
  type RequestContext,
} from '../contract/index.js';
import type { Parties, PolicyIndex } from './policy-index.js';

const none: readonly never[] = [];
const never = Number.NEGATIVE_INFINITY;
const safeguarding = /* @__PURE__ */ purposeBits.bit('safeguarding');
const personal: ReadonlySet<Role> = /* @__PURE__ */ new Set<Role>(['client', 'relative', 'guardian']);

/** What a well-formed request is asked with: its words as sets, its instant in milliseconds, its parties looked up. */
export function requestContextOf(
  request: DisclosureRequest,
  at: number,
  purpose: BitSet,
  categories: BitSet,
  { client, kinds: listed, agreement }: Parties,
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

function isSeveral(kinds: BitSet): boolean {
  return (kinds & (kinds - 1)) !== 0;
}
