import { isIdentifier } from '../../../kernel/index.js';
import type { DisclosureRequest, PersonInQuestion } from '../../policy/index.js';
import { type BitSet, noBits, subjectBits } from '../contract/index.js';

type Draft = { -readonly [Field in keyof DisclosureRequest]: DisclosureRequest[Field] };

/** How many fields every request has. */
const requiredFields = 9;
const fieldsOfPerson = 2;

/**
 * A request with what only some requests say; nothing where that is not evidently well formed, or where there is a field
 * that nobody knows.
 */
export function withCircumstances(
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
    request.triggers = triggers;
    stated += 1;
  }
  const persons = subjectIdsIn(given.persons, subjectBit);
  if (persons !== undefined) {
    request.persons = persons;
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

export function shortCopy<Entry>(entries: readonly Entry[] | undefined): Entry[] | undefined {
  return Array.isArray(entries) && entries.length <= shortList ? [...entries] : undefined;
}

function fieldsOf(value: object): number {
  let fields = 0;
  for (const _field in value) fields += 1;
  return fields;
}
