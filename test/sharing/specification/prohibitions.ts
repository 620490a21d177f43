import type { AccessRestriction } from 'exit-work/model';
import { type OnwardLimit, type SharingOverride, standardNecessity } from 'exit-work/sharing';
import { defaultsOfOurs } from 'exit-work/vocabulary';
import {
  covers,
  type Entries,
  has,
  hasOrOpen,
  type Item,
  isBetween,
  isIn,
  isNotLapsed,
  isSecond,
  isWithAuthority,
  type Texts,
  teamOf,
  workersOf,
} from './footing.js';
import { limitsOf } from './grounds.js';

export interface Prohibiting {
  readonly id: string;
  /** Of an access restriction. */
  readonly kind?: string;
  readonly memberIds?: Texts;
}

/** All that prohibits an item, lifted or not; a duty or a vital interest introduces a recipient to what it permits. */
export function prohibitionsOn(item: Item, isUrgent: boolean): readonly Prohibiting[] {
  const { asked, policy, standing, kinds, safeguards, at, subject, category } = item;
  if (standing === 'unlisted' || (standing === 'introduced' && !isUrgent))
    return [{ id: 'built-in:unlisted' }];
  const isWhere = subject === 'client' && has(['whereabouts', 'contact'], category);
  const isFamily = has(['relative', 'guardian'], asked.recipientRole);
  const threats = isWhere && isFamily ? safeguards.flatMap((one) => one.threats ?? []) : [];
  const isSecret = category === 'undisclosed-offences' && limitsOf(item).length === 0;
  const isNeedless = !isNeeded(item, 'categories') && !isNeeded(item, 'generalised');
  const standingOnes = [
    { id: 'built-in:staff-home', holds: subject === 'staff' && category === 'whereabouts' },
    { id: 'built-in:undisclosed-offences', holds: isSecret },
    { id: 'built-in:funder', holds: has(kinds, 'funder') && category !== 'organisational' },
    { id: 'built-in:threatened', holds: threats.some(({ from, until }) => isIn(at, from, until)) },
    { id: 'built-in:necessity', holds: isNeedless },
    { id: 'built-in:not-on-team', holds: isNotOnTeam(item) },
  ];
  const restrictions = safeguards.flatMap((one) => one.accessRestrictions ?? []);
  const isIdentifying = has(['identity', 'contact', 'whereabouts'], category);
  return [
    ...standingOnes.filter(({ holds }) => holds),
    ...policy.prohibitions.filter((one) => covers(item, one)),
    ...(policy.agreements ?? []).filter((one) => has(one.excluded, category) && isBetween(item, one)),
    ...(policy.onwardLimits ?? []).filter((one) => keeps(item, one)),
    ...restrictions.filter((one) => covers(item, one) && restricts(item, one)),
    ...(isIdentifying ? conferencesOn(item) : []),
  ].map((one) => one);
}

const standard = standardNecessity();

/** Whether the table lists the category for the purpose, in full or in generalised form. */
export function isNeeded({ asked, policy, category }: Item, form: 'categories' | 'generalised'): boolean {
  const rows = policy.necessity ?? standard;
  return rows.some((row) => row.purpose === asked.purpose && has(row[form], category));
}

/** A worker of the house whom nobody lists, where a team is listed. */
function isNotOnTeam(item: Item): boolean {
  const { recipientId, holderId, recipientMemberId, recipientRole } = item.asked;
  const team = teamOf(item);
  if (recipientId !== holderId || recipientMemberId === undefined || team.length === 0) return false;
  return !team.some(
    ({ memberId, role, from, until }) =>
      memberId === recipientMemberId && role === recipientRole && isIn(item.at, from, until),
  );
}

export function keeps(
  item: Item,
  { receivedFromId, mayPassToIds, purposes, ...received }: OnwardLimit,
): boolean {
  const { recipientId, holderId, purpose } = item.asked;
  if (recipientId === holderId || recipientId === receivedFromId || !covers(item, received)) return false;
  return !has(mayPassToIds, recipientId) || !hasOrOpen(purposes, purpose);
}

function restricts({ asked }: Item, { kind, memberIds }: AccessRestriction): boolean {
  const isInside = asked.recipientId === asked.holderId;
  if (asked.recipientMemberId === undefined) return isInside;
  const isNamed = has(memberIds, asked.recipientMemberId);
  return kind === 'excluded-workers' ? isNamed : isInside && !isNamed;
}

/** The anonymous conferences to which the request falls: it names one, or is made to one who took part in it. */
export function conferencesOn({ asked, at, safeguards, subject }: Item): Entries {
  const { conferenceId, purpose, recipientId, holderId } = asked;
  const isToOther = purpose === 'case-management' && recipientId !== holderId;
  const conferences = safeguards.flatMap((one) => one.anonymousConferences ?? []);
  const named = safeguards.flatMap((one) => one.namedConferenceIds ?? []);
  const listed = [...conferences.map(({ id }) => id), ...named];
  const isUnlisted = conferenceId !== undefined && !has(listed, conferenceId);
  return conferences.filter(({ id, heldAt, participantIds, revealedAt, revealedToIds }) => {
    if (subject === 'staff') return false;
    if (has(revealedToIds, recipientId) && revealedAt !== undefined && isIn(at, revealedAt)) return false;
    return (
      id === conferenceId || isUnlisted || (isToOther && has(participantIds, recipientId) && isIn(at, heldAt))
    );
  });
}

/** The overrides that count for an item. */
export function overridesOn(item: Item): readonly SharingOverride[] {
  return (item.policy.overrides ?? []).filter((one) => isCounting(item, one));
}

export function isCounting(item: Item, one: SharingOverride): boolean {
  const isSeen = isSecond(item, one, one.secondPersonId, one.decidedAt);
  if (!isSeen && one.lifeAtStake !== true) return false;
  if (!covers(item, one) || !isWithAuthority(item, 'override', one)) return false;
  return isNotLapsed(item, one, defaultsOfOurs.overrideReview.days, isSeen);
}

/** Some prohibitions are final, and nobody lifts their own exclusion, nor one of somebody whom nobody knows. */
export function lifts(item: Item, one: SharingOverride, { id, kind, memberIds = [] }: Prohibiting): boolean {
  if (has(['built-in:staff-home', 'built-in:unlisted'], id) || !has(one.prohibitionIds, id)) return false;
  const deciding = [one.decidedById, one.secondPersonId, one.confirmedById];
  const known = workersOf(item).map(({ memberId }) => memberId);
  const isTeamListed = teamOf(item).length > 0;
  if (kind === 'excluded-workers' && isTeamListed && !memberIds.every((who) => has(known, who))) return false;
  return kind !== 'excluded-workers' || !deciding.some((who) => who !== undefined && has(memberIds, who));
}
