import * as z from 'zod';
import { compareInstants, type Identifier, Instant } from '../../kernel/index.js';
import type { ClearedText } from '../../model/index.js';
import type { OrganisationKind } from '../../vocabulary/index.js';

import { type Clearing, clearancesFor } from '../clearing/index.js';
import {
  type DisclosureDecision,
  type PermittedItem,
  refuseOtherClearing,
} from '../decision/contract/index.js';

import type { DisclosureRequest, LoggedPolicy } from '../policy/index.js';
import { appendEntry, type EntryContent } from './append-entry.js';
import { type Answered, decideAgain } from './decide-again.js';

import type { DisclosureLog } from './disclosure-log.js';
import type { EntrustedPassedOn } from './entry/index.js';
import {
  checkedDetails,
  type EntryDetails,
  enteredFields,
  entryDetails,
  givenDetails,
} from './entry-details.js';
import { notificationDue } from './notification-due.js';

/**
 * What an entry is made of: the request, the decision on it, and the policy, as it is or compiled. `at` is when it was
 * disclosed, or refused: not before the instant of the request, nor after the entry.
 */
export interface DisclosureDetails extends EntryDetails, Answered {
  /** Which texts were cleared for it, and by whom: the case file, as it is. */
  readonly clearing?: Clearing;
}

const entered = /* @__PURE__ */ z.strictObject({ ...entryDetails, at: Instant });

/**
 * The log with what became of a request at its end. Whatever the outcome: a refusal and an escalation are entered too,
 * and so is an escalation because the policy could not be read. The entry says all that was asked, and what kind of
 * information about whom was disclosed, never the information; of the decision it leaves out reasons in words, advice and near
 * misses.
 *
 * It decides again, under `policy` at the instant of the disclosure (`at`), and refuses what does not come out the same: a
 * decision on another request, under another policy, or one that no longer held. What was disclosed all the same is entered
 * with `recordUndecidedDisclosure`. A permit is entered when it is carried out; one that is not, because the client said
 * no when asked again, is no disclosure.
 *
 * Many are entered at once, or none of them: a log is copied whenever it grows, so that a thousand by one call cost what they
 * cost, and a thousand calls on a long log much more.
 *
 * What happened at night can be entered in the morning: `at` is the night, `enteredAt` the morning. An entry that was wrong
 * stays; this one stands in its place where it `replaces` it.
 *
 * Throws an `InputError` where the decision is not on this request or comes out otherwise, the entry’s identifier is in use,
 * something is entered before it happened or before the last entry, a correction corrects nothing or needs a second person,
 * or the end of the log was changed.
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
 *   holderId: 'o-exit', organisations: [{ id: 'o-jobs', name: 'Sampleton Job Centre', kind: 'employment-service' }],
 *   prohibitions: [],
 *   consents: [{
 *     id: 'consent-1', clientId: 'c-1', dataSubject: 'client', recipientIds: ['o-jobs'], purposes: ['service-delivery'],
 *     categories: ['identity'], status: 'given', notBefore: '2030-01-01T00:00:00Z', expires: '2031-01-01T00:00:00Z',
 *     noticeVersion: '1', noticeLanguage: 'en',
 *   }],
 * };
 * const log = recordDisclosure(
 *   { format: 'exit-work/disclosure-log', formatVersion: 1, id: 'log-1', entries: [] },
 *   { id: 'entry-1', request, decision: decideDisclosure(request, policy), policy, at: '2030-03-05T09:05:00Z', byId: 'm-1' },
 * );
 * accountOfDisclosures(log, 'c-1')[0]?.items;
 * // => [{ subject: 'client', category: 'identity', form: 'full', grounds: ['consent'] }]
 * ```
 */
export function recordDisclosure(
  log: DisclosureLog,
  details: DisclosureDetails,
  ...others: readonly DisclosureDetails[]
): DisclosureLog {
  return appendEntry(log, ...[details, ...others].map(entryOf));
}

