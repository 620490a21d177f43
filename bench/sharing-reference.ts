import type { CompiledPolicy, DisclosureRequest, SharingPolicy } from 'exit-work/sharing';
import { dataCategories, dataSubjects, purposes, roles, valuesOf } from 'exit-work/vocabulary';

interface Entry {
  readonly subjects: number;
  readonly purposes: number;
  readonly categories: number;
  readonly from: number;
  readonly until: number;
}

const categoryBits = new Map<string, number>(
  valuesOf(dataCategories).map((word, place) => [word, 1 << place]),
);
const subjectBits = new Map<string, number>(valuesOf(dataSubjects).map((word, place) => [word, 1 << place]));
const purposeBits = new Map<string, number>(valuesOf(purposes).map((word, place) => [word, 1 << place]));
const special = maskOf(['health', 'beliefs'], categoryBits);

function maskOf(words: readonly string[], bits: ReadonlyMap<string, number>): number {
  let mask = 0;
  for (const word of words) mask |= bits.get(word) ?? 0;
  return mask;
}

/**
 * What an engineer would write by hand for this workload: maps of strings and bitmasks, for whose data a consent or an
 * agreement opens, and what funders may not have. Yes or no; nothing is explained and nothing is checked.
 */
export function reference(policy: SharingPolicy): (request: DisclosureRequest) => boolean {
  const kinds = new Map((policy.organisations ?? []).map(({ id, kind }) => [id, kind]));
  const consents = new Map<string, Map<string, Entry[]>>();
  for (const consent of policy.consents ?? []) {
    const { clientId, recipientIds, notBefore, expires, withdrawnAt = expires } = consent;
    const entry = {
      subjects: maskOf([consent.dataSubject], subjectBits),
      purposes: maskOf(consent.purposes, purposeBits),
      categories: maskOf(consent.categories, categoryBits),
      from: Date.parse(notBefore),
      until: Math.min(Date.parse(expires), Date.parse(withdrawnAt)),
    };
    for (const recipientId of recipientIds) add(consents, clientId, recipientId, entry);
  }
  const agreements = new Map<string, Map<string, Entry[]>>();
  for (const agreement of policy.agreements ?? []) {
    const entry = {
      subjects: maskOf(agreement.dataSubjects, subjectBits),
      purposes: maskOf(agreement.purposes, purposeBits),
      categories: maskOf(agreement.shared, categoryBits) & ~special,
      from: Date.parse(agreement.notBefore),
      until: Date.parse(agreement.expires),
    };
    for (const one of agreement.parties) {
      for (const other of agreement.parties) if (one !== other) add(agreements, one, other, entry);
    }
  }
  return ({ clientId, holderId, recipientId, purpose, dataSubjects, categories, instant }) => {
    const kind = kinds.get(recipientId);
    if (kind === undefined || kind === 'funder') return false;
    const at = Date.parse(instant);
    const use = purposeBits.get(purpose) ?? 0;
    const wanted = maskOf(categories, categoryBits);
    const given = consents.get(clientId)?.get(recipientId) ?? [];
    const agreed = agreements.get(holderId)?.get(recipientId) ?? [];
    for (const subject of dataSubjects) {
      const whose = subjectBits.get(subject) ?? 0;
      if ((wanted & ~(openIn(given, whose, use, at) | openIn(agreed, whose, use, at))) !== 0) return false;
    }
    return true;
  };
}

/**
 * The same for requests from outside, as {@link CompiledPolicy} takes them: what is malformed is refused before it is looked
 * up. By hand, too: patterns and sets of words in place of a schema.
 */
export function checkedReference(policy: SharingPolicy): (request: DisclosureRequest) => boolean {
  const answer = reference(policy);
  return (request) => {
    if (!isWellFormed(request)) throw new TypeError('malformed');
    return answer(request);
  };
}

const identifier = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,79}$/;
const moment = /^(?:19|20|21)\d\d-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;
const knownRoles = new Set<string>(valuesOf(roles));
const fields = 9;

function isWellFormed(request: DisclosureRequest): boolean {
  const { id, clientId, holderId, recipientId, recipientRole, purpose, dataSubjects, categories, instant } =
    request;
  return (
    Object.keys(request).length === fields &&
    [id, clientId, holderId, recipientId].every((one) => identifier.test(one)) &&
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

function openIn(entries: readonly Entry[], whose: number, use: number, at: number): number {
  let open = 0;
  for (const { subjects, purposes, categories, from, until } of entries) {
    const isInEffect = (purposes & use) !== 0 && at >= from && at < until;
    if (isInEffect && (subjects & whose) !== 0) open |= categories;
  }
  return open;
}

function add(entries: Map<string, Map<string, Entry[]>>, outer: string, inner: string, entry: Entry): void {
  const within = entries.get(outer) ?? new Map<string, Entry[]>();
  entries.set(outer, within);
  const list = within.get(inner);
  if (list === undefined) within.set(inner, [entry]);
  else list.push(entry);
}
