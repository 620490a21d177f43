import type { AccessRestriction, Consent, SharingAgreement } from 'exit-work/model';
import type { CaseSafeguard, DisclosureRequest, OnwardLimit, SharingPolicy } from 'exit-work/sharing';
import { allowedByLaw } from './allowed-by-law.js';
import { kindOfRecipient } from './kind-of-recipient.js';
import { notReplaced } from './not-replaced.js';
import { sharesIdentifiers } from './shares-identifiers.js';

/** A permitted item by its form, another by the reason why it is withheld. */
export type Ruling = 'full' | 'generalised' | 'prohibited' | 'escalated' | 'not-applicable';

export interface Specified {
  readonly outcome: 'permit' | 'permit-with-redaction' | 'deny' | 'escalate';
  /** By `subject/category`, or `subject:personId/category`. */
  readonly items: ReadonlyMap<string, Ruling>;
  readonly determining: ReadonlySet<string>;
}

/** One category of one data subject, or of one person whom the request names. */
interface Item {
  readonly asked: DisclosureRequest;
  readonly policy: SharingPolicy;
  /** The kind of the recipient, or `unknown`, or `private` for a private person, who has none. */
  readonly kind: string;
  readonly at: number;
  readonly safeguards: readonly CaseSafeguard[];
  readonly subject: string;
  readonly person: string | undefined;
  readonly category: string;
}

type Texts = readonly string[];
type Entries = readonly { readonly id: string }[];

/**
 * The sharing rules a second time, as plainly as they can be said and from their prose alone: in strings, one rule
 * after the other. It shares no code with the engine, so that both must err alike to err unseen.
 */
export function specifiedDecision(asked: DisclosureRequest, policy: SharingPolicy): Specified {
  const [items, determining] = [new Map<string, Ruling>(), new Set<string>()];
  const isRead = !sharesIdentifiers(policy);
  const [kind, at] = [kindOfRecipient(asked, policy), Date.parse(asked.instant)];
  const safeguards = policy.safeguards?.filter(({ clientId }) => clientId === asked.clientId) ?? [];
  for (const subject of asked.dataSubjects) {
    for (const person of personsOf(asked, subject)) {
      for (const category of asked.categories) {
        const item = { asked, policy, kind, at, safeguards, subject, person, category };
        const [ruling, by] = isRead ? ruleItem(item) : (['escalated', []] as const);
        items.set(`${person === undefined ? subject : `${subject}:${person}`}/${category}`, ruling);
        for (const { id } of by) determining.add(id);
      }
    }
  }
  return { outcome: outcomeOf(items), items, determining };
}

/** While one item waits for a human, nothing is permitted. */
function outcomeOf(items: Map<string, Ruling>): Specified['outcome'] {
  const rulings = [...items.values()];
  const isPermitted = (ruling: Ruling) => ruling === 'full' || ruling === 'generalised';
  if (rulings.includes('escalated')) {
    for (const [key, ruling] of items) if (isPermitted(ruling)) items.set(key, 'escalated');
    return 'escalate';
  }
  if (rulings.every((ruling) => ruling === 'full')) return 'permit';
  return rulings.some(isPermitted) ? 'permit-with-redaction' : 'deny';
}

function personsOf({ persons = [] }: DisclosureRequest, subject: string): readonly (string | undefined)[] {
  const named = persons.filter(({ dataSubject }) => dataSubject === subject);
  return named.length > 0 ? named.map(({ personId }) => personId) : [undefined];
}

/** The ruling on an item, and what determined it. */
function ruleItem(item: Item): readonly [Ruling, Entries] {
  const { asked, policy, kind, category } = item;
  const isSafeguarding = asked.purpose === 'safeguarding';
  const consents = notReplaced(policy.consents, item.at).filter((one) => consentPermits(item, one));
  const arranged = arrangementsFor(item);
  const stated = (policy.duties ?? []).filter(({ trigger }) => has(asked.triggers, trigger));
  const duties = stated.filter((one) => isSafeguarding && covers(item, one));
  const vital = (policy.vitalInterests ?? []).filter((one) => isSafeguarding && covers(item, one));
  const urgent = [...duties, ...vital];
  const isUrgent = urgent.length > 0 || (isSafeguarding && asked.lifeAtStake === true);
  const covering = prohibitionsOn(item);
  const overrides = (policy.overrides ?? []).filter((one) => covers(item, one));
  const isLifted = (id: string) => overrides.some((one) => has(one.prohibitionIds, id));
  const prohibiting = covering.filter(({ id }) => id === 'built-in:staff-home' || !isLifted(id));
  if (prohibiting.length > 0) return [isUrgent ? 'escalated' : 'prohibited', [...prohibiting, ...urgent]];

  // Towards a recipient of unknown kind, a duty would permit the item to some kind.
  const others = [...arranged, ...(kind === 'unknown' ? vital : urgent)];
  if (consents.length + others.length === 0) {
    const pending = [...urgent, ...allowances(item, 'unknown')];
    return [isUrgent || pending.length > 0 ? 'escalated' : 'not-applicable', pending];
  }
  const lifting = overrides.filter((one) => covering.some(({ id }) => has(one.prohibitionIds, id)));
  const limits = category === 'undisclosed-offences' || arranged.length > 0 ? limitsOf(item) : [];
  const isCoded = others.length === 0 && consents.every((one) => has(one.conditions, 'pseudonymised'));
  return [
    isGeneralised(item, isCoded) ? 'generalised' : 'full',
    [...consents, ...others, ...lifting, ...limits],
  ];
}

