import type { LegalPermission } from 'exit-work/model';
import type { DisclosureRequest, PermissionWeighing, SharingPolicy } from 'exit-work/sharing';

/** What is asked about one item. */
interface Asked {
  readonly asked: DisclosureRequest;
  readonly policy: SharingPolicy;
  readonly at: number;
  readonly subject: string;
  readonly category: string;
}

type Answer = 'yes' | 'no' | 'unknown';

/** The weighings of which a law allows an item, or of which nobody knows whether it does. */
export function allowedByLaw(item: Asked, answer: 'yes' | 'unknown'): readonly PermissionWeighing[] {
  const { permissions = [], weighings = [] } = item.policy;
  return weighings.filter((weighing) => {
    const law = permissions.find(({ id }) => id === weighing.permissionId);
    if (law === undefined || !isWeighed(item, weighing) || isFoundAgainst(item, weighing)) return false;
    const lawful = isLawful(item, law, weighing);
    return (lawful === 'yes' && !isHeld(item, weighing) ? 'unknown' : lawful) === answer;
  });
}

function isWeighed({ asked, at, subject, category }: Asked, one: PermissionWeighing): boolean {
  const isSame =
    one.clientId === asked.clientId && one.recipientId === asked.recipientId && one.purpose === asked.purpose;
  const isCovered = has(one.dataSubjects, subject) && has(one.categories, category);
  const isFor = one.necessary && one.proportionate && !one.milderMeansSuffice;
  return isSame && isCovered && isFor && Date.parse(one.decidedAt) <= at && at < Date.parse(one.reviewAt);
}

/** By somebody who weighed the same later, or at once. */
function isFoundAgainst({ policy, at, category }: Asked, one: PermissionWeighing): boolean {
  return (policy.weighings ?? []).some(
    (later) =>
      later.permissionId === one.permissionId &&
      later.clientId === one.clientId &&
      later.recipientId === one.recipientId &&
      later.purpose === one.purpose &&
      later.dataSubjects.some((subject) => has(one.dataSubjects, subject)) &&
      has(later.categories, category) &&
      !(later.necessary && later.proportionate && !later.milderMeansSuffice) &&
      Date.parse(one.decidedAt) <= Date.parse(later.decidedAt) &&
      Date.parse(later.decidedAt) <= at,
  );
}

/** Whoever weighed it held that role then, where the team of the case is listed. */
function isHeld(item: Asked, { decidedById, decidedInRole, decidedAt }: PermissionWeighing): boolean {
  const { safeguards = [], workers = [], holderId } = item.policy;
  const own = safeguards.filter(({ clientId }) => clientId === item.asked.clientId);
  const isKeptOut = own
    .flatMap(({ accessRestrictions = [] }) => accessRestrictions)
    .some(
      ({ kind, memberIds, notBefore, expires }) =>
        kind === 'excluded-workers' &&
        has(memberIds, decidedById) &&
        Date.parse(notBefore) <= Date.parse(decidedAt) &&
        (expires === undefined || Date.parse(decidedAt) < Date.parse(expires)),
    );
  if (isKeptOut) return false;
  if (own.every(({ memberships = [] }) => memberships.length === 0)) return true;
  const all = [...safeguards.flatMap(({ memberships = [] }) => memberships), ...workers];
  return all.some(
    ({ memberId, role, organisationId, from, until }) =>
      memberId === decidedById &&
      role === decidedInRole &&
      organisationId === holderId &&
      (from === undefined || Date.parse(from) <= Date.parse(decidedAt)) &&
      (until === undefined || Date.parse(decidedAt) < Date.parse(until)),
  );
}

function isLawful(item: Asked, law: LegalPermission, weighing: PermissionWeighing): Answer {
  const { asked, at, subject, category } = item;
  const isOfItem = has(law.purposes, asked.purpose) && has(law.dataSubjects, subject);
  const from = law.notBefore === undefined || Date.parse(law.notBefore) <= at;
  const until = law.expires === undefined || at < Date.parse(law.expires);
  if (!isOfItem || !has(law.categories, category) || !from || !until || !isBetween(item, law)) return 'no';
  const answers = [isOfStatus(law, weighing), isOfAge(item, law, weighing)];
  return answers.includes('no') ? 'no' : answers.includes('unknown') ? 'unknown' : 'yes';
}

/** Two organisations, each certainly of a kind of the forum, or of its side of the pairing. */
function isBetween({ asked, policy }: Asked, law: LegalPermission): boolean {
  const isOneOf = (organisationId: string, kinds: readonly string[] = []) => {
    const listed = policy.organisations?.filter(({ id }) => id === organisationId) ?? [];
    const stated = new Set(listed.map(({ kind }) => kind));
    return stated.size === 1 && [...stated].every((kind) => kinds.includes(kind));
  };
  return (
    asked.holderId !== asked.recipientId &&
    isOneOf(asked.holderId, law.forumKinds ?? law.holderKinds) &&
    isOneOf(asked.recipientId, law.forumKinds ?? law.recipientKinds)
  );
}

function isOfStatus(law: LegalPermission, { clientLegalStatus }: PermissionWeighing): Answer {
  if (law.clientLegalStatuses === undefined) return 'yes';
  if (clientLegalStatus === undefined) return 'unknown';
  return law.clientLegalStatuses.includes(clientLegalStatus) ? 'yes' : 'no';
}

/** Of the age, wherever on earth one asks. */
function isOfAge({ at }: Asked, law: LegalPermission, { clientBornOn: born }: PermissionWeighing): Answer {
  const { clientAgeFrom: atLeast, clientAgeBelow: below } = law;
  if (atLeast === undefined && below === undefined) return 'yes';
  if (born === undefined) return 'unknown';
  const isOldEnough = atLeast === undefined || at >= hoursAfter(birthday(born, atLeast, '03-01'), 12);
  const isYoungEnough = below === undefined || at < hoursAfter(birthday(born, below, '02-28'), -14);
  return isOldEnough && isYoungEnough ? 'yes' : 'no';
}

/** Of those who were born on 29 February, in other years too. */
function birthday(born: string, years: number, otherwise: string): string {
  const year = Number(born.slice(0, 4)) + years;
  const isLeapYear = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  return `${year}-${born.endsWith('-02-29') && !isLeapYear ? otherwise : born.slice(5)}`;
}

const hoursAfter = (day: string, hours: number): number => Date.parse(day) + hours * 3_600_000;

const has = (list: readonly string[], one: string): boolean => list.includes(one);
