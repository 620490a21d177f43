import type { Instant } from '../../../kernel/index.js';
import { epochOf } from '../../../kernel/time/index.js';
import type { LegalDuty } from '../../../model/index.js';
import type { VitalInterest } from '../../policy/index.js';
import { categoryBits, type Grant, plainConditions, purposeBits, subjectBits } from '../contract/index.js';
import { grant } from './grant.js';

const safeguarding = /* @__PURE__ */ purposeBits.bit('safeguarding');

/** The minimum that a law obliges to disclose, once somebody states that its trigger is met. */
export function dutyGrant(duty: LegalDuty): Grant {
  return grant({
    reference: { ground: 'legal-duty', id: duty.id },
    purposes: safeguarding,
    subjects: subjectBits.set(duty.dataSubjects),
    named: categoryBits.set(duty.categories),
    notBefore: beginning(duty.notBefore),
    until: end(duty.expires),
    trigger: duty.trigger,
    conditions: {
      ...plainConditions,
      telling: duty.tellClient,
      discloseWithinHours: duty.discloseWithinHours,
    },
  });
}

/** What somebody decided to disclose because a life is at stake, until the decision is looked at again. */
export function vitalInterestGrant(decision: VitalInterest): Grant {
  const reviewAt = epochOf(decision.reviewAt);
  return grant({
    reference: { ground: 'vital-interest', id: decision.id },
    purposes: safeguarding,
    subjects: subjectBits.set(decision.dataSubjects),
    named: categoryBits.set(decision.categories),
    notBefore: epochOf(decision.decidedAt),
    until: reviewAt,
    conditions: { ...plainConditions, telling: decision.tellClient, reviewAt },
  });
}

/** A beginning that is left out has always been. */
export function beginning(instant: Instant | undefined): number {
  return instant === undefined ? Number.NEGATIVE_INFINITY : epochOf(instant);
}

/** An end that is left out never comes. */
export function end(instant: Instant | undefined): number {
  return instant === undefined ? Number.POSITIVE_INFINITY : epochOf(instant);
}
