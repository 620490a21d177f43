import { type Span, spanOf } from '../../../kernel/calendar/index.js';
import { compareInstants } from '../../../kernel/index.js';
import type { Consent } from '../../../model/index.js';
import { defaultsOfOurs } from '../../../vocabulary/index.js';
import {
  allBits,
  categoryBits,
  type Footing,
  type GrantLimit,
  purposeBits,
  unknownFaults,
} from '../contract/index.js';
import type { ConsentsTogether } from './consents-together.js';

/** Told without places in the list: its order changes no answer. */
const unknownIssues = {
  replaced: { ...unknownFaults.consent, path: 'consents[].replacesId' },
  recipientOfRefusal: { ...unknownFaults.recipient, path: 'consents[].recipientIds[]' },
} as const;

const always = { purposes: allBits, categories: allBits } as const;

/** Everything that a consent rests on and that does not stand always; nothing where all of it does. */
export function consentLimits(
  consent: Consent,
  together: ConsentsTogether,
  footing: Footing,
): readonly GrantLimit[] | undefined {
  const limits = [
    ...ofGuardian(consent, footing),
    ...ofCapacity(consent, footing),
    ...ofRefusals(consent, together),
    ...ofNotice(consent, footing),
    ...ofCase(consent, footing),
    ...ofRefusedReplacements(consent, together),
    ...ofThoseAdrift(consent, together),
  ];
  return limits.length === 0 ? undefined : limits;
}

function ofGuardian({ dataSubject, guardianId }: Consent, { guardianships }: Footing): readonly GrantLimit[] {
  if (dataSubject !== 'client' || guardianId === undefined) return [];
  const times = guardianships.get(guardianId);
  if (times === undefined) return [];
  const notAsked = times.filter(({ isNotAsked }) => isNotAsked);
  return [
    { effect: 'ends', missing: 'guardianship-over', outside: times, ...always },
    ...(notAsked.length === 0 ? [] : [inDoubt(notAsked)]),
  ];
}

/** Of a consent that does not say with which capacity it was given, the file may. */
function ofCapacity(
  { dataSubject, capacity, givenBy }: Consent,
  { capacities, guardianships }: Footing,
): readonly GrantLimit[] {
  if (dataSubject !== 'client' || capacity !== undefined) return [];
  const isAlone = capacities.every((one) => one === 'full' || (one === 'none' && givenBy === 'guardian'));
  if (!isAlone) return [{ effect: 'in-doubt', missing: 'no-capacity', ...always }];
  const within = givenBy === 'guardian' ? [] : [...guardianships.values()].flat();
  return within.length === 0 ? [] : [{ effect: 'in-doubt', missing: 'no-capacity', within, ...always }];
}

/** What two decide together, one of them can refuse; and nobody undoes with a consent of another what somebody refused. */
function ofRefusals(consent: Consent, { refusals }: ConsentsTogether): readonly GrantLimit[] {
  if (consent.dataSubject !== 'client') return [];
  const isOfTwo = consent.guardianId !== undefined || consent.capacity === 'limited';
  return refusals
    .filter(({ refused }) => refused.id !== consent.id && !isChangeOfMind(consent, refused))
    .filter(({ refused }) => isOfTwo || (consent.status !== 'refused' && isOfSameGiver(consent, refused)))
    .flatMap(({ refused, until, isOfUnknown }): readonly GrantLimit[] => {
      const refusal = {
        missing: isOfTwo ? 'refused-by-other' : 'in-doubt',
        within: [spanOf({ notBefore: refused.notBefore, expires: until })],
        purposes: purposeBits.set(refused.purposes),
        categories: categoryBits.set(refused.categories),
      } as const;
      // Whoever says no after a yes may have meant to take it back.
      const effect = isOfTwo && !isOfNoCapacity(refused) ? 'ends' : 'in-doubt';
      const named: GrantLimit = { ...refusal, effect, recipientIds: refused.recipientIds };
      // Whom nobody knows may be anybody.
      return isOfUnknown
        ? [named, { ...refusal, effect: 'in-doubt', issues: [unknownIssues.recipientOfRefusal] }]
        : [named];
    });
}

