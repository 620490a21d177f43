import { spanOf } from '../../../kernel/calendar/index.js';
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
    ...spanOf(duty),
    trigger: duty.trigger,
    conditions: {
      ...plainConditions,
      notification: duty.tellClient,
      discloseWithinHours: duty.discloseWithinHours,
    },
  });
}

/** What somebody decided to disclose because a life is at stake, until the decision is looked at again. */
export function vitalInterestGrant(decision: VitalInterest): Grant {
  const span = spanOf({ notBefore: decision.decidedAt, expires: decision.reviewAt });
  return grant({
    reference: { ground: 'vital-interest', id: decision.id },
    purposes: safeguarding,
    subjects: subjectBits.set(decision.dataSubjects),
    named: categoryBits.set(decision.categories),
    ...span,
    conditions: { ...plainConditions, notification: decision.tellClient, reviewAt: span.until },
  });
}
