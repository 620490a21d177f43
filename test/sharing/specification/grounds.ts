import type { Consent, LegalDuty } from 'exit-work/model';
import type { VitalInterest } from 'exit-work/sharing';
import { defaultsOfOurs } from 'exit-work/vocabulary';
import { allowedByLaw } from './allowed-by-law.js';
import { unknownToConsents } from './doubts.js';
import {
  type Asking,
  covers,
  type Entries,
  has,
  type Item,
  isBetween,
  isIn,
  isNotLapsed,
  isWithAuthority,
} from './footing.js';
import { notReplaced, refusalsIn } from './not-replaced.js';

export type Weight = 'permits' | 'in doubt' | 'nothing';

export interface Grounds {
  readonly consents: readonly Consent[];
  readonly doubtedConsents: readonly Consent[];
  /** Mandates, agreements and what a law allows. */
  readonly arranged: Entries;
  /** Of which nobody knows whether the law allows it. */
  readonly doubtedAllowances: Entries;
  /** Legal duties and vital interests. */
  readonly urgent: Entries;
  readonly doubtedDuties: readonly LegalDuty[];
  readonly doubtedVital: Entries;
}

/** What permits an item, and what would but for a doubt. */
export function groundsFor(item: Item): Grounds {
  const { policy, standing } = item;
  const own = (policy.consents ?? []).filter((one) => isOfHolder(item, one));
  const standingOnes = notReplaced(own, item.at);
  const refusals = refusalsIn(own, item.at);
  const consentOf = (weight: Weight) =>
    standing === 'introduced'
      ? []
      : standingOnes.filter((one) => weightOfConsent(item, one, own, refusals) === weight);
  const dutyOf = (weight: Weight) =>
    (policy.duties ?? []).filter((one) => weightOfDuty(item, one) === weight);
  const vitalOf = (weight: Weight) =>
    (policy.vitalInterests ?? []).filter((one) => weightOfVital(item, one) === weight);
  return {
    consents: consentOf('permits'),
    doubtedConsents: consentOf('in doubt'),
    arranged: standing === 'introduced' ? [] : arrangementsFor(item),
    doubtedAllowances: allowances(item, 'unknown'),
    urgent: [...dutyOf('permits'), ...vitalOf('permits')],
    doubtedDuties: dutyOf('in doubt'),
    doubtedVital: vitalOf('in doubt'),
  };
}

/** Of this client, and given to the holder. */
export function isOfHolder(
  { asked, policy }: Asking,
  one: { readonly clientId: string; readonly holderId?: string },
) {
  return one.clientId === asked.clientId && (one.holderId ?? policy.holderId) === policy.holderId;
}

export function weightOfConsent(
  item: Item,
  one: Consent,
  own: readonly Consent[],
  refusals: readonly Consent[],
): Weight {
  const { subject, person, at } = item;
  if (one.dataSubject !== subject || one.personId !== person || !covers(item, one)) return 'nothing';
  if (person === undefined && subject !== 'client' && subject !== 'nobody') return 'nothing';
  if (has(['requested', 'refused'], one.status)) return 'nothing';
  if (one.withdrawnAt !== undefined && isIn(at, one.withdrawnAt)) return 'nothing';
  if (!couldGive(one) || (subject === 'client' && isMandating(item))) return 'nothing';
  const closures = item.safeguards.flatMap((each) => each.closures ?? []);
  const isClosed = closures.some(({ from, until }) => isIn(at, from, until));
  if (one.whileOpen === true && isClosed) return 'nothing';
  // A refused replacement leaves the old one in doubt.
  const isDoubted = own.some(
    ({ id, replacesId, status, noticeIssuedAt, notBefore }) =>
      id !== one.id && replacesId === one.id && status === 'refused' && isIn(at, noticeIssuedAt ?? notBefore),
  );
  const weights = [
    guardianOf(item, one),
    capacityOf(item, one),
    refusedBy(item, one, refusals),
    noticeOf(item, one),
  ];
  if (weights.includes('nothing')) return 'nothing';
  const isUncertain = isDoubted || mayBeReplaced(item, one, own);
  return isUncertain || weights.includes('in doubt') ? 'in doubt' : 'permits';
}

