import { isIdentifier } from '../../../kernel/index.js';
import { recordEpoch } from '../../../kernel/time/index.js';
import type { DisclosureRequest, PersonInQuestion } from '../../policy/index.js';
import {
  type BitSet,
  type BitsOf,
  categoryBits,
  noBits,
  purposeBits,
  roleBits,
  subjectBits,
} from '../contract/index.js';
import { unknownClient } from './client-rules.js';
import { type Parties, type PolicyIndex, partiesOf } from './policy-index.js';

/** A request that is well formed: its words as sets, its instant in milliseconds, and what the policy knows of its parties. */
export interface ParsedRequest {
  readonly request: DisclosureRequest;
  readonly at: number;
  readonly purpose: BitSet;
  readonly categories: BitSet;
  readonly parties: Parties;
}

/** A request that is evidently well formed; nothing where that is not evident. What throws when it is looked at is not plain. */
export function parsePlainRequest(request: DisclosureRequest, index: PolicyIndex): ParsedRequest | undefined {
  try {
    return parsePlain(request, index);
  } catch {
    return undefined;
  }
}

function parsePlain(given: DisclosureRequest, index: PolicyIndex): ParsedRequest | undefined {
  if (Object.getPrototypeOf(given) !== Object.prototype) return undefined;
  const { id, clientId, holderId, recipientId, recipientRole, purpose, instant } = given;
  const dataSubjects = shortCopy(given.dataSubjects) ?? [];
  const categories = shortCopy(given.categories) ?? [];
  const parties = partiesOf(index, clientId, recipientId);
  const at = recordEpoch(instant);
  const use = purposeBits.bit(purpose);
  // Whom the policy names has an identifier.
  const isPlain =
    isIdentifier(id) &&
    (parties.client !== unknownClient || isIdentifier(clientId)) &&
    (holderId === index.holderId || (index.holderId === undefined && isIdentifier(holderId))) &&
    (recipientId === clientId) === (recipientRole === 'client') &&
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
  return request && { request, at, purpose: use, categories: wanted, parties };
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

type Draft = { -readonly [Field in keyof DisclosureRequest]: DisclosureRequest[Field] };

/** How many fields every request has. */
const requiredFields = 9;
const fieldsOfPerson = 2;

/**
 * A request with what only some requests say; nothing where that is not evidently well formed, or where there is a field
 * that nobody knows.
 */
function withCircumstances(
  plain: DisclosureRequest,
  given: DisclosureRequest,
  subjectBit: BitSet,
): DisclosureRequest | undefined {
  const fields = fieldsOf(given);
  if (fields === requiredFields) return plain;
  const { recipientMemberId, conferenceId, lifeAtStake } = given;
  const request: Draft = { ...plain };
  let stated = requiredFields;
  if (isIdentifier(recipientMemberId)) {
    request.recipientMemberId = recipientMemberId;
    stated += 1;
  }
  if (isIdentifier(conferenceId)) {
    request.conferenceId = conferenceId;
    stated += 1;
  }
  if (typeof lifeAtStake === 'boolean') {
    request.lifeAtStake = lifeAtStake;
    stated += 1;
  }
  const triggers = shortCopy(given.triggers);
  if (triggers?.every(isIdentifier) === true) {
    if (triggers.length > 0) request.triggers = triggers;
    stated += 1;
  }
  const persons = subjectIdsIn(given.persons, subjectBit);
  if (persons !== undefined) {
    if (persons.length > 0) request.persons = persons;
    stated += 1;
  }
  return stated === fields ? request : undefined;
}

function subjectIdsIn(
  given: readonly PersonInQuestion[] | undefined,
  subjectBit: BitSet,
): PersonInQuestion[] | undefined {
  const persons: PersonInQuestion[] = [];
  for (const one of shortCopy(given) ?? [undefined]) {
    if (one === undefined || Object.getPrototypeOf(one) !== Object.prototype) return undefined;
    const { dataSubject, personId } = one;
    const isNamed = (subjectBits.bit(dataSubject) & subjectBit & ~unnamed) !== noBits;
    if (!isNamed || !isIdentifier(personId) || fieldsOf(one) !== fieldsOfPerson) return undefined;
    persons.push({ dataSubject, personId });
  }
  return persons;
}

/** These are asked for by their kind alone. */
const unnamed = /* @__PURE__ */ subjectBits.set(['client', 'nobody']);

/** There are fewer words than that in any list. */
const shortList = 32;

function shortCopy<Entry>(entries: readonly Entry[] | undefined): Entry[] | undefined {
  return Array.isArray(entries) && entries.length <= shortList ? [...entries] : undefined;
}

function fieldsOf(value: object): number {
  let fields = 0;
  for (const _field in value) fields += 1;
  return fields;
}
