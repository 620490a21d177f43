import type { DisclosureRequest, SharingPolicy } from 'exit-work/sharing';

type Ruling = 'permit' | 'prohibited' | 'not-applicable' | 'referred';
type Texts = readonly string[];
type Question = { asked: DisclosureRequest; policy: SharingPolicy; subject: string; category: string };

export interface Specified {
  readonly outcome: 'permit' | 'permit-with-redaction' | 'deny' | 'refer';
  /** By `subject/category`. */
  readonly items: Readonly<Record<string, Ruling>>;
  /** The identifiers of what decided, in alphabetical order. */
  readonly determining: readonly string[];
}

/**
 * The sharing rules a second time, as plainly as they can be said and from their prose alone: slow, in strings,
 * one rule after the other. It shares no code with the engine, so that both must err alike to err unseen.
 */
export function specifiedDecision(asked: DisclosureRequest, policy: SharingPolicy): Specified {
  const items: Record<string, Ruling> = {};
  const determining: string[] = [];
  if (isDoubled(policy)) return { outcome: 'refer', items, determining };
  for (const subject of asked.dataSubjects) {
    for (const category of asked.categories) {
      const question = { asked, policy, subject, category };
      const duties = dutiesFor(question);
      const grounds = [consentsFor, mandatesFor, agreementsFor, dutiesFor].flatMap((find) => find(question));
      const prohibitions = prohibitionsOf(question);
      // Denied unless a ground permits; a prohibition overrides grounds; duty against prohibition: a human decides.
      let ruling: Ruling = 'not-applicable';
      if (grounds.length > 0) ruling = 'permit';
      if (prohibitions.length > 0) ruling = 'prohibited';
      if (prohibitions.length > 0 && duties.length > 0) ruling = 'referred';
      items[`${subject}/${category}`] = ruling;
      determining.push(...(prohibitions.length > 0 ? [...prohibitions, ...duties] : grounds));
    }
  }
  const rulings = Object.values(items);
  const referred = rulings.includes('referred');
  // Until the human has decided, nothing is permitted.
  if (referred) for (const item of Object.keys(items)) if (items[item] === 'permit') items[item] = 'referred';
  const permits = rulings.filter((ruling) => ruling === 'permit').length;
  const granted = permits === rulings.length ? 'permit' : permits === 0 ? 'deny' : 'permit-with-redaction';
  return { outcome: referred ? 'refer' : granted, items, determining: [...new Set(determining)].sort() };
}

/** An identifier that stands twice in a list: the policy cannot be read. */
function isDoubled({ consents, mandates, agreements, duties, prohibitions }: SharingPolicy): boolean {
  return [consents, mandates, agreements, duties, prohibitions].some(
    (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id)).size < list.length,
  );
}

/** The same moment, whatever its offset, as text that sorts like time. */
function utc(instant: string): string {
  return new Date(instant).toISOString();
}

/** From the start on, and no longer at the end. */
function isWithin(at: string, period: { notBefore: string; expires: string }): boolean {
  return utc(period.notBefore) <= utc(at) && utc(at) < utc(period.expires);
}

function has(list: Texts | undefined, one: string): boolean {
  return (list ?? []).some((entry) => entry === one);
}

/** Nothing where the recipient is not listed, or listed as more than one kind. */
function kindOfRecipient({ asked, policy }: Question): string {
  let kind = '';
  for (const organisation of policy.organisations) {
    if (organisation.id !== asked.recipientId) continue;
    if (kind !== '' && kind !== organisation.kind) return '';
    kind = organisation.kind;
  }
  return kind;
}

