import { check, InputError } from '../../../kernel/index.js';
import { epochOf } from '../../../kernel/time/index.js';
import { DisclosureRequest } from '../../policy/index.js';
import {
  type BitSet,
  type CompiledLimit,
  categoryBits,
  noBits,
  purposeBits,
  type RequestContext,
} from '../contract/index.js';
import { type ParsedRequest, parsePlainRequest } from './parse-plain-request.js';
import { type PolicyIndex, partiesOf } from './policy-index.js';
import { recipientOf } from './recipient-of.js';

const none: readonly never[] = [];
const never = Number.NEGATIVE_INFINITY;
const safeguarding = /* @__PURE__ */ purposeBits.bit('safeguarding');

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
  if (index.holderId !== undefined && holderId !== index.holderId) throw ofOtherHolder();
  return {
    request,
    at: epochOf(instant),
    purpose: purposeBits.bit(purpose),
    categories: categoryBits.set(categories),
    parties: partiesOf(index, clientId, recipientId),
  };
}

/** What a well-formed request is asked with, its parties looked up. */
function contextOf(
  { request, at, purpose, categories, parties: { client, kinds: listed, agreement } }: ParsedRequest,
  index: PolicyIndex,
): RequestContext {
  const { recipientId, holderId, recipientRole: role } = request;
  const recipient = recipientOf(request, listed, client);
  const limits = limitsFor(index, recipient.kind, purpose);
  return {
    request,
    at,
    purpose,
    categories,
    triggers: request.triggers ?? none,
    triggersInDoubt: request.triggersInDoubt ?? none,
    isTriggerUnknown: isTriggerUnknown(request, index),
    role,
    kind: recipient.kind,
    kinds: recipient.kinds,
    isUnlisted: recipient.isUnlisted,
    isIntroduced: recipient.isIntroduced,
    limits,
    openedCategories: openedBy(limits),
    mandatedUntil: client.circumstances.mandatedUntil.get(recipientId) ?? never,
    isUrgent: request.lifeAtStake === true && purpose === safeguarding,
    isInHouse: recipientId === holderId,
    client,
    agreement,
  };
}

/** Where there are duties, whoever states a trigger means one of theirs. */
function isTriggerUnknown(
  { triggers = none, triggersInDoubt = none }: DisclosureRequest,
  { duties }: PolicyIndex,
): boolean {
  const isKnown = (stated: string) => duties.triggers.has(stated);
  return duties.triggers.size > 0 && !(triggers.every(isKnown) && triggersInDoubt.every(isKnown));
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

function ofOtherHolder(): InputError {
  return new InputError('disclosure request', [
    { code: 'other-holder', path: 'holderId', message: 'expected the holder of the policy' },
  ]);
}
