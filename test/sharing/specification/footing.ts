import type { CaseSafeguard, DisclosureRequest, SharingOverride, SharingPolicy } from 'exit-work/sharing';
import { type DecisionWithAuthority, defaultsOfOurs, rolesOfKind } from 'exit-work/vocabulary';

/** One category of one data subject, or of one person whom the request names; and who asks for it. */
export interface Item extends Asking {
  readonly subject: string;
  readonly person: string | undefined;
  readonly category: string;
}

export interface Asking {
  readonly asked: DisclosureRequest;
  readonly policy: SharingPolicy;
  readonly at: number;
  readonly safeguards: readonly CaseSafeguard[];
  readonly standing: 'known' | 'introduced' | 'unlisted';
  /** The recipient is certainly of the only one, may be of each of several, or is of no kind. */
  readonly kinds: Texts;
}

export type Texts = readonly string[];
export type Entries = readonly { readonly id: string }[];

export function askingOf(asked: DisclosureRequest, policy: SharingPolicy): Asking {
  const safeguards = safeguardsOf(asked, policy);
  const [listed, standing] = [listedKinds(asked, policy), standingOf(asked, policy, safeguards)];
  const stated = standing === 'introduced' && asked.recipientKind !== undefined ? [asked.recipientKind] : [];
  const kinds = listed.length > 0 ? listed : stated;
  return { asked, policy, at: Date.parse(asked.instant), safeguards, standing, kinds };
}

/** A request that cannot be. */
export function isMalformed(asked: DisclosureRequest, policy: SharingPolicy): boolean {
  const { clientId, holderId, recipientId, recipientRole, recipientKind, triggersInDoubt = [] } = asked;
  if (holderId !== policy.holderId) return true;
  if ((recipientId === clientId) !== (recipientRole === 'client')) return true;
  const personal = ['client', 'relative', 'guardian', 'threatened-person'];
  const listed = listedKinds(asked, policy);
  const kinds = listed.length === 0 && recipientKind !== undefined ? [recipientKind] : listed;
  if (kinds.length > 0 && !kinds.some((kind) => has(rolesOfKind(kind), recipientRole))) return true;
  const known = safeguardsOf(asked, policy).flatMap((one) => one.knownPersons ?? []);
  const isPrivate = listed.length === 0 && known.some(({ personId }) => personId === recipientId);
  if (isPrivate && !has(personal, recipientRole)) return true;
  if (listed.length === 0 && recipientId === holderId && has(personal, recipientRole)) return true;
  if (recipientKind !== undefined && !kinds.includes(recipientKind)) return true;
  return triggersInDoubt.some((trigger) => has(asked.triggers, trigger));
}

/** In the house, the client, an organisation on the list, or a person whom the file knows; introduced; or neither. */
function standingOf(
  { clientId, holderId, recipientId, recipientRole, recipientName, recipientKind }: DisclosureRequest,
  { organisations = [] }: SharingPolicy,
  safeguards: readonly CaseSafeguard[],
): Asking['standing'] {
  if (recipientId === holderId || recipientId === clientId) return 'known';
  if (organisations.some(({ id }) => id === recipientId)) return 'known';
  const known = safeguards.flatMap((one) => one.knownPersons ?? []);
  const isKnown = known.some(({ personId, role }) => personId === recipientId && role === recipientRole);
  if (isKnown && has(['relative', 'guardian'], recipientRole)) return 'known';
  const isOf = recipientKind !== undefined || recipientRole === 'threatened-person';
  return recipientName !== undefined && isOf ? 'introduced' : 'unlisted';
}

function listedKinds({ recipientId }: DisclosureRequest, { organisations = [] }: SharingPolicy) {
  const listed = organisations.filter(({ id }) => id === recipientId).map(({ kind }) => kind);
  return listed.filter((kind, place) => listed.indexOf(kind) === place);
}

function safeguardsOf({ clientId }: DisclosureRequest, { safeguards = [] }: SharingPolicy) {
  return safeguards.filter((one) => one.clientId === clientId);
}

// Who decides, and how long it holds.

type Decided = Pick<
  SharingOverride,
  'decidedById' | 'decidedInRole' | 'decidedAt' | 'reviewAt' | 'confirmedById' | 'confirmedAt'
>;

const day = 86_400_000;

/** In a role that may decide it, held in the house at that time. */
export function isWithAuthority(item: Asking, decision: DecisionWithAuthority, one: Decided): boolean {
  const { authorities = [], holderId } = item.policy;
  const named = authorities.filter((authority) => authority.decision === decision);
  const roles = named.length > 0 ? named.flatMap((each) => each.roles) : defaultsOfOurs.deciding[decision];
  if (!has(roles, one.decidedInRole) || isKeptOut(item, one.decidedById, one.decidedAt)) return false;
  // Whoever has the night is on no team.
  const deciding = decision === 'vital-interest' ? [...teamOf(item), ...workersOf(item)] : teamOf(item);
  return (
    teamOf(item).length === 0 ||
    deciding.some(
      ({ memberId, organisationId, role, from, until }) =>
        memberId === one.decidedById &&
        organisationId === holderId &&
        role === one.decidedInRole &&
        isIn(Date.parse(one.decidedAt), from, until),
    )
  );
}

