import { compareInstants, type Instant } from '../kernel/index.js';
import type { OrganisationKind } from '../vocabulary/index.js';
import type { DataItem, GroundReference, NearMiss } from './disclosure-decision.js';
import type { DisclosureRequest } from './disclosure-request.js';
import type { SharingPolicy } from './sharing-policy.js';

/** What one consent, mandate, agreement or duty says to an item: it permits it, nearly does, or has no part. */
export interface Finding extends GroundReference {
  /** What keeps the ground from permitting the item; empty when it permits it. */
  readonly missing: readonly string[];
}

/** The kind of an organisation; nothing where the policy does not list it, or contradicts itself. */
export function kindOf(policy: SharingPolicy, organisationId: string): OrganisationKind | undefined {
  const listed = policy.organisations.filter(({ id }) => id === organisationId);
  const [kind, ...others] = new Set(listed.map((organisation) => organisation.kind));
  return others.length === 0 ? kind : undefined;
}

/** Everything in the policy that speaks of this client or of these organisations, with what it says to the item. */
export function findingsFor(
  request: DisclosureRequest,
  policy: SharingPolicy,
  item: DataItem,
): readonly Finding[] {
  return [
    ...consentFindings(request, policy, item),
    ...mandateFindings(request, policy, item),
    ...agreementFindings(request, policy, item),
    ...dutyFindings(request, policy, item),
  ];
}

export function permits({ missing }: Finding): boolean {
  return missing.length === 0;
}

/** Exactly one thing is missing: worth telling the holder. */
export function nearMiss({ ground, id, missing }: Finding): NearMiss | undefined {
  const [text, ...more] = missing;
  return text !== undefined && more.length === 0 ? { ground, id, text } : undefined;
}

/** From `notBefore` on, and no longer at `expires`. */
export function isInForce(
  { notBefore, expires }: { notBefore: Instant; expires: Instant },
  at: Instant,
): boolean {
  return compareInstants(at, notBefore) >= 0 && compareInstants(at, expires) < 0;
}

/** The texts whose condition does not hold. */
function lacking(...conditions: readonly (readonly [boolean, string])[]): readonly string[] {
  return conditions.flatMap(([holds, text]) => (holds ? [] : [text]));
}

const notInForce = 'it is not in force at this instant';
const otherPurpose = 'it is for another purpose';
const otherCategory = 'it does not cover this category';
const otherSubject = 'it covers the data of another person';

function consentFindings(
  request: DisclosureRequest,
  policy: SharingPolicy,
  item: DataItem,
): readonly Finding[] {
  const { clientId, recipientId, purpose, instant } = request;
  const mandating = policy.mandates.some(
    ({ clientId: mandated, authorityId, expires }) =>
      mandated === clientId && authorityId === recipientId && compareInstants(instant, expires) < 0,
  );
  return policy.consents
    .filter((consent) => consent.clientId === clientId && consent.recipientIds.includes(recipientId))
    .map((consent) => ({
      ground: 'consent',
      id: consent.id,
      missing: lacking(
        [consent.status !== 'refused', 'it was refused'],
        [
          consent.withdrawnAt === undefined
            ? consent.status !== 'withdrawn'
            : compareInstants(instant, consent.withdrawnAt) < 0,
          'it was withdrawn',
        ],
        [isInForce(consent, instant), notInForce],
        [consent.purposes.includes(purpose), otherPurpose],
        [consent.categories.includes(item.category), otherCategory],
        [consent.dataSubject === item.subject, otherSubject],
        [!mandating, 'nobody consents freely to being reported to the authority that mandates participation'],
      ),
    }));
}

function mandateFindings(
  request: DisclosureRequest,
  policy: SharingPolicy,
  item: DataItem,
): readonly Finding[] {
  const { clientId, recipientId, purpose, instant } = request;
  return policy.mandates
    .filter((mandate) => mandate.clientId === clientId && mandate.authorityId === recipientId)
    .map((mandate) => ({
      ground: 'mandate',
      id: mandate.id,
      missing: lacking(
        [isInForce(mandate, instant), notInForce],
        [
          mandate.clientToldAt !== undefined && compareInstants(instant, mandate.clientToldAt) >= 0,
          'the client has not been told of it',
        ],
        [mandate.purposes.includes(purpose), otherPurpose],
        [mandate.categories.includes(item.category), otherCategory],
        [item.subject === 'client', otherSubject],
      ),
    }));
}

function agreementFindings(
  request: DisclosureRequest,
  policy: SharingPolicy,
  item: DataItem,
): readonly Finding[] {
  const { holderId, recipientId, purpose, instant } = request;
  return policy.agreements
    .filter(({ parties }) => parties.includes(holderId) && parties.includes(recipientId))
    .map((agreement) => ({
      ground: 'agreement',
      id: agreement.id,
      missing: lacking(
        [isInForce(agreement, instant), notInForce],
        [agreement.purposes.includes(purpose), otherPurpose],
        [agreement.shared.includes(item.category), otherCategory],
        [agreement.dataSubjects.includes(item.subject), otherSubject],
      ),
    }));
}

function dutyFindings(request: DisclosureRequest, policy: SharingPolicy, item: DataItem): readonly Finding[] {
  const kind = kindOf(policy, request.recipientId);
  return policy.duties
    .filter(({ authorityKinds }) => kind !== undefined && authorityKinds.includes(kind))
    .map((duty) => ({
      ground: 'legal-duty',
      id: duty.id,
      missing: lacking(
        [request.triggers?.includes(duty.trigger) ?? false, 'nobody has stated that its trigger is met'],
        [request.purpose === 'safeguarding', otherPurpose],
        [duty.categories.includes(item.category), 'it goes beyond the minimum that the duty names'],
        [duty.dataSubjects.includes(item.subject), otherSubject],
      ),
    }));
}
