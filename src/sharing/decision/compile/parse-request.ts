import { check, InputError, isIdentifier } from '../../../kernel/index.js';
import { epochOf, recordEpoch } from '../../../kernel/time/index.js';
import { DisclosureRequest } from '../../policy/index.js';
import {
  type BitSet,
  type BitsOf,
  categoryBits,
  noBits,
  purposeBits,
  roleBits,
  subjectBits,
} from '../contract/index.js';
import { unknownClient } from './client-index.js';
import { type Parties, type PolicyIndex, partiesOf } from './policy-index.js';
import { shortCopy, withCircumstances } from './with-circumstances.js';

/** A request of which is known that it is well formed, with what was read and looked up in seeing that. */
export interface Reading extends Parties {
  readonly request: DisclosureRequest;
  readonly at: number;
  readonly purpose: BitSet;
  readonly categories: BitSet;
}

/**
 * Reads a request, or throws an `InputError` with everything that is wrong with it. Nearly all requests are well formed
 * in the plainest way, and seeing that costs a tenth of checking the schema; whatever is not evident is checked by the
 * schema. What is read is a copy, each field read once: what was looked at is what is decided on.
 */
export function readRequest(request: DisclosureRequest, index: PolicyIndex): Reading {
  return evidently(request, index) ?? checked(request, index);
}

/** What throws when it is looked at is not evident. */
function evidently(request: DisclosureRequest, index: PolicyIndex): Reading | undefined {
  try {
    return evident(request, index);
  } catch {
    return undefined;
  }
}

function checked(request: DisclosureRequest, index: PolicyIndex): Reading {
  const context = check(DisclosureRequest, request);
  if (!context.ok) throw new InputError('disclosure request', context.issues);
  const { clientId, holderId, recipientId, instant, purpose, categories } = context.value;
  return {
    request: context.value,
    at: epochOf(instant),
    purpose: purposeBits.bit(purpose),
    categories: categoryBits.set(categories),
    ...partiesOf(index, clientId, holderId, recipientId),
  };
}

function evident(given: DisclosureRequest, index: PolicyIndex): Reading | undefined {
  if (Object.getPrototypeOf(given) !== Object.prototype) return undefined;
  const { id, clientId, holderId, recipientId, recipientRole, purpose, instant } = given;
  const dataSubjects = shortCopy(given.dataSubjects) ?? [];
  const categories = shortCopy(given.categories) ?? [];
  const { client, kinds, partners, agreement } = partiesOf(index, clientId, holderId, recipientId);
  const at = recordEpoch(instant);
  const use = purposeBits.bit(purpose);
  // Whom the policy names has an identifier.
  const isEvident =
    isIdentifier(id) &&
    (client !== unknownClient || isIdentifier(clientId)) &&
    (partners !== undefined || isIdentifier(holderId)) &&
    (kinds !== undefined || isIdentifier(recipientId)) &&
    roleBits.bit(recipientRole) !== noBits &&
    use !== noBits &&
    !Number.isNaN(at);
  if (!isEvident) return undefined;
  const wanted = knownSet(categories, categoryBits);
  const subjectBit = knownSet(dataSubjects, subjectBits);
  if (wanted === noBits || subjectBit === noBits) return undefined;
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
  const request = withCircumstances(plain, given, subjectBit);
  if (request === undefined) return undefined;
  return { request, at, purpose: use, categories: wanted, client, kinds, partners, agreement };
}

/** The set of words that are all known; no word where one is not, or where there is none. */
function knownSet<Word extends string>(words: readonly Word[], { bit }: BitsOf<Word>): BitSet {
  let set = noBits;
  for (const word of words) {
    const one = bit(word);
    if (one === noBits) return noBits;
    set |= one;
  }
  return set;
}