/** Pseudonyms for identifiers, bands for dates of birth, and nothing else of it. */
function isGeneralised(item: Item, isPseudonymised: boolean): boolean {
  if (isNeeded(item, 'generalised') && !isNeeded(item, 'categories')) return true;
  if (isPseudonymised && has(['identity', 'reference', 'contact', 'whereabouts'], item.category)) return true;
  return item.category === 'reference' && conferencesOn(item).length > 0;
}

// Grounds.

function consentPermits(item: Item, one: Consent): boolean {
  const { policy, subject, person } = item;
  if (one.dataSubject !== subject || one.personId !== person || !covers(item, one)) return false;
  if (person === undefined && subject !== 'client' && subject !== 'nobody') return false;
  if (has(['requested', 'refused'], one.status) || isSince(item, one.withdrawnAt)) return false;
  const isCapable = one.capacity === undefined || one.capacity === 'full' || one.givenBy === 'guardian';
  if (!isCapable && (one.capacity !== 'limited' || one.guardianId === undefined)) return false;
  // Nobody consents freely to being reported to the authority that mandates the participation.
  const isMandated = (policy.mandates ?? []).some(({ clientId, authorityId, expires }) =>
    covers(item, { clientId, authorityId, expires }),
  );
  return subject !== 'client' || !isMandated;
}

/** Mandates, agreements and laws that allow. They reach counselling notes within a confidentiality limit alone. */
function arrangementsFor(item: Item): Entries {
  const { policy, subject, category } = item;
  const { mandates: orders = [], agreements: between = [] } = policy;
  if (isConfided(item)) return [];
  const mandates = orders.filter((one) => covers(item, one) && isSince(item, one.clientToldAt));
  const shared = between.filter((one) => has(one.shared, category) && isBetween(item, one));
  const isAlone = policy.agreementsAlone === 'no-ground' && subject !== 'nobody';
  const agreements = shared.filter((one) => !isAlone && covers(item, one));
  const isSpecial = has(['health', 'beliefs'], category);
  const lawful = isSpecial ? agreements.filter((one) => one.specialCategoryBasis !== undefined) : agreements;
  return [...(subject === 'client' ? mandates : []), ...lawful, ...allowances(item, 'yes')];
}

const allowances = (item: Item, answer: 'yes' | 'unknown'): Entries =>
  isConfided(item) ? [] : allowedByLaw(item, answer);

const isConfided = (item: Item) => item.category === 'counselling-notes' && limitsOf(item).length === 0;

function limitsOf({ asked, policy, category, kind }: Item): Entries {
  const limits = (policy.confidentialityLimits ?? []).filter((one) => one.category === category);
  return limits.filter((one) => has(one.recipientKinds, kind) && has(one.purposes, asked.purpose));
}

// Prohibitions.

