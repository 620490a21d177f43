import { compilePolicy, decideDisclosure } from 'exit-work/sharing';
import { attempt } from './attempt.js';
import { type Choose, seldom } from './input/choices.js';
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
    const asked = requestBy(choose, whole);
    const request = seldom(choose, 40) ? damagedAs(choose, asked) : asked;
    return {
      // The two are one, but for the reading of the policy, which takes long.
      decision: attempt(() => (place === 0 ? decideDisclosure(request, policy) : compiled.decide(request))),
      permits: attempt(() => compiled.permits(request)),
    };
  });
}
