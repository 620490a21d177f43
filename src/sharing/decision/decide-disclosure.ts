import type { DisclosureRequest, SharingPolicy } from '../policy/index.js';
import { compilePolicy } from './compile-policy.js';
import type { DisclosureDecision } from './contract/index.js';

/**
 * Decides what may be disclosed, item by item. Denied unless a ground permits it; a prohibition overrides every
 * ground; a legal duty or a vital interest that meets a prohibition is escalated to a human, and so is every request
 * under a policy that cannot be read: an error in a restriction never becomes a permit. The instant is part of the
 * request, and nothing is remembered between two calls: a withdrawal takes effect on the next one.
 *
 * The rules are told in full in `docs/sharing-rules.md`. For many requests under one policy there is `compilePolicy`.
 *
 * Throws an `InputError` where the request itself is malformed.
 *
 * @example
 * ```ts
 * import { decideDisclosure } from 'exit-work/sharing';
 *
 * const decision = decideDisclosure(
 *   {
 *     id: 'request-1', clientId: 'c-1', holderId: 'o-1', recipientId: 'o-2', recipientRole: 'employment-adviser',
 *     purpose: 'service-delivery', dataSubjects: ['client'], categories: ['identity', 'health'],
 *     instant: '2030-03-05T09:00:00Z',
 *   },
 *   {
 *     holderId: 'o-1', organisations: [{ id: 'o-2', name: 'Sampleton Job Centre', kind: 'employment-service' }],
 *     prohibitions: [],
 *     consents: [{
 *       id: 'consent-1', clientId: 'c-1', dataSubject: 'client', recipientIds: ['o-2'], purposes: ['service-delivery'],
 *       categories: ['identity'], status: 'given', notBefore: '2030-01-01T00:00:00Z', expires: '2031-01-01T00:00:00Z',
 *       noticeVersion: '1', noticeLanguage: 'en',
 *     }],
 *   },
 * );
 * decision.outcome; // => 'permit-with-redaction'
 * decision.redactions.map(({ category, reason }) => [category, reason]); // => [['health', 'not-applicable']]
 * ```
 */
export function decideDisclosure(request: DisclosureRequest, policy: SharingPolicy): DisclosureDecision {
  return compilePolicy(policy).decide(request);
}