/** Given in this client’s case, for this recipient, purpose, category and person; not refused, not withdrawn. */
function consentsFor({ asked, policy, subject, category }: Question): Texts {
  const { clientId, recipientId, purpose, instant } = asked;
  // Nobody consents freely towards the authority that mandates the participation, until the mandate has ended.
  for (const mandate of policy.mandates)
    if (mandate.clientId === clientId && mandate.authorityId === recipientId)
      if (utc(instant) < utc(mandate.expires)) return [];
  const found: string[] = [];
  for (const consent of policy.consents) {
    if (consent.clientId !== clientId || !has(consent.recipientIds, recipientId)) continue;
    if (!has(consent.purposes, purpose) || !has(consent.categories, category)) continue;
    if (consent.dataSubject !== subject || !isWithin(instant, consent)) continue;
    if (consent.status === 'refused') continue;
    // A withdrawal takes effect at its own instant; one without an instant has always taken effect.
    if (consent.status === 'withdrawn' && consent.withdrawnAt === undefined) continue;
    if (consent.withdrawnAt !== undefined && utc(consent.withdrawnAt) <= utc(instant)) continue;
    found.push(consent.id);
  }
  return found;
}

/** It concerns the client alone, and only from the instant at which the client was told of it. */
function mandatesFor({ asked, policy, subject, category }: Question): Texts {
  const found: string[] = [];
  for (const mandate of policy.mandates) {
    if (mandate.clientId !== asked.clientId || mandate.authorityId !== asked.recipientId) continue;
    if (subject !== 'client' || !has(mandate.categories, category)) continue;
    if (!has(mandate.purposes, asked.purpose) || !isWithin(asked.instant, mandate)) continue;
    if (mandate.clientToldAt === undefined || utc(asked.instant) < utc(mandate.clientToldAt)) continue;
    found.push(mandate.id);
  }
  return found;
}

function agreementsFor({ asked, policy, subject, category }: Question): Texts {
  const found: string[] = [];
  for (const agreement of policy.agreements) {
    if (!has(agreement.parties, asked.holderId) || !has(agreement.parties, asked.recipientId)) continue;
    if (!has(agreement.dataSubjects, subject) || !has(agreement.shared, category)) continue;
    if (!has(agreement.purposes, asked.purpose) || !isWithin(asked.instant, agreement)) continue;
    found.push(agreement.id);
  }
  return found;
}

/** Somebody states that its trigger is met; it is for safeguarding, and covers the minimum that it names. */
function dutiesFor(question: Question): Texts {
  const { asked, policy, subject, category } = question;
  const found: string[] = [];
  for (const duty of policy.duties) {
    if (!has(duty.authorityKinds, kindOfRecipient(question)) || asked.purpose !== 'safeguarding') continue;
    if (!has(duty.dataSubjects, subject) || !has(duty.categories, category)) continue;
    if (has(asked.triggers, duty.trigger)) found.push(duty.id);
  }
  return found;
}

/** What always holds, what the policy adds, and what agreements between the two exclude. */
function prohibitionsOf(question: Question): Texts {
  const { asked, policy, subject, category } = question;
  const kind = kindOfRecipient(question);
  const found: string[] = [];
  if (subject === 'staff' && category === 'whereabouts') found.push('standing:staff-home');
  if (category === 'undisclosed-offences') found.push('standing:undisclosed-offences');
  if ((kind === 'funder' || kind === '') && category !== 'organisational') found.push('standing:funder');
  for (const one of policy.prohibitions) {
    if (one.clientIds && !has(one.clientIds, asked.clientId)) continue;
    if (one.recipientIds && !has(one.recipientIds, asked.recipientId)) continue;
    // A recipient of unknown kind may be of any kind.
    if (one.recipientKinds && kind !== '' && !has(one.recipientKinds, kind)) continue;
    if (one.purposes && !has(one.purposes, asked.purpose)) continue;
    if (one.dataSubjects && !has(one.dataSubjects, subject)) continue;
    if (one.categories && !has(one.categories, category)) continue;
    found.push(one.id);
  }
  for (const { id, parties, excluded, notBefore, expires } of policy.agreements)
    if (has(parties, asked.holderId) && has(parties, asked.recipientId) && has(excluded, category))
      if (isWithin(asked.instant, { notBefore, expires })) found.push(id);
  return found;
}
