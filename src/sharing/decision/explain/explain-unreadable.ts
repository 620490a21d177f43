import type { Issue } from '../../../kernel/index.js';
import { type DisclosureDecision, itemsOf, type RequestContext } from '../contract/index.js';
import type { Deciding } from './explain-decision.js';
import { unread } from './redactions.js';

// Handed out again and again: nobody can change them.
const none: readonly never[] = Object.freeze([]);
const toCorrect = Object.freeze(['correct what could not be read, then ask again']);

/** The answer under a policy that cannot be read: an error in a restriction never becomes a permit. */
export function explainUnreadable(
  { request }: RequestContext,
  issues: readonly Issue[],
  { escalateTo, ifUnreachable }: Deciding,
): DisclosureDecision {
  const { id: requestId, clientId, holderId, recipientId, purpose, instant } = request;
  return {
    request,
    requestId,
    clientId,
    holderId,
    recipientId,
    purpose,
    instant,
    outcome: 'escalate',
    permitted: none,
    permittedAlone: none,
    redactions: itemsOf(request).map(unread),
    determining: none,
    obligations: none,
    advice: toCorrect,
    nearMisses: none,
    escalateTo,
    ifUnreachable,
    issues: issues.map((issue) => ({ ...issue })),
  };
}
