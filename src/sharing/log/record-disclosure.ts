import { check, type Identifier, InputError, type Instant } from '../../kernel/index.js';
import type { OrganisationKind } from '../../vocabulary/index.js';
import type { DisclosureDecision } from '../decision/contract/index.js';
import { DisclosureRequest } from '../policy/index.js';
import { appendEntry } from './append-entry.js';
import type { DisclosureLog } from './disclosure-log.js';
import { type LoggedPolicy, notificationDue } from './notification-due.js';

/** What an entry needs besides the decision. */
export interface DisclosureDetails {
  /** The identifier of the entry. */
  readonly id: Identifier;
  /** When it is entered: not before the decision, nor before the last entry. */
  readonly at: Instant;
  /** The worker who enters it. */
  readonly byId?: Identifier;
  /** What was decided on. */
  readonly request: DisclosureRequest;
  /** Under what it was decided: which kind the recipient is of, and whether a law forbids to tell the client. */
  readonly policy: LoggedPolicy;
}

/**
 * The log with what became of a request at its end. Whatever the outcome: a refusal and an escalation are entered too,
 * and so is an escalation because the policy could not be read. The entry says what kind of information about whom,
 * never the information; of the decision it leaves out reasons in words, advice and near misses.
 *
 * A permit is entered when it is carried out; one that is not, because the client said no when asked again, is no
 * disclosure.
 *
 * Throws an `InputError` where the decision is not on this request or contradicts itself, the entry’s identifier is in
 * use, time runs backwards, or the end of the log was changed.
 *
 * @example
 * ```ts
 * import { accountOfDisclosures, decideDisclosure, type DisclosureRequest, recordDisclosure, type SharingPolicy } from 'exit-work/sharing';
 *
 * const request: DisclosureRequest = {
 *   id: 'request-1', clientId: 'c-1', holderId: 'o-exit', recipientId: 'o-jobs', recipientRole: 'employment-adviser',
 *   purpose: 'service-delivery', dataSubjects: ['client'], categories: ['identity', 'health'],
 *   instant: '2030-03-05T09:00:00Z',
 * };
 * const policy: SharingPolicy = {
 *   organisations: [{ id: 'o-jobs', name: 'Sampleton Job Centre', kind: 'employment-service' }],
 *   prohibitions: [],
 *   consents: [{
 *     id: 'consent-1', clientId: 'c-1', dataSubject: 'client', recipientIds: ['o-jobs'], purposes: ['service-delivery'],
 *     categories: ['identity'], status: 'given', notBefore: '2030-01-01T00:00:00Z', expires: '2031-01-01T00:00:00Z',
 *     noticeVersion: '1', noticeLanguage: 'en',
 *   }],
 * };
 * const log = recordDisclosure(
 *   { format: 'exit-work/disclosure-log', formatVersion: 1, id: 'log-1', entries: [] },
 *   decideDisclosure(request, policy),
 *   { id: 'entry-1', at: '2030-03-05T09:05:00Z', byId: 'm-1', request, policy },
 * );
 * accountOfDisclosures(log, 'c-1')[0]?.items;
 * // => [{ subject: 'client', category: 'identity', form: 'full', grounds: ['consent'] }]
 * ```
 */
export function recordDisclosure(
  log: DisclosureLog,
  decision: DisclosureDecision,
  details: DisclosureDetails,
): DisclosureLog {
  const { request, policy, byId } = details;
  refuseOther(decision, request);
  const { recipientRole, recipientMemberId } = request;
  const isUnreadable = decision.issues.length > 0;
  // Of a policy that could not be read, nothing is believed.
  const recipientKind = isUnreadable ? undefined : kindOf(decision.recipientId, policy);
  return appendEntry(log, {
    kind: 'disclosure',
    id: details.id,
    enteredAt: details.at,
    ...(byId === undefined ? {} : { byId }),
    clientId: decision.clientId,
    requestId: decision.requestId,
    decidedAt: decision.instant,
    holderId: decision.holderId,
    recipientId: decision.recipientId,
    recipientRole,
    ...(recipientKind === undefined ? {} : { recipientKind }),
    ...(recipientMemberId === undefined ? {} : { recipientMemberId }),
    purpose: decision.purpose,
    outcome: decision.outcome,
    ...(isUnreadable ? { policyUnreadable: true } : {}),
    disclosed: decision.permitted.map(({ grounds, ...item }) => ({
      ...item,
      grounds: [...grounds],
      notification: notificationDue({ ...item, grounds }, decision, policy),
    })),
    withheld: decision.redactions.map(({ text: _, by: __, citation: ___, ...item }) => item),
    determining: [...decision.determining],
    obligations: decision.obligations.map(({ code }) => code),
  });
}

const decidedFields = ['clientId', 'holderId', 'recipientId', 'purpose', 'instant'] as const;

function refuseOther(decision: DisclosureDecision, request: DisclosureRequest): void {
  const checked = check(DisclosureRequest, request);
  if (!checked.ok) throw new InputError('request', checked.issues);
  const isSame =
    decision.requestId === request.id && decidedFields.every((name) => decision[name] === request[name]);
  if (!isSame) {
    const message = 'is not what the decision was on; give the request that was decided';
    throw new InputError('details of the entry', [
      { code: 'request-of-other-decision', path: 'request', message },
    ]);
  }
}

function kindOf(recipientId: Identifier, { organisations = [] }: LoggedPolicy): OrganisationKind | undefined {
  const kinds = new Set(organisations.flatMap(({ id, kind }) => (id === recipientId ? [kind] : [])));
  const [kind] = kinds;
  return kinds.size === 1 ? kind : undefined;
}
