import type { CompiledPolicy, DisclosureRequest, SharingPolicy } from 'exit-work/sharing';
import { roles, rolesOfKind, valuesOf } from 'exit-work/vocabulary';
import { categoryBits, purposeBits, subjectBits } from './bits.js';
import { reference } from './sharing-reference.js';

/**
 * The reference for requests from outside, as {@link CompiledPolicy} takes them: what is malformed, or cannot be, is refused before
 * it is looked up. By hand, too: patterns and sets of words in place of a schema.
 */
export function checkedReference(policy: SharingPolicy): (request: DisclosureRequest) => boolean {
  const answer = reference(policy);
  const rolesOf = new Map(
    (policy.organisations ?? []).map(({ id, kind }) => [id, new Set<string>(rolesOfKind(kind))]),
  );
  return (request) => {
    if (!isWellFormed(request) || request.holderId !== policy.holderId) throw new TypeError('malformed');
    const possible = rolesOf.get(request.recipientId);
    if (possible?.has(request.recipientRole) === false) throw new TypeError('no such role there');
    return answer(request);
  };
}

const identifier = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,79}$/;
const moment = /^(?:19|20|21)\d\d-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;
const knownRoles = new Set<string>(valuesOf(roles));
const fields = 9;

function isWellFormed(request: DisclosureRequest): boolean {
  const { id, clientId, holderId, recipientId, recipientRole, recipientMemberId } = request;
  const { purpose, dataSubjects, categories, instant } = request;
  const isOfWorker = recipientMemberId !== undefined;
  return (
    Object.keys(request).length === fields + (isOfWorker ? 1 : 0) &&
    (!isOfWorker || identifier.test(recipientMemberId)) &&
    [id, clientId, holderId, recipientId].every((one) => identifier.test(one)) &&
    (recipientId === clientId) === (recipientRole === 'client') &&
    knownRoles.has(recipientRole) &&
    purposeBits.has(purpose) &&
    dataSubjects.length > 0 &&
    dataSubjects.every((one) => subjectBits.has(one)) &&
    categories.length > 0 &&
    categories.every((one) => categoryBits.has(one)) &&
    moment.test(instant) &&
    !Number.isNaN(Date.parse(instant))
  );
}
