import { spanOf } from '../../../kernel/calendar/index.js';
import { epochOf } from '../../../kernel/time/index.js';
import type { LegalDuty } from '../../../model/index.js';
import type { VitalInterest } from '../../policy/index.js';
import {
  allBits,
  categoryBits,
  type Grant,
  type GrantLimit,
  plainConditions,
  purposeBits,
  type ReachesEntrusted,
  subjectBits,
} from '../contract/index.js';
import { type DecidingHolder, isWithAuthority, lapsesAt, reviewTimeOf } from './authority.js';
import { grant } from './grant.js';

/** Nobody is left without help because the wrong person decided, and nobody decides who may not. */
const withoutAuthority: readonly GrantLimit[] = [
  { effect: 'in-doubt', missing: 'in-doubt', purposes: allBits, categories: allBits },
];

const everything: ReachesEntrusted = { ids: 'all' };

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
    decidedBy: duty.decidedBy,
    reachesEntrusted: duty.reachesEntrusted === true ? everything : undefined,
    conditions: {
      ...plainConditions,
      notification: duty.tellClient,
      discloseWithinHours: duty.discloseWithinHours,
    },
  });
}

/** What somebody decided to disclose because a life is at stake, until the decision is looked at again. */
export function vitalInterestGrant(decision: VitalInterest, house: DecidingHolder): Grant {
  const span = { from: epochOf(decision.decidedAt), until: lapsesAt('vital-interest', decision, house) };
  return grant({
    reference: { ground: 'vital-interest', id: decision.id },
    purposes: safeguarding,
    subjects: subjectBits.set(decision.dataSubjects),
    named: categoryBits.set(decision.categories),
    ...span,
    reachesEntrusted: decision.entrustedIds && { ids: decision.entrustedIds },
    conditions: {
      ...plainConditions,
      notification: decision.tellClient,
      review: reviewTimeOf('vital-interest', decision, house),
    },
    limits: isWithAuthority('vital-interest', decision, house) ? undefined : withoutAuthority,
  });
}
