import { check, InputError, isIdentifier } from '../../../kernel/index.js';
import { epochOf, recordEpoch } from '../../../kernel/time/index.js';
import { DisclosureRequest } from '../../policy/index.js';
import {
  type Alphabet,
  categoryWords,
  noWord,
  purposeWords,
  roleWords,
  subjectWords,
  type WordSet,
} from '../contract/index.js';
import { unknownClient } from './client-index.js';
import { type Parties, type PolicyIndex, partiesOf } from './policy-index.js';
import { shortCopy, withCircumstances } from './with-circumstances.js';

/** A request of which is known that it is well formed, with what was read and looked up in seeing that. */
export interface Reading extends Parties {
  readonly request: DisclosureRequest;
  readonly at: number;
  readonly purpose: WordSet;
  readonly categories: WordSet;
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
  const asked = check(DisclosureRequest, request);
  if (!asked.ok) throw new InputError('disclosure request', asked.issues);
  const { clientId, holderId, recipientId, instant, purpose, categories } = asked.value;
  return {
    request: asked.value,
    at: epochOf(instant),
    purpose: purposeWords.bit(purpose),
    categories: categoryWords.set(categories),
    ...partiesOf(index, clientId, holderId, recipientId),
  };
}

function evident(given: DisclosureRequest, index: PolicyIndex): Reading | undefined {
  if (Object.getPrototypeOf(given) !== Object.prototype) return undefined;
  const { id, clientId, holderId, recipientId, recipientRole, purpose, instant } = given;
  const dataSubjects = shortCopy(given.dataSubjects) ?? [];
  const categories = shortCopy(given.categories) ?? [];
  const { client, kinds, partners, pact } = partiesOf(index, clientId, holderId, recipientId);
  const at = recordEpoch(instant);
  const use = purposeWords.bit(purpose);
  // Whom the policy names has an identifier.
  const isEvident =
    isIdentifier(id) &&
    (client !== unknownClient || isIdentifier(clientId)) &&
    (partners !== undefined || isIdentifier(holderId)) &&
    (kinds !== undefined || isIdentifier(recipientId)) &&
    roleWords.bit(recipientRole) !== noWord &&
    use !== noWord &&
    !Number.isNaN(at);
  if (!isEvident) return undefined;
  const wanted = knownSet(categories, categoryWords);
  const whose = knownSet(dataSubjects, subjectWords);
  if (wanted === noWord || whose === noWord) return undefined;
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
  const request = withCircumstances(plain, given, whose);
  if (request === undefined) return undefined;
  return { request, at, purpose: use, categories: wanted, client, kinds, partners, pact };
}

/** The set of words that are all known; no word where one is not, or where there is none. */
function knownSet<Word extends string>(words: readonly Word[], { bit }: Alphabet<Word>): WordSet {
  let set = noWord;
  for (const word of words) {
    const one = bit(word);
    if (one === noWord) return noWord;
    set |= one;
  }
  return set;
}
