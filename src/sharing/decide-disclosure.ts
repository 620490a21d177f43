import { check, InputError, type Issue } from '../kernel/index.js';
import { decideItem } from './decide-item.js';
import type { DisclosureDecision, NearMiss, PermittedItem, Redaction } from './disclosure-decision.js';
import { DisclosureRequest } from './disclosure-request.js';
import { obligationsOf } from './obligations-of.js';
import { SharingPolicy } from './sharing-policy.js';

/**
 * Decides what may be disclosed, item by item. Denied unless a ground permits it; a prohibition overrides every
 * ground; a legal duty that meets a prohibition is referred to a human, and so is every request under a policy
 * that cannot be read: an error in a restriction never becomes a permit. The instant is part of the request, and
 * nothing is remembered between two calls: a withdrawal takes effect on the next one.
 *
 * Consent is no ground towards an authority that mandates the client’s participation, from the time at which the
 * mandate is known, before it is in force too, until it ends. A legal duty permits a disclosure for safeguarding.
 * A recipient that the policy does not list, or lists as two kinds, may be of any kind: whatever is prohibited
 * towards some kind is prohibited towards it, and no duty applies.
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
 *     organisations: [{ id: 'o-2', name: 'Sampleton Job Centre', kind: 'employment-service' }],
 *     mandates: [], agreements: [], duties: [], prohibitions: [],
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
  const asked = check(DisclosureRequest, request);
  if (!asked.ok) throw new InputError('disclosure request', asked.issues);
  const governed = check(SharingPolicy, policy);
  const issues = governed.ok ? doubledIdentifiers(policy) : governed.issues;
  if (issues.length > 0) return indeterminate(request, issues);
  const categories = [...new Set(request.categories)];
  const items = [...new Set(request.dataSubjects)].flatMap((subject) =>
    categories.map((category) => ({ subject, category })),
  );
  const decided = items.map((item) => decideItem(request, policy, item));
  const permitted = decided.flatMap((item) => item.permitted ?? []);
  const redactions = decided.flatMap((item) => item.redaction ?? []);
  const outcome = outcomeOf(permitted, redactions);
  return {
    ...headOf(request),
    outcome,
    permitted: outcome === 'refer' ? [] : permitted,
    redactions: outcome === 'refer' ? [...redactions, ...permitted.map(awaiting)] : redactions,
    determining: [...new Set(decided.flatMap((item) => item.determining))].sort(),
    obligations: outcome === 'refer' ? [] : obligationsOf(permitted, policy),
    advice:
      outcome === 'deny'
        ? ['ask the client whether they want this shared, or seek another way to the purpose']
        : [],
    nearMisses: distinct(decided.flatMap((item) => item.nearMisses)),
    ...(outcome === 'refer' ? { referTo: 'programme-manager' } : {}),
    issues: [],
  };
}

function outcomeOf(
  permitted: readonly PermittedItem[],
  redactions: readonly Redaction[],
): DisclosureDecision['outcome'] {
  if (redactions.some(({ reason }) => reason === 'referred')) return 'refer';
  if (permitted.length === 0) return 'deny';
  return redactions.length === 0 ? 'permit' : 'permit-with-redaction';
}

/** Until a human has decided, nothing of the request is disclosed. */
function awaiting({ subject, category }: PermittedItem): Redaction {
  return {
    subject,
    category,
    reason: 'referred',
    text: 'it waits for the decision on the rest',
    sources: [],
  };
}

function indeterminate(request: DisclosureRequest, issues: readonly Issue[]): DisclosureDecision {
  return {
    ...headOf(request),
    outcome: 'refer',
    permitted: [],
    redactions: [],
    determining: [],
    obligations: [],
    advice: ['correct what could not be read, then ask again'],
    nearMisses: [],
    referTo: 'programme-manager',
    issues,
  };
}

const identified = ['consents', 'mandates', 'agreements', 'duties', 'prohibitions'] as const;

/** Two entries with one identifier contradict each other, or an old copy outlives its withdrawal. */
function doubledIdentifiers(policy: SharingPolicy): readonly Issue[] {
  return identified
    .filter((list) => new Set(policy[list].map(({ id }) => id)).size < policy[list].length)
    .map((list) => ({ path: list, message: 'an identifier is given twice; keep the valid entry only' }));
}

function headOf({ id, clientId, recipientId, purpose }: DisclosureRequest) {
  return { requestId: id, clientId, recipientId, purpose };
}

function distinct(nearMisses: readonly NearMiss[]): readonly NearMiss[] {
  const byText = new Map(nearMisses.map((miss) => [`${miss.id}\n${miss.ground}\n${miss.text}`, miss]));
  return [...byText].sort(([first], [second]) => (first < second ? -1 : 1)).map(([, miss]) => miss);
}
