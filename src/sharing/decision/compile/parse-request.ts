import { check, InputError, isIdentifier } from '../../../kernel/index.js';
import { epochOf, recordEpoch } from '../../../kernel/time/index.js';
import { DisclosureRequest } from '../../policy/index.js';
import {
  type BitSet,
  type BitsOf,
  categoryBits,
  noBits,
  purposeBits,
  type RequestContext,
  roleBits,
  subjectBits,
} from '../contract/index.js';
import { unknownClient } from './client-rules.js';
import { type PolicyIndex, partiesOf } from './policy-index.js';
import { requestContextOf } from './request-context-of.js';
import { shortCopy, withCircumstances } from './with-circumstances.js';

/**
 * Reads a request, or throws an `InputError` with everything that is wrong with it. Nearly all requests are well formed
 * in the plainest way, and seeing that costs a tenth of checking the schema; whatever is not evident is checked by the
 * schema. What is read is a copy, each field read once: what was looked at is what is decided on.
 */
export function parseRequest(request: DisclosureRequest, index: PolicyIndex): RequestContext {
  return parsePlainRequest(request, index) ?? parseBySchema(request, index);
}

/** What throws when it is looked at is not plain. */
function parsePlainRequest(request: DisclosureRequest, index: PolicyIndex): RequestContext | undefined {
  try {
    return parsePlain(request, index);
  } catch {
    return undefined;
  }
}

function parseBySchema(given: DisclosureRequest, index: PolicyIndex): RequestContext {
  const checked = check(DisclosureRequest, given);
  if (!checked.ok) throw new InputError('disclosure request', checked.issues);
  const request = checked.value;
  const { clientId, holderId, recipientId, instant, purpose, categories } = request;
  return requestContextOf(
    request,
    epochOf(instant),
    purposeBits.bit(purpose),
    categoryBits.set(categories),
    partiesOf(index, clientId, holderId, recipientId),
    index,
  );
}

function parsePlain(given: DisclosureRequest, index: PolicyIndex): RequestContext | undefined {
  if (Object.getPrototypeOf(given) !== Object.prototype) return undefined;
  const { id, clientId, holderId, recipientId, recipientRole, purpose, instant } = given;
  const dataSubjects = shortCopy(given.dataSubjects) ?? [];
  const categories = shortCopy(given.categories) ?? [];
  const parties = partiesOf(index, clientId, holderId, recipientId);
  const at = recordEpoch(instant);
  const use = purposeBits.bit(purpose);
  // Whom the policy names has an identifier.
  const isPlain =
    isIdentifier(id) &&
    (parties.client !== unknownClient || isIdentifier(clientId)) &&
    (parties.partners !== undefined || isIdentifier(holderId)) &&
    (parties.kinds !== undefined || isIdentifier(recipientId)) &&
    roleBits.bit(recipientRole) !== noBits &&
    use !== noBits &&
    !Number.isNaN(at);
  if (!isPlain) return undefined;
  const wanted = knownBits(categories, categoryBits);
  const subjects = knownBits(dataSubjects, subjectBits);
  if (wanted === noBits || subjects === noBits) return undefined;
  const plain: DisclosureRequest = {
    id,
    clientId,
    holderId,
    recipientId,
    recipientRole,
    purpose,
    dataSubjects,
    categories,
    instant,
  };
  const request = withCircumstances(plain, given, subjects);
  return request === undefined ? undefined : requestContextOf(request, at, use, wanted, parties, index);
}

/** The set of words that are all known; no word where one is not, or where there is none. */
function knownBits<Word extends string>(words: readonly Word[], { bit }: BitsOf<Word>): BitSet {
  let known = noBits;
  for (const word of words) {
    const one = bit(word);
    if (one === noBits) return noBits;
    known |= one;
  }
  return known;
}