/** One that was to replace a consent of the client, and names none, may have meant any that began before. */
function mayBeReplaced({ at, asked, policy }: Item, one: Consent, own: readonly Consent[]): boolean {
  const all = (policy.consents ?? []).filter(({ clientId }) => clientId === asked.clientId);
  return own.some(({ id, replacesId, status, dataSubject, personId, notBefore, noticeIssuedAt }) => {
    if (id === one.id || replacesId === undefined || status === 'requested') return false;
    const namesOne = replacesId !== id && all.some((each) => each.id === replacesId);
    const isOfSame = dataSubject === one.dataSubject && personId === one.personId;
    const from = status === 'refused' ? (noticeIssuedAt ?? notBefore) : notBefore;
    const isEarlier = Date.parse(one.notBefore) <= Date.parse(notBefore);
    return !namesOne && isOfSame && isEarlier && isIn(at, from);
  });
}

/** The person, with the guardian beside where the capacity is limited; the guardian, where there is none. */
function couldGive({ givenBy, capacity, guardianId }: Consent): boolean {
  if (givenBy === 'guardian') return capacity === undefined || capacity === 'none';
  return (
    capacity === undefined || capacity === 'full' || (capacity === 'limited' && guardianId !== undefined)
  );
}

/** Nobody consents freely to being reported to the authority that mandates the participation. */
function isMandating(item: Item): boolean {
  const { asked, policy, safeguards, at } = item;
  const orders = (policy.mandates ?? []).filter(({ clientId }) => clientId === asked.clientId);
  const ordering = safeguards.flatMap((one) => one.mandatedBy ?? []);
  return (
    orders.some((one) => one.authorityId === asked.recipientId && isIn(at, undefined, one.expires)) ||
    ordering.some((one) => one.authorityId === asked.recipientId && isIn(at, undefined, one.until))
  );
}

/** Within a guardianship, where one is listed for the guardian; in doubt where the client is to be protected from them. */
function guardianOf({ safeguards, at }: Item, { dataSubject, guardianId }: Consent): Weight {
  if (dataSubject !== 'client' || guardianId === undefined) return 'permits';
  const all = safeguards.flatMap((one) => one.guardianships ?? []);
  const listed = all.filter((one) => one.guardianId === guardianId);
  const now = listed.filter(({ from, until }) => isIn(at, from, until));
  if (listed.length > 0 && now.length === 0) return 'nothing';
  return now.some(({ notAsked }) => notAsked === true) ? 'in doubt' : 'permits';
}

/** What somebody refused, nobody else can give; nor they themselves, unless they said so later. */
function refusedBy(item: Item, one: Consent, refusals: readonly Consent[]): Weight {
  if (one.dataSubject !== 'client') return 'permits';
  const isOfTwo = one.guardianId !== undefined || one.capacity === 'limited';
  const ofOthers = refusals.filter((refusal) => {
    if (refusal.dataSubject !== 'client') return false;
    if (giverOf(refusal) !== giverOf(one)) return isOfTwo;
    return Date.parse(one.notBefore) <= Date.parse(refusal.notBefore);
  });
  const against = ofOthers.filter((refusal) => covers(item, refusal));
  const isOfNone = ({ givenBy, capacity }: Consent) => givenBy !== 'guardian' && capacity === 'none';
  if (isOfTwo && against.some((refusal) => !isOfNone(refusal))) return 'nothing';
  // Whom nobody knows may be whoever is asked about.
  const mayBeAgainst = ofOthers.some(
    ({ recipientIds, ...refusal }) =>
      unknownToConsents(item, recipientIds).length > 0 && covers(item, refusal),
  );
  return against.length > 0 || mayBeAgainst ? 'in doubt' : 'permits';
}

export function giverOf({
  givenBy,
  guardianId,
  dataSubject,
  clientId,
  personId,
}: Consent): string | undefined {
  if (givenBy === 'guardian') return guardianId;
  return dataSubject === 'client' ? clientId : personId;
}

