import type { Consent, LegalDuty, Mandate, SharingAgreement } from 'exit-work/model';
import type { DisclosureRequest, SharingPolicy, VitalInterest } from 'exit-work/sharing';
import {
  covers,
  has,
  type Item,
  ids,
  isBetween,
  isIn,
  limitsOf,
  type Named,
  type Texts,
} from './item-in-question.js';
import { conferencesOn, isNeeded, prohibitionsOn } from './specified-prohibitions.js';

/** A permitted item by its form, another by the reason why it is withheld. */
export type Ruling = 'full' | 'generalised' | 'prohibited' | 'referred' | 'not-applicable';

export interface Specified {
  readonly outcome: 'permit' | 'permit-with-redaction' | 'deny' | 'refer';
  /** By `subject/category`, or `subject:personId/category`. */
  readonly items: ReadonlyMap<string, Ruling>;
  readonly determining: ReadonlySet<string>;
}

/**
 * The sharing rules a second time, as plainly as they can be said and from their prose alone: in strings, one rule
 * after the other. It shares no code with the engine, so that both must err alike to err unseen.
 */
export function specifiedDecision(asked: DisclosureRequest, policy: SharingPolicy): Specified {
  const items = new Map<string, Ruling>();
  const determining = new Set<string>();
  const isRead = !sharesIdentifiers(policy);
  const kind = kindOfRecipient(asked, policy);
  for (const subject of asked.dataSubjects) {
    for (const person of personsOf(asked, subject)) {
      for (const category of asked.categories) {
        const item = { asked, policy, subject, person, category, kind };
        const [ruling, by] = isRead ? ruleItem(item) : (['referred', []] as const);
        items.set(`${person === undefined ? subject : `${subject}:${person}`}/${category}`, ruling);
        for (const id of by) determining.add(id);
      }
    }
  }
  return { outcome: outcomeOf(items), items, determining };
}

/** While one item waits for a human, nothing is permitted. */
function outcomeOf(items: Map<string, Ruling>): Specified['outcome'] {
  const rulings = [...items.values()];
  const isPermitted = (ruling: Ruling) => ruling === 'full' || ruling === 'generalised';
  if (rulings.includes('referred')) {
    for (const [key, ruling] of items) if (isPermitted(ruling)) items.set(key, 'referred');
    return 'refer';
  }
  if (!rulings.some(isPermitted)) return 'deny';
  return rulings.every((ruling) => ruling === 'full') ? 'permit' : 'permit-with-redaction';
}

/** The ruling on an item, and what determined it. */
function ruleItem(item: Item): readonly [Ruling, Texts] {
  const { asked, policy, category, kind } = item;
  const covering = prohibitionsOn(item);
  const liftable = covering.filter((id) => id !== 'standing:staff-home');
  const overrides = (policy.overrides ?? []).filter((one) => {
    if (!covers(item, one) || !isIn(item, one.decidedAt, one.reviewAt)) return false;
    return liftable.some((id) => has(one.prohibitionIds, id));
  });
  const lifted = liftable.filter((id) => overrides.some((one) => has(one.prohibitionIds, id)));
  const prohibiting = covering.filter((id) => !lifted.includes(id));
  const consents = policy.consents.filter((one) => consentPermits(item, one));
  const mandates = policy.mandates.filter((one) => mandatePermits(item, one));
  const agreements = policy.agreements.filter((one) => agreementPermits(item, one));
  const duties = policy.duties.filter((one) => dutyPermits(item, one));
  const vital = (policy.vitalInterests ?? []).filter((one) => vitalInterestPermits(item, one));
  const urgent = ids([...duties, ...vital]);
  const isAtStake = asked.lifeAtStake === true && asked.purpose === 'safeguarding';

  if (prohibiting.length > 0) {
    if (urgent.length > 0 || isAtStake) return ['referred', [...prohibiting, ...urgent]];
    return ['prohibited', prohibiting];
  }
  const others = [...mandates, ...agreements, ...(kind === 'unknown' ? [] : duties), ...vital];
  if (consents.length + others.length > 0) {
    const isNote = category === 'counselling-notes' && mandates.length + agreements.length > 0;
    const limits = isNote || category === 'undisclosed-offences' ? limitsOf(item) : [];
    const isPseudonymised = others.length === 0 && consents.every(isPseudonymous);
    const ruling = isGeneralised(item, isPseudonymised) ? 'generalised' : 'full';
    return [ruling, ids([...consents, ...others, ...overrides, ...limits])];
  }
  // Towards a recipient of unknown kind, a duty would permit it to some kind.
  if (urgent.length > 0 || isAtStake) return ['referred', urgent];
  return ['not-applicable', []];
}

