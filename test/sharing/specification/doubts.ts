import type { Prohibition } from 'exit-work/model';
import type { OnwardLimit, SharingOverride, SharingPolicy } from 'exit-work/sharing';
import { builtInProhibitions } from 'exit-work/sharing';
import {
  covers,
  type Entries,
  has,
  hasOrOpen,
  type Item,
  isIn,
  type Texts,
  teamOf,
  workersOf,
} from './footing.js';
import { isCounting, keeps, lifts, type Prohibiting } from './prohibitions.js';

/** A restriction that names somebody whom nobody knows, and would cover the item if that were whoever is asked about. */
export interface Doubt extends Prohibiting {
  /** The name is nearly the one that is asked about. */
  readonly isNear: boolean;
}

/** What may cover an item, lifted or not. */
export function doubtsOn(item: Item): readonly Doubt[] {
  const { prohibitions, onwardLimits = [] } = item.policy;
  return [
    ...prohibitions.flatMap((one) => ofProhibition(item, one)),
    ...onwardLimits.flatMap((one) => ofOnwardLimit(item, one)),
    ...item.safeguards
      .flatMap((one) => one.accessRestrictions ?? [])
      .filter((one) => {
        const isNamed = item.asked.recipientMemberId !== undefined && covers(item, one);
        return one.kind === 'excluded-workers' && isNamed && unknownWorkers(item, one.memberIds).length > 0;
      }),
    ...conferences(item),
  ].map((one) => ({ isNear: true, ...one }));
}

function ofProhibition(item: Item, { clientIds, recipientIds, ...one }: Prohibition): readonly Doubt[] {
  const { clientId, recipientId } = item.asked;
  const clients = unknownClients(item.policy, clientIds);
  const recipients = unknownRecipients(item.policy, recipientIds);
  if (clients.length + recipients.length === 0 || !covers(item, one)) return [];
  if (clients.length === 0 && !hasOrOpen(clientIds, clientId)) return [];
  if (recipients.length === 0 && !hasOrOpen(recipientIds, recipientId)) return [];
  return [{ id: one.id, isNear: isLike(clients, clientId) && isLike(recipients, recipientId) }];
}

function ofOnwardLimit(item: Item, one: OnwardLimit): readonly Doubt[] {
  const { clientId } = item.asked;
  const unknown = unknownClients(item.policy, [one.clientId]);
  if (unknown.length === 0 || !keeps(item, { ...one, clientId })) return [];
  return [{ id: one.id, isNear: isLike(unknown, clientId) }];
}

function conferences({ asked, at, policy, safeguards, subject, category }: Item): Entries {
  const { purpose, recipientId, holderId } = asked;
  if (purpose !== 'case-management' || recipientId === holderId || subject === 'staff') return [];
  if (!has(['identity', 'contact', 'whereabouts', 'reference'], category)) return [];
  return safeguards
    .flatMap((one) => one.anonymousConferences ?? [])
    .filter(({ heldAt, participantIds, revealedAt, revealedToIds }) => {
      const isRevealed = revealedAt !== undefined && has(revealedToIds, recipientId) && isIn(at, revealedAt);
      return unknownRecipients(policy, participantIds).length > 0 && isIn(at, heldAt) && !isRevealed;
    });
}

