import { compilePolicy, type DisclosureRequest, decideDisclosure } from 'exit-work/sharing';
import { attempt } from './attempt.js';
import { type Choose, oneOf, seldom } from './input/choices.js';
import { damagedAs } from './input/damaged.js';
import { policyBy } from './input/policy.js';
import { requestBy } from './input/request.js';

export const requestsEach = 16;

/** Requests under one policy. Now and then it is malformed, or one of them. */
export function decisionAnswers(choose: Choose): readonly unknown[] {
  const whole = policyBy(choose);
  const policy = seldom(choose, 12) ? damagedAs(choose, whole) : whole;
  const compiled = compilePolicy(policy);
  return Array.from({ length: requestsEach }, (_, place) => {
    const possible = requestBy(choose, whole);
    const asked = seldom(choose, 20) ? { ...possible, ...impossible(choose) } : possible;
    const request = seldom(choose, 40) ? damagedAs(choose, asked) : asked;
    return {
      // The two are one, but for the reading of the policy, which takes long.
      decision: attempt(() => (place === 0 ? decideDisclosure(request, policy) : compiled.decide(request))),
      permits: attempt(() => compiled.permits(request)),
    };
  });
}

/** Of another holder, or in a role that few can have. */
function impossible(choose: Choose): Partial<DisclosureRequest> {
  return seldom(choose, 2)
    ? { holderId: 'o-3' }
    : { recipientRole: oneOf(choose, ['police-officer', 'client', 'relative'] as const) };
}
