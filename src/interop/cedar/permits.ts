import { epochOf } from '../../kernel/time/index.js';
import type { LegalDuty, Mandate, SharingAgreement } from '../../model/index.js';
import { isWithAuthority, lapsesAt } from '../../sharing/decision/grounds/index.js';
import type { ConfidentialityLimit, SharingPolicy, VitalInterest } from '../../sharing/index.js';
import type { DataCategory } from '../../vocabulary/index.js';
import { caseFacts, type FactsOf } from './case-facts.js';
import type { CedarPolicy } from './cedar-policy.js';
import {
  type Condition,
  isDuring,
  isFrom,
  isInForce,
  isParty,
  isText,
  isUnlisted,
  not,
  quoted,
} from './condition.js';
import { consentPermits } from './consent-permits.js';
import { keepingConfidence } from './keeping-confidence.js';
import { weighedPermits } from './weighed-permits.js';

/** Each ground as a `permit`; one that can permit nothing, such as a consent that was refused, as none. */
export function permits(policy: SharingPolicy): readonly CedarPolicy[] {
  const { holderId, mandates = [], agreements = [], confidentialityLimits = [] } = policy;
  const agreed = [
    ...consentPermits(policy),
    ...mandates
      .filter((mandate) => (mandate.holderId ?? holderId) === holderId)
      .flatMap((mandate) => mandatePermit(mandate, confidentialityLimits)),
    ...agreements
      .filter(({ parties }) => parties.includes(holderId))
      .flatMap((agreement) => agreementPermit(agreement, policy)),
    ...weighedPermits(policy),
  ];
  return [...agreed.map(toListed), ...compellingPermits(policy)];
}

/** Nobody agrees, and no law allows, to tell somebody of whom nobody knows who it is. */
function toListed(permit: CedarPolicy): CedarPolicy {
  return { ...permit, when: [not(isUnlisted), ...(permit.when ?? [])] };
}

/** The grounds that count towards who is introduced, too. */
export function compellingPermits(policy: SharingPolicy): readonly CedarPolicy[] {
  const { duties = [], vitalInterests = [] } = policy;
  const factsOf = caseFacts(policy);
  return [
    ...duties.map(dutyPermit),
    ...vitalInterests.flatMap((decision) => vitalInterestPermit(decision, factsOf)),
  ];
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
  { holderId, agreementsAlone, confidentialityLimits = [] }: SharingPolicy,
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
        isOtherParty(parties, holderId),
        isText('dataSubject', dataSubjects),
        isText('category', categories),
        ...isInForce({ notBefore, expires }),
        ...keepingConfidence(categories, confidentialityLimits),
      ],
    },
  ];
}

/** Nobody agrees with themselves. */
export function isOtherParty(parties: readonly string[], holderId: string): Condition {
  return isParty(
    'principal',
    parties.filter((party) => party !== holderId),
  );
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

/** Of what somebody decided without authority, a human decides: Cedar denies it. */
function vitalInterestPermit(decision: VitalInterest, factsOf: FactsOf): readonly CedarPolicy[] {
  const { id, clientId, recipientIds, dataSubjects, categories, decidedAt } = decision;
  const { house } = factsOf(clientId);
  if (!isWithAuthority('vital-interest', decision, house)) return [];
  const until = lapsesAt('vital-interest', decision, house);
  return [
    {
      origin: 'vital-interest',
      entryId: id,
      effect: 'permit',
      purposes: ['safeguarding'],
      clientId,
      when: [
        isParty('principal', recipientIds),
        isText('dataSubject', dataSubjects),
        isText('category', categories),
        ...isDuring({ from: epochOf(decidedAt), until }),
      ],
    },
  ];
}