/** What a consent does not say of the capacity, the file of the client may. */
function capacityOf({ safeguards, at }: Item, { dataSubject, capacity, givenBy }: Consent): Weight {
  if (dataSubject !== 'client' || capacity !== undefined) return 'permits';
  const isTold = (word: string) => safeguards.some((one) => one.decisionCapacity === word);
  if (isTold('limited')) return 'in doubt';
  if (givenBy === 'guardian') return 'permits';
  const guardianships = safeguards.flatMap((each) => each.guardianships ?? []);
  const isGuarded = guardianships.some(({ from, until }) => isIn(at, from, until));
  return isTold('none') || isGuarded ? 'in doubt' : 'permits';
}

/** In one of the languages of the giver, or with an interpreter, where a safeguard lists them. */
function noticeOf({ safeguards }: Item, one: Consent): Weight {
  const speakers = safeguards.flatMap((each) => each.speakers ?? []);
  const ofGiver = speakers.filter(({ personId }) => personId === giverOf(one));
  if (ofGiver.length === 0 || one.withInterpreter === true) return 'permits';
  const languages = ofGiver.flatMap((each) => each.languages ?? []).map(languageOf);
  if (languages.length > 0) return has(languages, languageOf(one.noticeLanguage)) ? 'permits' : 'nothing';
  return isIn(Date.parse(one.notBefore), defaultsOfOurs.languagesAskedFrom) ? 'in doubt' : 'permits';
}

/** Without country and script. */
function languageOf(tag: string): string {
  return new Intl.Locale(tag).language;
}

/** Mandates, agreements and laws that allow. They reach counselling notes only within a confidentiality limit. */
function arrangementsFor(item: Item): Entries {
  const { policy, subject, category, at } = item;
  if (isConfided(item)) return [];
  const orders = (policy.mandates ?? []).filter((one) => isOfHolder(item, one) && covers(item, one));
  const told = orders.filter(({ clientToldAt }) => clientToldAt !== undefined && isIn(at, clientToldAt));
  const agreements = (policy.agreements ?? []).filter((one) => isBetween(item, one) && covers(item, one));
  const isAlone = policy.agreementsAlone === 'no-ground' && subject !== 'nobody';
  const shared = agreements.filter((one) => !isAlone && has(one.shared, category));
  const isSpecial = has(['health', 'beliefs'], category);
  const lawful = isSpecial ? shared.filter((one) => one.specialCategoryBasis !== undefined) : shared;
  return [...(subject === 'client' ? told : []), ...lawful, ...allowances(item, 'yes')];
}

const allowances = (item: Item, answer: 'yes' | 'unknown'): Entries =>
  isConfided(item) ? [] : allowedByLaw(item, answer);

const isConfided = (item: Item) => item.category === 'counselling-notes' && limitsOf(item).length === 0;

/** Where a promise of confidentiality ends, towards whoever is certainly of such a kind. */
export function limitsOf({ asked, policy, kinds, category }: Item): Entries {
  const [kind, ...others] = kinds;
  if (kind === undefined || others.length > 0) return [];
  const limits = (policy.confidentialityLimits ?? []).filter((one) => one.category === category);
  return limits.filter((one) => has(one.recipientKinds, kind) && has(one.purposes, asked.purpose));
}

export function weightOfDuty(item: Item, one: LegalDuty): Weight {
  const { asked, standing, kinds } = item;
  if (asked.purpose !== 'safeguarding' || !covers(item, one)) return 'nothing';
  const isMet = has(asked.triggers, one.trigger);
  if (!isMet && !has(asked.triggersInDoubt, one.trigger)) return 'nothing';
  const mayBe = standing === 'unlisted' || kinds.some((kind) => has(one.authorityKinds, kind));
  if (!mayBe) return 'nothing';
  return isMet && kinds.length === 1 ? 'permits' : 'in doubt';
}

export function weightOfVital(item: Item, one: VitalInterest): Weight {
  if (item.asked.purpose !== 'safeguarding' || !covers(item, one)) return 'nothing';
  if (!isNotLapsed(item, one, defaultsOfOurs.vitalInterestReview.days, false)) return 'nothing';
  return isWithAuthority(item, 'vital-interest', one) ? 'permits' : 'in doubt';
}