function isOfNoCapacity({ givenBy, capacity }: Consent): boolean {
  return givenBy !== 'guardian' && capacity === 'none';
}

function isOfSameGiver(consent: Consent, refusal: Consent): boolean {
  return giverOf(consent) === giverOf(refusal);
}

function isChangeOfMind(consent: Consent, refusal: Consent): boolean {
  return isOfSameGiver(consent, refusal) && compareInstants(consent.notBefore, refusal.notBefore) > 0;
}

/** Who gave it, for whom. */
export function giverOf({
  givenBy,
  guardianId,
  personId,
  clientId,
  dataSubject,
}: Consent): string | undefined {
  if (givenBy === 'guardian') return guardianId;
  return dataSubject === 'client' ? clientId : personId;
}

function ofNotice(consent: Consent, footing: Footing): readonly GrantLimit[] {
  const languages = languagesOfGiver(consent, footing);
  if (languages === undefined || consent.withInterpreter === true) return [];
  if (languages.length > 0) {
    const isUnderstood = languages.some((one) => languageOf(one) === languageOf(consent.noticeLanguage));
    return isUnderstood ? [] : [{ effect: 'ends', missing: 'not-understood', ...always }];
  }
  return isOfOldTimes(consent) ? [] : [{ effect: 'in-doubt', missing: 'not-understood', ...always }];
}

/** A consent from before anybody asked in which language, whose notice the giver may not have understood. */
export function isNoticeUnasked(consent: Consent, footing: Footing): boolean {
  const languages = languagesOfGiver(consent, footing);
  return languages?.length === 0 && consent.withInterpreter !== true && isOfOldTimes(consent);
}

function languagesOfGiver(consent: Consent, { languages }: Footing): readonly string[] | undefined {
  return languages.get(giverOf(consent) ?? '');
}

function isOfOldTimes({ notBefore }: Consent): boolean {
  return compareInstants(notBefore, defaultsOfOurs.languagesAskedFrom) < 0;
}

/** `de` of `de-AT` and of `deu`: country and script make it no other language. */
function languageOf(tag: string): string {
  return new Intl.Locale(tag).language;
}

function ofCase({ whileOpen }: Consent, { closures }: Footing): readonly GrantLimit[] {
  if (whileOpen !== true || closures.length === 0) return [];
  return [{ effect: 'ends', missing: 'case-closed', within: closures, ...always }];
}

/** Whoever refused to put another consent in its place may not want this one either. */
function ofRefusedReplacements({ id }: Consent, { refusedFor }: ConsentsTogether): readonly GrantLimit[] {
  return (refusedFor.get(id) ?? []).map(({ noticeIssuedAt, notBefore }) =>
    inDoubt([spanOf({ notBefore: noticeIssuedAt ?? notBefore })]),
  );
}

/** Whoever was to replace a consent, and names none, may have meant any that began before. */
function ofThoseAdrift(consent: Consent, { adrift }: ConsentsTogether): readonly GrantLimit[] {
  return adrift
    .filter((one) => one.id !== consent.id && isOfSame(one, consent))
    .filter(({ notBefore }) => compareInstants(consent.notBefore, notBefore) <= 0)
    .map(({ status, notBefore, noticeIssuedAt = notBefore }) => ({
      ...inDoubt([spanOf({ notBefore: status === 'refused' ? noticeIssuedAt : notBefore })]),
      issues: [unknownIssues.replaced],
    }));
}

function isOfSame(one: Consent, other: Consent): boolean {
  return one.dataSubject === other.dataSubject && one.personId === other.personId;
}

function inDoubt(within: readonly Span[]): GrantLimit {
  return { effect: 'in-doubt', missing: 'in-doubt', within, ...always };
}
