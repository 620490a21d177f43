import type { DisclosureRequest } from 'exit-work/sharing';
import { roles, valuesOf } from 'exit-work/vocabulary';
import { type Choose, kinds, oneOf, triggers } from './small-scope.js';
import type { Inquiry, World } from './worlds.js';

/** A request that mostly cannot be: one word of it is another. */
export function malformedWorld(choose: Choose, { request, policy }: World): World {
  const changes: readonly Partial<DisclosureRequest>[] = [
    { holderId: 'o-9' },
    { recipientRole: 'client' },
    { recipientId: request.clientId },
    { recipientRole: oneOf(choose, valuesOf(roles)) },
    { recipientRole: oneOf(choose, valuesOf(roles)), recipientId: 'p-1' },
    { recipientName: 'Example', recipientKind: oneOf(choose, kinds) },
    { triggers: [...triggers], triggersInDoubt: [oneOf(choose, triggers)] },
  ];
  return { policy, request: { ...request, ...oneOf(choose, changes) } };
}

/** Each policy with requests of which most cannot be. */
export function* malformedInquiries(choose: Choose, inquiries: Iterable<Inquiry>): Generator<Inquiry> {
  for (const { policy, worlds } of inquiries)
    yield { policy, worlds: [...worlds].map((world) => malformedWorld(choose, world)) };
}