/** Whoever is excluded from a case decides nothing in it. */
export function isKeptOut({ safeguards }: Asking, memberId: string, at: string): boolean {
  return safeguards
    .flatMap((one) => one.accessRestrictions ?? [])
    .some(
      ({ kind, memberIds, notBefore, expires }) =>
        kind === 'excluded-workers' && has(memberIds, memberId) && isIn(Date.parse(at), notBefore, expires),
    );
}

export function teamOf({ safeguards }: Asking) {
  return safeguards.flatMap((one) => one.memberships ?? []);
}

/** Whoever is on the team of any case, or works for the holder besides. */
export function workersOf({ policy: { safeguards = [], workers = [] } }: Asking) {
  return [...safeguards.flatMap((one) => one.memberships ?? []), ...workers];
}

/** Another one, who is on the team or works for the holder at that time, in whatever role. */
export function isSecond(item: Asking, one: Decided, secondId?: string, seenAt?: string): boolean {
  if (secondId === undefined || seenAt === undefined || secondId === one.decidedById) return false;
  if (isKeptOut(item, secondId, seenAt)) return false;
  const isIts = [...teamOf(item), ...workersOf(item)].some(
    ({ memberId, from, until }) => memberId === secondId && isIn(Date.parse(seenAt), from, until),
  );
  return teamOf(item).length === 0 || isIts;
}

/** Until it is reviewed, for so many days at most; and until three days have gone by, if no second person saw it. */
export function isNotLapsed(item: Asking, one: Decided, days: number, isSeen: boolean): boolean {
  const decided = Date.parse(one.decidedAt);
  const unseen = decided + defaultsOfOurs.confirmation.days * day;
  const isConfirmed = isSecond(item, one, one.confirmedById, one.confirmedAt);
  const isInTime = isConfirmed && one.confirmedAt !== undefined && Date.parse(one.confirmedAt) < unseen;
  const ends = [Date.parse(one.reviewAt), decided + days * day, ...(isSeen || isInTime ? [] : [unseen])];
  return decided <= item.at && ends.every((end) => item.at < end);
}

// What an entry names, and when.

type Word = 'clientId' | 'recipientId' | 'authorityId' | 'notBefore' | 'expires';
type List = 'clientIds' | 'recipientIds' | 'exceptRecipientIds' | 'recipientRoles' | 'recipientKinds';
type OtherList = 'purposes' | 'dataSubjects' | 'categories';
type Entry = Partial<Record<Word, string> & Record<List | OtherList, Texts>>;

/** Whatever an entry names is that of the item, and it is in force. */
export function covers({ asked, at, kinds, subject, category }: Item, one: Entry): boolean {
  const { clientId, recipientId, recipientRole, purpose } = asked;
  if (!hasOrOpen(one.dataSubjects, subject) || !hasOrOpen(one.categories, category)) return false;
  if ((one.clientId ?? clientId) !== clientId || !hasOrOpen(one.clientIds, clientId)) return false;
  if ((one.recipientId ?? one.authorityId ?? recipientId) !== recipientId) return false;
  if (!hasOrOpen(one.recipientIds, recipientId) || has(one.exceptRecipientIds, recipientId)) return false;
  if (!hasOrOpen(one.recipientRoles, recipientRole) || !hasOrOpen(one.purposes, purpose)) return false;
  // Who may be of a kind is covered, and nobody who is of none.
  const { recipientKinds } = one;
  if (recipientKinds !== undefined && !kinds.some((kind) => has(recipientKinds, kind))) return false;
  return isIn(at, one.notBefore, one.expires);
}

/** An agreement is in force between the holder and the recipient, who are two. */
export function isBetween({ asked, at }: Item, one: Entry & { readonly parties: Texts }): boolean {
  const { holderId, recipientId } = asked;
  if (holderId === recipientId || !has(one.parties, holderId) || !has(one.parties, recipientId)) return false;
  return isIn(at, one.notBefore, one.expires);
}

export const has = (list: Texts | undefined, one: string): boolean => list?.includes(one) === true;

/** What is left out covers everything. */
export const hasOrOpen = (list: Texts | undefined, one: string): boolean => list?.includes(one) !== false;

/** From the beginning on and no longer at the end; what is left out has always been, or never comes. */
export function isIn(at: number, from?: string, until?: string): boolean {
  return (from === undefined || Date.parse(from) <= at) && (until === undefined || at < Date.parse(until));
}
