import type { DisclosureRequest, SharingPolicy } from 'exit-work/sharing';
import type fc from 'fast-check';
import { randomPolicy } from './random-policy.js';
import { randomRequest } from './random-request.js';
import { type Choose, chosen } from './small-scope.js';

/**
 * Small worlds: five organisations, two clients, and clock values that collide with the edges of periods or stand a
 * millisecond beside them. Errors at edges survive millions of uniform requests and few of these.
 */
export interface World {
  readonly request: DisclosureRequest;
  readonly policy: SharingPolicy;
}

export const world: fc.Arbitrary<World> = chosen((choose) => {
  const policy = randomPolicy(choose);
  return { request: randomRequest(choose, policy), policy };
});

/** A policy, and requests each with the part of the policy that can matter to it: the whole, or fewer entries. */
export interface Inquiry {
  readonly policy: SharingPolicy;
  readonly worlds: Iterable<World>;
}

/** Policies without end, with so many requests each. */
export function* randomInquiries(choose: Choose, requestsEach: number): Generator<Inquiry> {
  for (;;) {
    const policy = randomPolicy(choose);
    yield {
      policy,
      worlds: Array.from({ length: requestsEach }, () => ({
        request: randomRequest(choose, policy),
        policy,
      })),
    };
  }
}