function isPseudonymous({ conditions }: Consent): boolean {
  return has(conditions, 'pseudonymised');
}

/** Pseudonyms for identifiers, bands for dates of birth, and nothing else of it. */
function isGeneralised(item: Item, isPseudonymised: boolean): boolean {
  const { category } = item;
  if (isNeeded(item, 'generalised') && !isNeeded(item, 'categories')) return true;
  if (isPseudonymised && has(['identity', 'reference', 'contact', 'whereabouts'], category)) return true;
  return category === 'reference' && conferencesOn(item).length > 0;
}

/** Such a policy cannot be read. Organisations may share one, and are of unknown kind if they differ. */
function sharesIdentifiers(policy: SharingPolicy): boolean {
  const { consents, mandates, agreements, duties, vitalInterests, prohibitions } = policy;
  const { overrides, onwardLimits, confidentialityLimits } = policy;
  const grounds = [consents, mandates, agreements, duties, vitalInterests];
  return [...grounds, prohibitions, overrides, onwardLimits, confidentialityLimits].some(
    (list: readonly Named[] = []) =>
      list.some(({ id }, place) => list.findIndex((one) => one.id === id) < place),
  );
}

// The items, and who the recipient is.

function personsOf({ persons = [] }: DisclosureRequest, subject: string): readonly (string | undefined)[] {
  const named = persons.filter(({ dataSubject }) => dataSubject === subject);
  return named.length > 0 ? named.map(({ personId }) => personId) : [undefined];
}

function kindOfRecipient({ recipientId, recipientRole }: DisclosureRequest, policy: SharingPolicy): string {
  const [first, ...others] = policy.organisations.filter(({ id }) => id === recipientId);
  if (first !== undefined) return others.every(({ kind }) => kind === first.kind) ? first.kind : 'unknown';
  return has(['client', 'relative', 'guardian'], recipientRole) ? 'private' : 'unknown';
}

// Grounds.

function consentPermits(item: Item, one: Consent): boolean {
  const { policy, subject, person } = item;
  if (!covers(item, one) || one.dataSubject !== subject || one.personId !== person) return false;
  if (person === undefined && subject !== 'client' && subject !== 'nobody') return false;
  if (one.status === 'requested' || one.status === 'refused') return false;
  if (!isIn(item, one.notBefore, one.expires) || !isIn(item, undefined, one.withdrawnAt)) return false;
  const isCapable = one.capacity === undefined || one.capacity === 'full' || one.givenBy === 'guardian';
  if (!isCapable && (one.capacity !== 'limited' || one.guardianId === undefined)) return false;
  // Nobody consents freely to being reported to the authority that mandates the participation.
  return subject !== 'client' || !policy.mandates.some((mandate) => isMandating(item, mandate));
}

/** The authority has a mandate in the case that has not expired. */
function isMandating(item: Item, { clientId, authorityId, expires }: Mandate): boolean {
  const { asked } = item;
  return clientId === asked.clientId && authorityId === asked.recipientId && isIn(item, undefined, expires);
}

function mandatePermits(item: Item, one: Mandate): boolean {
  if (one.authorityId !== item.asked.recipientId || item.subject !== 'client') return false;
  if (!covers(item, one) || !isIn(item, one.notBefore, one.expires) || isConfidential(item)) return false;
  return one.clientToldAt !== undefined && isIn(item, one.clientToldAt, undefined);
}

function agreementPermits(item: Item, one: SharingAgreement): boolean {
  if (!isBetween(item, one) || !covers(item, one) || !has(one.shared, item.category)) return false;
  if (has(['health', 'beliefs'], item.category) && one.specialCategoryBasis === undefined) return false;
  return isIn(item, one.notBefore, one.expires) && !isConfidential(item);
}

/** Or would permit, to one of its kinds, where that of the recipient is unknown. */
function dutyPermits(item: Item, one: LegalDuty): boolean {
  if (!has(one.authorityKinds, item.kind) && item.kind !== 'unknown') return false;
  if (item.asked.purpose !== 'safeguarding' || !covers(item, one)) return false;
  return has(item.asked.triggers, one.trigger) && isIn(item, one.notBefore, one.expires);
}

/** What was said in confidence, and no limit allows it. */
function isConfidential(item: Item): boolean {
  return item.category === 'counselling-notes' && limitsOf(item).length === 0;
}

function vitalInterestPermits(item: Item, one: VitalInterest): boolean {
  if (item.asked.purpose !== 'safeguarding' || !covers(item, one)) return false;
  return isIn(item, one.decidedAt, one.reviewAt);
}
