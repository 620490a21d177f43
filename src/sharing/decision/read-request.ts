import { identifierPattern } from '../../kernel/identifier.js';
import { check, InputError } from '../../kernel/index.js';
import { isRecordInstant } from '../../kernel/record-years.js';
import { DisclosureRequest } from '../policy/disclosure-request.js';
import { type Alphabet, categoryWords, noWord, purposeWords, roleWords, subjectWords } from './word-set.js';

/**
 * The request as data of our own, or an `InputError` with everything that is wrong with it. Nearly all requests are
 * well formed in the plainest way, and seeing that costs a tenth of checking the schema; whatever is not evident is
 * checked by the schema.
 */
export function readRequest(request: DisclosureRequest): DisclosureRequest {
  const evident = evidentRequest(request);
  if (evident !== undefined) return evident;
  const asked = check(DisclosureRequest, request);
  if (!asked.ok) throw new InputError('disclosure request', asked.issues);
  return asked.value;
}

/** How many fields every request has. */
const requiredFields = 9;

/** A copy, each field read once: what was looked at is what is decided on. */
function evidentRequest(request: DisclosureRequest): DisclosureRequest | undefined {
  if (typeof request !== 'object' || request === null) return undefined;
  if (Object.getPrototypeOf(request) !== Object.prototype) return undefined;
  const { id, clientId, holderId, recipientId, recipientRole, purpose, instant } = request;
  const dataSubjects = evidentWords(request.dataSubjects, subjectWords);
  const categories = evidentWords(request.categories, categoryWords);
  const isEvident =
    dataSubjects !== undefined &&
    categories !== undefined &&
    isIdentifier(id) &&
    isIdentifier(clientId) &&
    isIdentifier(holderId) &&
    isIdentifier(recipientId) &&
    roleWords.bit(recipientRole) !== noWord &&
    purposeWords.bit(purpose) !== noWord &&
    isRecordInstant(instant);
  if (!isEvident) return undefined;
  const asked = {
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
  const fields = Object.keys(request).length;
  return fields === requiredFields ? asked : withCircumstances(asked, request, fields);
}

/** What only some requests say; nothing where it is not evident, or where there is a field that nobody knows. */
function withCircumstances(
  asked: DisclosureRequest,
  { triggers, lifeAtStake, recipientMemberId, conferenceId }: DisclosureRequest,
  fields: number,
): DisclosureRequest | undefined {
  const stated = {
    ...(Array.isArray(triggers) ? { triggers: [...triggers] } : {}),
    ...(typeof lifeAtStake === 'boolean' ? { lifeAtStake } : {}),
    ...(isIdentifier(recipientMemberId) ? { recipientMemberId } : {}),
    ...(isIdentifier(conferenceId) ? { conferenceId } : {}),
  };
  const isWhole = Object.keys(stated).length === fields - requiredFields;
  const isListed =
    stated.triggers === undefined ||
    (stated.triggers.length <= shortList && stated.triggers.every(isIdentifier));
  return isWhole && isListed ? { ...asked, ...stated } : undefined;
}

function isIdentifier(text: unknown): text is string {
  return typeof text === 'string' && identifierPattern.test(text);
}

/** A short list of known words; there are fewer words than that in any list. */
const shortList = 32;

function evidentWords<Word extends string>(
  words: readonly Word[],
  alphabet: Alphabet<Word>,
): Word[] | undefined {
  if (!Array.isArray(words) || words.length === 0 || words.length > shortList) return undefined;
  const copy: Word[] = [];
  for (const word of words) {
    if (alphabet.bit(word) === noWord) return undefined;
    copy.push(word);
  }
  return copy;
}
