import { match } from 'ts-pattern';
import type { Annotation, Existence, Implication } from '../../schema/index.js';
import type { DisclosureDecision } from '../decision/contract/index.js';
import { identifiersOf, type ViewOptions } from './identifiers.js';
import type { Data } from './parts-of.js';
import { isLeafSeen } from './redact-field.js';
import { nobodyInParticular } from './subject-ids-in.js';
import { type Permission, permissionOf } from './visibility.js';

/** To whom something shows, and on which grounds. */
export interface Audience {
  readonly permission: Permission;
  /** Whether a field shows, whatever it holds, to whomever it belongs. */
  readonly isSeen: (annotation: Annotation | undefined) => boolean;
  readonly holderId: string;
  readonly recipientId: string;
  /** The client, or the house itself: to them every agreement of the client is known. */
  readonly knowsAgreements: boolean;
  readonly groundIds: ReadonlySet<unknown>;
}

export function audienceOf(
  decision: DisclosureDecision,
  { pseudonymKey, identifiers }: ViewOptions,
): Audience {
  const { clientId, holderId, recipientId, permitted } = decision;
  const permission = permissionOf(decision);
  const onlyPseudonyms = identifiersOf(decision, identifiers) === 'pseudonyms';
  const pseudonym = pseudonymKey === undefined ? undefined : (identifier: string) => identifier;
  return {
    permission,
    isSeen: (annotation) =>
      isLeafSeen(annotation, nobodyInParticular, { permission, onlyPseudonyms, pseudonym }),
    holderId,
    recipientId,
    knowsAgreements: recipientId === clientId || recipientId === holderId,
    groundIds: new Set(permitted.flatMap(({ grounds }) => grounds.map(({ id }) => id))),
  };
}

/** Whether an entry of a list may be known to be there. Who merely occurs is looked at when the rest is known. */
export function showsEntry(
  existence: Existence,
  entry: Data,
  within: readonly Data[],
  audience: Audience,
): boolean {
  return match(existence)
    .with({ by: 'told' }, ({ tells }) => mayKnow(tells, [entry, ...within], audience))
    .with({ by: 'ground' }, () => audience.knowsAgreements || audience.groundIds.has(entry['id']))
    .with({ by: 'occurrence' }, () => true)
    .exhaustive();
}

/** Whether it may be known that there is none: where any entry would show. */
export function showsEmpty(existence: Existence, audience: Audience): boolean {
  return match(existence)
    .with({ by: 'told' }, ({ tells }) => tells.every((one) => isPermitted(one, audience)))
    .with({ by: 'ground' }, () => audience.knowsAgreements)
    .with({ by: 'occurrence' }, () => false)
    .exhaustive();
}

/** A recipient of an agreement learns of no other recipient of it. */
export function forAddressee(existence: Existence, entry: Data, audience: Audience): Data {
  if (existence.by !== 'ground' || audience.knowsAgreements) return entry;
  const recipients = entry[existence.recipients];
  if (!Array.isArray(recipients)) return entry;
  return { ...entry, [existence.recipients]: recipients.filter((one) => one === audience.recipientId) };
}

/** Whether what a value tells besides its own category may be known. */
export function showsLeaf({ tells }: Annotation, within: readonly Data[], audience: Audience): boolean {
  return tells === undefined || mayKnow(tells, within, audience);
}

function mayKnow(tells: readonly Implication[], within: readonly Data[], audience: Audience): boolean {
  return tells.every((one) => isPermitted(one, audience) || !holds(one, within));
}

function isPermitted({ subject, category }: Implication, { permission }: Audience): boolean {
  return permission(subject, category, undefined) === 'full';
}

/** The nearest record that has the field says whether it holds. */
function holds({ when }: Implication, within: readonly Data[]): boolean {
  if (when === undefined) return true;
  const nearest = within.find((one) => Object.hasOwn(one, when.field));
  const value = nearest?.[when.field];
  return Array.isArray(value)
    ? value.some((one: unknown) => when.is.some((word) => word === one))
    : when.is.some((word) => word === value);
}