/** Overrides that name what nobody knows, and would lift all that prohibits if that were what is asked about. */
export function overridesInDoubt(item: Item, prohibiting: readonly Prohibiting[]): Entries {
  const { policy, asked } = item;
  const may = (policy.overrides ?? []).flatMap((one) => {
    const clients = unknownClients(policy, [one.clientId]);
    const recipients = unknownRecipients(policy, [one.recipientId]);
    const liftable = liftableOf(policy, one.clientId);
    const isOpen = one.prohibitionIds.some((id) => !liftable.includes(id));
    if (clients.length + recipients.length === 0 && !isOpen) return [];
    const meant: SharingOverride = {
      ...one,
      ...(clients.length > 0 ? { clientId: asked.clientId } : {}),
      ...(recipients.length > 0 ? { recipientId: asked.recipientId } : {}),
      ...(isOpen ? { prohibitionIds: prohibiting.map(({ id }) => id) } : {}),
    };
    // Of the team of a client whom nobody knows, nothing is known, nor whom it excludes.
    const isOther = clients.length > 0;
    const lifting = prohibiting.filter(
      (each) => lifts(item, meant, each) && !(isOther && each.kind === 'excluded-workers'),
    );
    const isMeant = isCounting(isOther ? { ...item, safeguards: [] } : item, meant) && lifting.length > 0;
    return isMeant ? [{ id: one.id, lifting }] : [];
  });
  return prohibiting.every((each) => may.some(({ lifting }) => lifting.includes(each))) ? may : [];
}

/** What is built in, of everybody, or of this client. */
function liftableOf(policy: SharingPolicy, clientId: string): Texts {
  const { prohibitions, agreements = [], onwardLimits = [], safeguards = [] } = policy;
  const own = safeguards.filter((one) => one.clientId === clientId);
  return [
    ...[...builtInProhibitions(), ...prohibitions, ...agreements],
    ...onwardLimits.filter((one) => one.clientId === clientId),
    ...own.flatMap((one) => one.accessRestrictions ?? []),
    ...own.flatMap((one) => one.anonymousConferences ?? []),
  ].map(({ id }) => id);
}

// Who is known, where the policy lists any.

export function unknownClients(policy: SharingPolicy, ids: Texts = []): Texts {
  const { consents = [], mandates = [], weighings = [], vitalInterests = [], safeguards = [] } = policy;
  const named = [...consents, ...mandates, ...weighings, ...vitalInterests, ...safeguards];
  return unknownIn(
    ids,
    named.map(({ clientId }) => clientId),
  );
}

export function unknownRecipients(policy: SharingPolicy, ids: Texts = []): Texts {
  const { holderId, organisations = [], vitalInterests = [], safeguards = [] } = policy;
  if (organisations.length === 0) return [];
  const known = [
    holderId,
    ...organisations.map(({ id }) => id),
    ...safeguards.flatMap(({ knownPersons = [] }) => knownPersons.map(({ personId }) => personId)),
    ...vitalInterests.flatMap(({ recipientIds }) => recipientIds),
  ];
  return unknownIn(ids, known).filter((id) => unknownClients(policy, [id]).length > 0 || isNoClient(policy));
}

/** A consent can name one worker. */
export function unknownToConsents(item: Item, ids: Texts): Texts {
  const workers = workersOf(item).map(({ memberId }) => memberId);
  return unknownRecipients(item.policy, ids).filter((id) => !workers.includes(id));
}

/** Then nobody is known as a client, and nobody is unknown as one. */
function isNoClient(policy: SharingPolicy): boolean {
  return unknownClients(policy, ['nobody-of-that-name']).length === 0;
}

function unknownWorkers(item: Item, ids: Texts): Texts {
  if (teamOf(item).length === 0) return [];
  return unknownIn(
    ids,
    workersOf(item).map(({ memberId }) => memberId),
  );
}

const unknownIn = (ids: Texts, known: Texts): Texts =>
  known.length === 0 ? [] : ids.filter((id) => !known.includes(id));

/** One of the names, if there is any, differs in half of the letters at most, capitals or not. */
function isLike(names: Texts, asked: string): boolean {
  const changes = (one: string, other: string): number => {
    const [first, ...rest] = one;
    const [second, ...others] = other;
    if (first === undefined || second === undefined) return Math.max(one.length, other.length);
    if (first === second) return changes(rest.join(''), others.join(''));
    const [left, right] = [rest.join(''), others.join('')];
    return 1 + Math.min(changes(left, right), changes(one, right), changes(left, other));
  };
  return (
    names.length === 0 ||
    names.some((name) => changes(name.toLowerCase(), asked.toLowerCase()) <= asked.length / 2)
  );
}
