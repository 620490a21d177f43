import type { Instant } from '../../kernel/index.js';
import type { Consent, LegalDuty, Mandate, SharingAgreement } from '../../model/index.js';
import type { ConfidentialityLimit, SharingPolicy, VitalInterest } from '../../sharing/index.js';
import { consentEnd, replacedFrom } from '../../sharing/policy/index.js';
import type { DataCategory } from '../../vocabulary/index.js';
import type { CedarPolicy } from './cedar-policy.js';
import {
  all,
  type Condition,
  isBefore,
  isFrom,
  isInForce,
  isInside,
  isParty,
  isText,
  not,
  quoted,
} from './condition.js';
import { keepingConfidence } from './keeping-confidence.js';
import { weighedPermits } from './weighed-permit.js';

/** Each ground as a `permit`; one that can permit nothing, such as a consent that was refused, as none. */
export function permits(policy: SharingPolicy): readonly CedarPolicy[] {
  const { consents = [], mandates = [], agreements = [], duties = [] } = policy;
  const { vitalInterests = [], confidentialityLimits = [] } = policy;
  const replaced = replacedFrom(consents);
  return [
    ...consents.filter(canPermit).map((consent) => consentPermit(consent, replaced, mandates)),
    ...mandates.flatMap((mandate) => mandatePermit(mandate, confidentialityLimits)),
    ...agreements.flatMap((agreement) => agreementPermit(agreement, policy)),
    ...duties.map(dutyPermit),
    ...weighedPermits(policy),
    ...vitalInterests.map(vitalInterestPermit),
  ];
}

function canPermit({ status, givenBy, capacity, guardianId, dataSubject, personId }: Consent): boolean {
  const isGiven = status !== 'requested' && status !== 'refused';
  const couldGive =
    givenBy === 'guardian' ||
    capacity === undefined ||
    capacity === 'full' ||
    (capacity === 'limited' && guardianId !== undefined);
  const saysWhose = personId !== undefined || dataSubject === 'client' || dataSubject === 'nobody';
  return isGiven && couldGive && saysWhose;
}

function consentPermit(
  consent: Consent,
  replaced: ReadonlyMap<string, Instant>,
  mandates: readonly Mandate[],
): CedarPolicy {
  const { id, clientId, dataSubject, personId, recipientIds, purposes, categories, notBefore } = consent;
  const mandating = mandates.filter(
    (mandate) => mandate.clientId === clientId && recipientIds.includes(mandate.authorityId),
  );
  return {
    origin: 'consent',
    entryId: id,
    effect: 'permit',
    purposes,
    clientId,
    when: [
      isParty('principal', recipientIds),
      isText('dataSubject', [dataSubject]),
      isText('person', [personId ?? '']),
      isText('category', categories),
      ...isInForce({
        notBefore,
        expires: consentEnd(consent, replaced),
      }),
    ],
    unless: dataSubject === 'client' ? mandating.map(isMandating) : [],
  };
}

/** Nobody consents freely to being reported to the authority that mandates the participation. */
function isMandating({ authorityId, expires }: Mandate): Condition {
  return all([isParty('principal', [authorityId]), isBefore(expires)]);
}

function mandatePermit(mandate: Mandate, limits: readonly ConfidentialityLimit[]): readonly CedarPolicy[] {
  const { id, clientId, authorityId, purposes, categories, notBefore, expires, clientToldAt } = mandate;
  if (clientToldAt === undefined) return [];
  return [
    {
      origin: 'mandate',
      entryId: id,
      effect: 'permit',
      purposes,
      clientId,
      when: [
        isParty('principal', [authorityId]),
        isText('dataSubject', ['client']),
        isText('category', categories),
        ...isInForce({ notBefore, expires }),
        isFrom(clientToldAt),
        ...keepingConfidence(categories, limits),
      ],
    },
  ];
}

const specialCategories: readonly DataCategory[] = ['health', 'beliefs'];

function agreementPermit(
  agreement: SharingAgreement,
  { agreementsAlone, confidentialityLimits = [] }: SharingPolicy,
): readonly CedarPolicy[] {
  const { id, parties, purposes, shared, specialCategoryBasis, notBefore, expires } = agreement;
  // Where an agreement alone is no ground, it permits what is of nobody.
  const dataSubjects = agreement.dataSubjects.filter(
    (subject) => agreementsAlone !== 'no-ground' || subject === 'nobody',
  );
  const categories = shared.filter(
    (category) => specialCategoryBasis !== undefined || !specialCategories.includes(category),
  );
  if (categories.length === 0 || dataSubjects.length === 0) return [];
  return [
    {
      origin: 'agreement',
      entryId: id,
      effect: 'permit',
      purposes,
      when: [
        ...isBetween(parties),
        isText('dataSubject', dataSubjects),
        isText('category', categories),
        ...isInForce({ notBefore, expires }),
        ...keepingConfidence(categories, confidentialityLimits),
      ],
    },
  ];
}

/** Holder and recipient are two different ones of them. */
export function isBetween(parties: readonly string[]): readonly Condition[] {
  return [isParty('context.holder', parties), isParty('principal', parties), not(isInside)];
}

function dutyPermit(duty: LegalDuty): CedarPolicy {
  const { id, trigger, authorityKinds, dataSubjects, categories, notBefore, expires } = duty;
  return {
    origin: 'legal-duty',
    entryId: id,
    effect: 'permit',
    purposes: ['safeguarding'],
    when: [
      isText('recipientKind', authorityKinds),
      isText('dataSubject', dataSubjects),
      isText('category', categories),
      `context.triggers.contains(${quoted(trigger)})`,
      ...isInForce({ notBefore, expires }),
    ],
  };
}

function vitalInterestPermit(decision: VitalInterest): CedarPolicy {
  const { id, clientId, recipientIds, dataSubjects, categories, decidedAt, reviewAt } = decision;
  return {
    origin: 'vital-interest',
    entryId: id,
    effect: 'permit',
    purposes: ['safeguarding'],
    clientId,
    when: [
      isParty('principal', recipientIds),
      isText('dataSubject', dataSubjects),
      isText('category', categories),
      ...isInForce({ notBefore: decidedAt, expires: reviewAt }),
    ],
  };
}
