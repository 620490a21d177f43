import type { CaseFile } from 'exit-work/model';
import type { DisclosureDecision } from 'exit-work/sharing';
import type { DataCategory, DataSubject } from 'exit-work/vocabulary';
import { everyCategory, everySubject, request } from './builders.js';

/** An item in the writing of {@link rulings}. */
export type Item = `${DataSubject}/${DataCategory}`;

/** Every kind of information about everybody. */
export const everything: readonly Item[] = everySubject.flatMap((subject) =>
  everyCategory.map((category): Item => `${subject}/${category}`),
);

/** A decision that permits these items and withholds the rest. */
export function permitting(...items: readonly Item[]): DisclosureDecision {
  const asked = request({ dataSubjects: everySubject, categories: everyCategory });
  const { id: requestId, clientId, holderId, instant, recipientId, purpose } = asked;
  return {
    request: asked,
    requestId,
    clientId,
    holderId,
    instant,
    recipientId,
    purpose,
    outcome: 'permit-with-redaction',
    permitted: items.map((item) => {
      const cut = item.indexOf('/');
      // The type of an item says what stands before and after the stroke.
      const [subject, category] = [item.slice(0, cut) as DataSubject, item.slice(cut + 1) as DataCategory];
      return { subject, category, form: 'full', grounds: [{ ground: 'consent', id: 'consent-1' }] };
    }),
    permittedAlone: [],
    redactions: [],
    determining: ['consent-1'],
    obligations: [],
    advice: [],
    nearMisses: [],
    issues: [],
  };
}

/** The same decision on the file of this client, of this holder. */
export function decidedOn(
  { client, holderId }: Pick<CaseFile, 'client' | 'holderId'>,
  decision: DisclosureDecision,
): DisclosureDecision {
  return { ...decision, clientId: client.id, holderId };
}

/** The same record, where it says whose it is as that of the client, and a case file as that of the holder, of a decision. */
export function asDecided<T extends object>(
  record: T,
  { clientId, holderId }: Pick<DisclosureDecision, 'clientId' | 'holderId'>,
): T {
  if (Object.hasOwn(record, 'clientId')) return { ...record, clientId };
  if (Object.hasOwn(record, 'givenName')) return { ...record, id: clientId };
  if (Reflect.get(record, 'format') !== 'exit-work/case-file') return record;
  const client: unknown = Reflect.get(record, 'client');
  return { ...record, holderId, client: { ...Object(client), id: clientId } };
}

/** A decision that permits everything but these items. */
export function allBut(...items: readonly Item[]): DisclosureDecision {
  return permitting(...everything.filter((item) => !items.includes(item)));
}

/** The same decision, in which these items are permitted in generalised form only. */
export function generalising(decision: DisclosureDecision, ...items: readonly Item[]): DisclosureDecision {
  return {
    ...decision,
    permitted: decision.permitted.map((one) =>
      items.includes(`${one.subject}/${one.category}`) ? { ...one, form: 'generalised' } : one,
    ),
  };
}
