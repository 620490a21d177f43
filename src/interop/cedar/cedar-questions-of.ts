import { check, InputError } from '../../kernel/index.js';
import { demandFields } from '../../kernel/issue/index.js';
import { indexOf, parseRequest } from '../../sharing/decision/compile/index.js';
import {
  type BitSet,
  itemsOf,
  kindBits,
  type RequestContext,
} from '../../sharing/decision/contract/index.js';
import { type DataItem, type DisclosureRequest, SharingPolicy } from '../../sharing/index.js';
import { type OrganisationKind, organisationKinds, valuesOf } from '../../vocabulary/index.js';
import type { CedarContext, CedarEntity } from './cedar-context.js';

/** What of a policy tells who asks: whose it is, the organisations, and whom the files of cases know. */
type PolicyOfParties = Pick<SharingPolicy, 'holderId' | 'organisations' | 'safeguards'>;

/** What Cedar is asked about one item; `call` goes into its `isAuthorized` together with the policies. */
export interface CedarQuestion {
  readonly item: DataItem;
  readonly call: {
    readonly principal: CedarEntity;
    readonly action: CedarEntity;
    readonly resource: CedarEntity;
    readonly context: CedarContext;
  };
}

/**
 * The questions to Cedar that a request comes to, one for each item: may this recipient (`Party`), for this purpose
 * (`Action`), have it of this case (`Case`)? Cedar does not know who the organisations are, nor whom a file knows, so that is
 * looked up here.
 *
 * Throws an `InputError` where the request is malformed, as `decideDisclosure` does: one of another holder, say, or in a role that
 * nobody has in such an organisation; where it names something that was entrusted to a worker, of which Cedar knows nothing; and where
 * this part of the policy cannot be read.
 *
 * @example
 * ```ts
 * import { cedarQuestionsOf } from 'exit-work/interop/cedar';
 *
 * const questions = cedarQuestionsOf(
 *   {
 *     id: 'request-1', clientId: 'c-1', holderId: 'o-exit', recipientId: 'o-police', recipientRole: 'police-officer',
 *     purpose: 'safeguarding', dataSubjects: ['client'], categories: ['identity', 'security'],
 *     instant: '2030-03-05T10:00:00+01:00',
 *   },
 *   { holderId: 'o-exit', organisations: [{ id: 'o-police', name: 'Sampleton Police', kind: 'police' }] },
 * );
 * questions.map(({ item }) => item.category); // => ['identity', 'security']
 * questions[0]?.call.context.recipientKind; // => 'police'
 * questions[0]?.call.context.now.__extn.arg; // => '2030-03-05T09:00:00.000Z'
 * ```
 */
export function cedarQuestionsOf(
  request: DisclosureRequest,
  policy: PolicyOfParties,
): readonly CedarQuestion[] {
  const { request: asked, ...recipient } = parsed(request, policy);
  if ((asked.entrustedIds ?? []).length > 0) throw entrustedAsked();
  const circumstances = {
    holder: { __entity: party(asked.holderId) },
    recipientKind: kindsIn(recipient.kind)[0] ?? '',
    recipientKinds: kindsIn(recipient.kinds),
    unlisted: recipient.isUnlisted,
    introduced: recipient.isIntroduced,
    recipientRole: asked.recipientRole,
    member: asked.recipientMemberId ?? '',
    now: { __extn: { fn: 'datetime', arg: new Date(recipient.at).toISOString() } },
    triggers: asked.triggers ?? [],
    conference: asked.conferenceId ?? '',
  } as const;
  return itemsOf(asked).map(({ subject, category, personId }) => ({
    item: personId === undefined ? { subject, category } : { subject, category, personId },
    call: {
      principal: party(asked.recipientId),
      action: { type: 'Action', id: asked.purpose },
      resource: { type: 'Case', id: asked.clientId },
      context: { ...circumstances, dataSubject: subject, person: personId ?? '', category },
    },
  }));
}

/** The request, and what the policy knows of whoever asks. */
function parsed(request: DisclosureRequest, policy: PolicyOfParties): RequestContext {
  const { holderId: holder, organisations: listed, safeguards: guarding } = demandFields(policy, 'policy');
  const checked = check(SharingPolicy.pick({ holderId: true, organisations: true, safeguards: true }), {
    holderId: holder,
    ...(listed !== undefined && { organisations: listed }),
    ...(guarding !== undefined && { safeguards: guarding }),
  });
  if (!checked.ok) throw new InputError('sharing policy', checked.issues);
  const { holderId, organisations = [], safeguards = [] } = checked.value;
  const ofClient = safeguards.filter(({ clientId }) => clientId === request?.clientId);
  return parseRequest(
    request,
    indexOf({ holderId, organisations, safeguards: ofClient, necessity: [], prohibitions: [] }),
  );
}

function entrustedAsked(): InputError {
  const message =
    'expected none: what was entrusted stands in records, of which Cedar knows nothing; ask `decideDisclosure`';
  return new InputError('disclosure request', [
    { code: 'entrusted-not-in-cedar', path: 'entrustedIds', message },
  ]);
}

function kindsIn(kinds: BitSet): readonly OrganisationKind[] {
  return valuesOf(organisationKinds).filter((kind) => (kindBits.bit(kind) & kinds) !== 0);
}

function party(id: string): CedarEntity {
  return { type: 'Party', id };
}
