import type { AccessRestriction, Prohibition, SharingAgreement } from 'exit-work/model';
import type { AnonymousConference, CaseSafeguard, OnwardLimit } from 'exit-work/sharing';
import {
  covers,
  has,
  hasOrOpen,
  type Item,
  ids,
  isBetween,
  isIn,
  limitsOf,
  type Named,
  type Texts,
} from './item-in-question.js';

/** The identifiers of all that prohibits an item, lifted or not. */
export function prohibitionsOn(item: Item): Texts {
  const { agreements, prohibitions, onwardLimits = [] } = item.policy;
  const restrictions = safeguardsOf(item).flatMap(({ accessRestrictions = [] }) => accessRestrictions);
  const hidden = has(['identity', 'contact', 'whereabouts'], item.category) ? conferencesOn(item) : [];
  return [
    ...standingOn(item),
    ...ids(prohibitions.filter((one) => prohibits(item, one))),
    ...ids(agreements.filter((one) => excludes(item, one))),
    ...ids(onwardLimits.filter((one) => keeps(item, one))),
    ...ids(restrictions.filter((one) => restricts(item, one))),
    ...ids(hidden),
  ];
}

function standingOn(item: Item): Texts {
  const { asked, policy, subject, category, kind } = item;
  const found: string[] = [];
  if (subject === 'staff' && category === 'whereabouts') found.push('standing:staff-home');
  if (category === 'undisclosed-offences' && limitsOf(item).length === 0)
    found.push('standing:undisclosed-offences');
  if (has(['funder', 'unknown'], kind) && category !== 'organisational') found.push('standing:funder');
  if (subject === 'client' && has(['whereabouts', 'contact'], category))
    if (has(['relative', 'guardian'], asked.recipientRole) && isThreatened(item))
      found.push('standing:threatened');
  if (policy.necessity !== undefined && !isNeeded(item, 'categories') && !isNeeded(item, 'generalised'))
    found.push('standing:necessity');
  return found;
}

/** Whether the table lists the category for the purpose, in full or in generalised form. */
export function isNeeded({ asked, policy, category }: Item, form: 'categories' | 'generalised'): boolean {
  return policy.necessity?.some((row) => row.purpose === asked.purpose && has(row[form], category)) === true;
}

function prohibits(item: Item, one: Prohibition): boolean {
  const { asked, kind } = item;
  if (!covers(item, one) || !isIn(item, one.notBefore, one.expires)) return false;
  if (!hasOrOpen(one.clientIds, asked.clientId)) return false;
  if (!hasOrOpen(one.recipientRoles, asked.recipientRole)) return false;
  if (has(one.exceptRecipientIds, asked.recipientId)) return false;
  // A recipient of unknown kind may be of any kind.
  return kind === 'unknown' || hasOrOpen(one.recipientKinds, kind);
}

function excludes(item: Item, one: SharingAgreement): boolean {
  return isBetween(item, one) && has(one.excluded, item.category) && isIn(item, one.notBefore, one.expires);
}

function keeps(item: Item, one: OnwardLimit): boolean {
  const { clientId, recipientId, holderId, purpose } = item.asked;
  if (one.clientId !== clientId || !isIn(item, one.notBefore, one.expires)) return false;
  if (!has(one.categories, item.category) || !hasOrOpen(one.dataSubjects, item.subject)) return false;
  if (recipientId === holderId || recipientId === one.receivedFromId) return false;
  return !has(one.mayPassToIds, recipientId) || !hasOrOpen(one.purposes, purpose);
}

// What narrows the case.

function safeguardsOf({ asked, policy }: Item): readonly CaseSafeguard[] {
  return policy.safeguards?.filter(({ clientId }) => clientId === asked.clientId) ?? [];
}

function isThreatened(item: Item): boolean {
  return safeguardsOf(item).some(({ threats }) =>
    threats?.some(({ from, until }) => isIn(item, from, until)),
  );
}

function restricts(item: Item, { kind, memberIds, notBefore, expires }: AccessRestriction): boolean {
  const { recipientId, holderId, recipientMemberId: worker } = item.asked;
  if (!isIn(item, notBefore, expires)) return false;
  const isInside = recipientId === holderId;
  if (worker === undefined) return isInside;
  const isNamed = has(memberIds, worker);
  return kind === 'excluded-workers' ? isNamed : isInside && !isNamed;
}

/** The anonymous conferences to which the request falls, for all that is not about staff. */
export function conferencesOn(item: Item): readonly Named[] {
  if (item.subject === 'staff') return [];
  const conferences = safeguardsOf(item).flatMap(({ anonymousConferences = [] }) => anonymousConferences);
  return conferences.filter((one) => !isRevealed(item, one) && isOf(item, one));
}

function isRevealed(item: Item, { revealedAt, revealedToIds }: AnonymousConference): boolean {
  if (revealedAt === undefined || !has(revealedToIds, item.asked.recipientId)) return false;
  return isIn(item, revealedAt, undefined);
}

/** The request names the conference, or is made to one who took part in it. */
function isOf(item: Item, { id, participantIds, heldAt }: AnonymousConference): boolean {
  const { conferenceId, purpose, recipientId, holderId } = item.asked;
  if (conferenceId === id) return true;
  if (purpose !== 'case-management' || recipientId === holderId) return false;
  return has(participantIds, recipientId) && isIn(item, heldAt, undefined);
}
