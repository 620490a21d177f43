import { check, InputError } from '../../kernel/index.js';
import { type DataItem, DisclosureRequest, type SharingPolicy } from '../../sharing/index.js';
import type { DataSubject } from '../../vocabulary/index.js';
import type { CedarContext, CedarEntity } from './cedar-context.js';
import { utcOf } from './condition.js';

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
 * (`Action`), have it of this case (`Case`)? Cedar does not know who the organisations are, so their kinds are looked up here.
 *
 * Throws an `InputError` where the request is malformed.
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
 *   { organisations: [{ id: 'o-police', name: 'Sampleton Police', kind: 'police' }] },
 * );
 * questions.map(({ item }) => item.category); // => ['identity', 'security']
 * questions[0]?.call.context.recipientKind; // => 'police'
 * questions[0]?.call.context.now.__extn.arg; // => '2030-03-05T09:00:00.000Z'
 * ```
 */
export function cedarQuestionsOf(
  request: DisclosureRequest,
  policy: Pick<SharingPolicy, 'organisations'>,
): readonly CedarQuestion[] {
  const checked = check(DisclosureRequest, request);
  if (!checked.ok) throw new InputError('disclosure request', checked.issues);
  const circumstances = {
    holder: { __entity: party(request.holderId) },
    recipientKind: kindOfRecipient(request, policy),
    recipientRole: request.recipientRole,
    member: request.recipientMemberId ?? '',
    now: { __extn: { fn: 'datetime', arg: utcOf(request.instant) } },
    triggers: request.triggers ?? [],
    conference: request.conferenceId ?? '',
  } as const;
  return itemsOf(request).map((item) => ({
    item,
    call: {
      principal: party(request.recipientId),
      action: { type: 'Action', id: request.purpose },
      resource: { type: 'Case', id: request.clientId },
      context: {
        ...circumstances,
        dataSubject: item.subject,
        person: item.personId ?? '',
        category: item.category,
      },
    },
  }));
}

function party(id: string): CedarEntity {
  return { type: 'Party', id };
}

function itemsOf({ dataSubjects, persons = [], categories }: DisclosureRequest): readonly DataItem[] {
  const named = (subject: DataSubject): readonly Omit<DataItem, 'category'>[] => {
    const ids = persons.filter(({ dataSubject }) => dataSubject === subject).map(({ personId }) => personId);
    return ids.length === 0 ? [{ subject }] : [...new Set(ids)].map((personId) => ({ subject, personId }));
  };
  return [...new Set(dataSubjects)]
    .flatMap(named)
    .flatMap((whose) => [...new Set(categories)].map((category) => ({ ...whose, category })));
}

function kindOfRecipient(
  { recipientId, recipientRole }: DisclosureRequest,
  { organisations = [] }: Pick<SharingPolicy, 'organisations'>,
): CedarContext['recipientKind'] {
  const kinds = new Set(organisations.filter(({ id }) => id === recipientId).map(({ kind }) => kind));
  const [kind, another] = kinds;
  if (kind !== undefined) return another === undefined ? kind : 'unknown';
  return ['client', 'relative', 'guardian'].includes(recipientRole) ? 'private-person' : 'unknown';
}