/** All that prohibits an item, lifted or not. */
function prohibitionsOn(item: Item): Entries {
  const { asked, policy, kind, safeguards, subject, category } = item;
  const isWhere = subject === 'client' && has(['whereabouts', 'contact'], category);
  const isFamily = has(['relative', 'guardian'], asked.recipientRole);
  const threats = isWhere && isFamily ? safeguards.flatMap((one) => one.threats ?? []) : [];
  const isSecret = category === 'undisclosed-offences' && limitsOf(item).length === 0;
  const isNeedless = !isNeeded(item, 'categories') && !isNeeded(item, 'generalised');
  const standing = [
    { id: 'built-in:staff-home', holds: subject === 'staff' && category === 'whereabouts' },
    { id: 'built-in:undisclosed-offences', holds: isSecret },
    { id: 'built-in:funder', holds: has(['funder', 'unknown'], kind) && category !== 'organisational' },
    { id: 'built-in:threatened', holds: threats.some(({ from, until }) => isIn(item, from, until)) },
    { id: 'built-in:necessity', holds: policy.necessity !== undefined && isNeedless },
  ];
  const restrictions = safeguards.flatMap((one) => one.accessRestrictions ?? []);
  const isIdentifying = has(['identity', 'contact', 'whereabouts'], category);
  return [
    ...standing.filter(({ holds }) => holds),
    ...policy.prohibitions.filter((one) => covers(item, one)),
    ...(policy.agreements ?? []).filter((one) => has(one.excluded, category) && isBetween(item, one)),
    ...(policy.onwardLimits ?? []).filter((one) => keeps(item, one)),
    ...restrictions.filter((one) => covers(item, one) && restricts(item, one)),
    ...(isIdentifying ? conferencesOn(item) : []),
  ];
}

/** Whether the table lists the category for the purpose, in full or in generalised form. */
function isNeeded({ asked, policy, category }: Item, form: 'categories' | 'generalised'): boolean {
  return policy.necessity?.some((row) => row.purpose === asked.purpose && has(row[form], category)) === true;
}

function keeps(item: Item, { receivedFromId, mayPassToIds, purposes, ...received }: OnwardLimit): boolean {
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
function conferencesOn(item: Item): Entries {
  const { conferenceId, purpose, recipientId, holderId } = item.asked;
  const isToOther = purpose === 'case-management' && recipientId !== holderId;
  const conferences = item.safeguards.flatMap((one) => one.anonymousConferences ?? []);
  return conferences.filter((one) => {
    if (item.subject === 'staff') return false;
    if (has(one.revealedToIds, recipientId) && isSince(item, one.revealedAt)) return false;
    const tookPart = isToOther && has(one.participantIds, recipientId);
    return one.id === conferenceId || (tookPart && isSince(item, one.heldAt));
  });
}

const has = (list: Texts | undefined, one: string): boolean => list?.includes(one) === true;

/** What is left out covers everything. */
const hasOrOpen = (list: Texts | undefined, one: string): boolean => list?.includes(one) !== false;

type Word = 'clientId' | 'recipientId' | 'authorityId' | 'notBefore' | 'expires' | 'decidedAt' | 'reviewAt';
type List = 'clientIds' | 'recipientIds' | 'exceptRecipientIds' | 'recipientRoles' | 'recipientKinds';
type OtherList = 'authorityKinds' | 'purposes' | 'dataSubjects' | 'categories';
type Entry = Partial<Record<Word, string> & Record<List | OtherList, Texts>>;

/** Whatever an entry names is that of the item, and it is in force. */
function covers(item: Item, one: Entry): boolean {
  const { kind, subject, category } = item;
  const { clientId, recipientId, recipientRole, purpose } = item.asked;
  if (!hasOrOpen(one.dataSubjects, subject) || !hasOrOpen(one.categories, category)) return false;
  if ((one.clientId ?? clientId) !== clientId || !hasOrOpen(one.clientIds, clientId)) return false;
  if ((one.recipientId ?? one.authorityId ?? recipientId) !== recipientId) return false;
  if (!hasOrOpen(one.recipientIds, recipientId) || has(one.exceptRecipientIds, recipientId)) return false;
  if (!hasOrOpen(one.recipientRoles, recipientRole) || !hasOrOpen(one.purposes, purpose)) return false;
  // A recipient of unknown kind may be of any kind.
  if (kind !== 'unknown' && !hasOrOpen(one.recipientKinds ?? one.authorityKinds, kind)) return false;
  return isIn(item, one.notBefore ?? one.decidedAt, one.expires ?? one.reviewAt);
}

/** An agreement is in force between the holder and the recipient, who are two. */
function isBetween(item: Item, { parties, notBefore, expires }: SharingAgreement): boolean {
  const { holderId, recipientId } = item.asked;
  if (holderId === recipientId || !has(parties, holderId) || !has(parties, recipientId)) return false;
  return isIn(item, notBefore, expires);
}

const isSince = (item: Item, from?: string): boolean => from !== undefined && isIn(item, from);

/** From the beginning on and no longer at the end; what is left out has always been, or never comes. */
function isIn({ at }: Item, from: string | undefined, until?: string): boolean {
  return (from === undefined || Date.parse(from) <= at) && (until === undefined || at < Date.parse(until));
}
