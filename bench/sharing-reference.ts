import { type DisclosureRequest, type SharingPolicy, standardNecessity } from 'exit-work/sharing';
import { categoryBits, maskOf, purposeBits, subjectBits } from './bits.js';
import { type Entry, entriesOf, type Times } from './sharing-entries.js';

/**
 * What an engineer would write by hand for this workload: maps of strings and bitmasks, for whose data a consent, an order or an
 * agreement opens, what a purpose needs, what funders and workers off the team may not have. Whatever a fact
 * changes for good is worked out before the first request. Yes or no; nothing is explained and nothing is checked.
 */
export function reference(policy: SharingPolicy): (request: DisclosureRequest) => boolean {
  const kinds = new Map((policy.organisations ?? []).map(({ id, kind }) => [id, kind]));
  const needed = new Map<string, number>(
    standardNecessity().map((row) => [row.purpose, maskOf(row.categories, categoryBits)]),
  );
  const { consents, agreements, mandatedUntil, closures, teams } = entriesOf(policy);
  return (request) => {
    const { clientId, holderId, recipientId, recipientMemberId, recipientRole } = request;
    const { purpose, dataSubjects: about, categories, instant } = request;
    const isInHouse = recipientId === holderId;
    const kind = kinds.get(recipientId);
    if (kind === undefined || kind === 'funder') return false;
    const at = Date.parse(instant);
    const use = purposeBits.get(purpose) ?? 0;
    const wanted = maskOf(categories, categoryBits);
    if ((wanted & ~(needed.get(purpose) ?? 0)) !== 0) return false;
    if (isInHouse && recipientMemberId !== undefined) {
      const team = teams.get(clientId)?.get(`${recipientRole}/${recipientMemberId}`) ?? [];
      if (!isWithin(team, at)) return false;
    }
    const given = consents.get(clientId)?.get(recipientId) ?? [];
    const agreed = isInHouse ? [] : (agreements.get(holderId)?.get(recipientId) ?? []);
    const isMandating = at < (mandatedUntil.get(clientId)?.get(recipientId) ?? Number.NEGATIVE_INFINITY);
    const isClosed = isWithin(closures.get(clientId) ?? [], at);
    for (const subject of about) {
      const whose = subjectBits.get(subject) ?? 0;
      const open = openIn(given, { whose, use, at, isMandating, isClosed });
      if ((wanted & ~(open | openIn(agreed, { whose, use, at }))) !== 0) return false;
    }
    return true;
  };
}

function isWithin(times: readonly Times[], at: number): boolean {
  for (const { from, until } of times) if (at >= from && at < until) return true;
  return false;
}

interface Question {
  readonly whose: number;
  readonly use: number;
  readonly at: number;
  readonly isMandating?: boolean;
  readonly isClosed?: boolean;
}

function openIn(
  entries: readonly Entry[],
  { whose, use, at, isMandating = false, isClosed = false }: Question,
): number {
  let [open, ofGuardians, refused] = [0, 0, 0];
  for (const entry of entries) {
    if ((entry.purposes & use) === 0 || (entry.subjects & whose) === 0) continue;
    if (at < entry.from || at >= entry.until || isWithin(entry.inDoubt, at)) continue;
    if (entry.sort === 'refusal') refused |= entry.categories;
    else if (entry.sort === 'arrangement') open |= entry.categories;
    else if (isMandating || (isClosed && entry.whileOpen)) continue;
    else if (entry.sort === 'of a guardian') ofGuardians |= entry.categories;
    else open |= entry.categories;
  }
  return open | (ofGuardians & ~refused);
}
