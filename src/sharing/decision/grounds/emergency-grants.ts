import type { Instant } from '../../../kernel/index.js';
import { epochOf } from '../../../kernel/time/index.js';
import type { LegalDuty } from '../../../model/index.js';
import type { Ground } from '../../../vocabulary/index.js';
import type { VitalInterest } from '../../policy/index.js';
import { categoryWords, purposeWords, subjectWords } from '../contract/index.js';
import { type Grant, grant, plainTerms } from './grant.js';

const safeguarding = /* @__PURE__ */ purposeWords.bit('safeguarding');

/** The minimum that a law obliges to disclose, once somebody states that its trigger is met. */
export function dutyGrant(duty: LegalDuty): Grant {
  return grant({
    reference: { ground: 'legal-duty', id: duty.id },
    purposes: safeguarding,
    subjects: subjectWords.set(duty.dataSubjects),
    named: categoryWords.set(duty.categories),
    notBefore: beginning(duty.notBefore),
    until: end(duty.expires),
    trigger: duty.trigger,
    terms: { ...plainTerms, telling: duty.tellClient, discloseWithinHours: duty.discloseWithinHours },
  });
}

/** What somebody decided to disclose because a life is at stake, until the decision is looked at again. */
export function vitalInterestGrant(decision: VitalInterest): Grant {
  const reviewAt = epochOf(decision.reviewAt);
  return grant({
    reference: { ground: 'vital-interest', id: decision.id },
    purposes: safeguarding,
    subjects: subjectWords.set(decision.dataSubjects),
    named: categoryWords.set(decision.categories),
    notBefore: epochOf(decision.decidedAt),
    until: reviewAt,
    terms: { ...plainTerms, telling: decision.tellClient, reviewAt },
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

export function isCompelling({ details: { reference } }: Grant): boolean {
  return isCompellingGround(reference.ground);
}

/**
 * Grounds that make a prohibition a matter for a human being instead of an end, and that can come with a silence towards
 * the client.
 */
export function isCompellingGround(ground: Ground): boolean {
  return ground === 'legal-duty' || ground === 'vital-interest';
}