function entryOf(details: DisclosureDetails): EntryContent {
  const { request, decision, policy, clearing = {}, ...rest } = givenDetails(details);
  const { at, ...entry } = checkedDetails(entered, rest);
  const { logged } = decideAgain({ request, decision, policy, at });
  const isUnreadable = decision.issues.length > 0 && decision.determining.length === 0;
  const cleared = clearancesFor({ ...decision, instant: at }, clearing);
  refuseOtherClearing(clearing, decision, 'clearing');
  // Of a policy that could not be read, nothing is believed.
  const listedKind = isUnreadable ? undefined : kindOf(decision.recipientId, logged);
  return {
    kind: 'disclosure',
    ...enteredFields(entry, at),
    clientId: decision.clientId,
    requestId: decision.requestId,
    decidedAt: decision.instant,
    ...(compareInstants(at, decision.instant) === 0 ? {} : { disclosedAt: at }),
    holderId: decision.holderId,
    recipientId: decision.recipientId,
    recipientRole: request.recipientRole,
    purpose: decision.purpose,
    ...statedIn(request),
    ...(listedKind === undefined ? {} : { recipientKind: listedKind }),
    outcome: decision.outcome,
    ...(isUnreadable ? { policyUnreadable: true } : {}),
    disclosed: decision.permitted.map(({ grounds, ...item }) => ({
      ...item,
      grounds: [...grounds],
      ...clearedIn(item, cleared),
      notification: notificationDue({ ...item, grounds }, decision, logged),
    })),
    ...passedOn(decision),
    withheld: decision.redactions.map(({ text: _, by: __, citation: ___, ...item }) => item),
    determining: [...decision.determining],
    obligations: decision.obligations.map(({ code }) => code),
  };
}

/** What only some requests say. */
function statedIn({
  recipientName,
  recipientKind,
  recipientMemberId,
  triggers = [],
  triggersInDoubt = [],
  lifeAtStake,
  conferenceId,
  entrustedIds = [],
  identifiers,
}: DisclosureRequest) {
  return {
    ...(recipientName === undefined ? {} : { recipientName }),
    ...(recipientKind === undefined ? {} : { recipientKind }),
    ...(recipientMemberId === undefined ? {} : { recipientMemberId }),
    ...(triggers.length === 0 ? {} : { triggers: [...triggers] }),
    ...(triggersInDoubt.length === 0 ? {} : { triggersInDoubt: [...triggersInDoubt] }),
    ...(lifeAtStake === undefined ? {} : { lifeAtStake }),
    ...(conferenceId === undefined ? {} : { conferenceId }),
    ...(entrustedIds.length === 0 ? {} : { entrustedIds: [...entrustedIds] }),
    ...(identifiers === undefined ? {} : { identifiers }),
  };
}

/** What was entrusted goes along with something, or not at all. */
function passedOn({ permitted, entrusted }: DisclosureDecision): {
  readonly entrustedPassedOn?: readonly EntrustedPassedOn[];
} {
  const along = (entrusted?.rulings ?? []).flatMap(({ id, ruling, grounds }) =>
    permitted.length > 0 && ruling === 'permitted' ? [{ entrustedId: id, grounds: [...grounds] }] : [],
  );
  return along.length === 0 ? {} : { entrustedPassedOn: along };
}

/** The texts that were cleared for an item: those whose own category it is, where all of it is disclosed. */
function clearedIn(
  { subject, category, form, personId }: Omit<PermittedItem, 'grounds'>,
  cleared: readonly ClearedText[],
): { readonly clearedTextIds?: readonly Identifier[] } {
  if (form !== 'full' || personId !== undefined) return {};
  const ids = cleared.flatMap((one) =>
    one.subject === subject && one.category === category ? [one.id] : [],
  );
  return ids.length === 0 ? {} : { clearedTextIds: ids };
}

function kindOf(recipientId: Identifier, { organisations = [] }: LoggedPolicy): OrganisationKind | undefined {
  const kinds = new Set(organisations.flatMap(({ id, kind }) => (id === recipientId ? [kind] : [])));
  const [kind] = kinds;
  return kinds.size === 1 ? kind : undefined;
}
