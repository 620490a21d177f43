import * as z from 'zod';
import { checkedOptions } from '../../kernel/check/index.js';
import { Identifier, InputError, Instant, TimeZone } from '../../kernel/index.js';
import { demandFields } from '../../kernel/issue/index.js';
import {
  dataCategories,
  dataSubjects,
  type NotificationTime,
  purposes,
  valuesOf,
} from '../../vocabulary/index.js';
import type { DisclosureDecision } from '../decision/contract/index.js';
import { type CompiledPolicy, compilePolicy, readPolicy } from '../decision/index.js';
import type { DisclosureRequest, SharingPolicy } from '../policy/index.js';
import { policyForEverybody } from './policy-for-everybody.js';
import { possibleRecipients } from './possible-recipients.js';
import { rowsOf, type SharingRow } from './sharing-row.js';

/** Whose table it is, and of when. Without a client it is what holds for everybody. */
export interface SharingTableOptions {
  readonly clientId?: string;
  readonly instant: Instant;
}

const whose = { clientId: z.exactOptional(Identifier), instant: Instant };

const sharingTableOptions = /* @__PURE__ */ z.lazy(() => z.strictObject(whose));

/** The same, and in which language. */
export const statementOptions = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({ ...whose, language: z.enum(['en', 'de']), timeZone: z.exactOptional(TimeZone) }),
);

/**
 * Who may have what about whom, for which purpose, on which grounds, until when: the answers of `decideDisclosure` to
 * everything that can be asked at an instant. It cannot say anything else than the rules, because it asks them.
 *
 * Every organisation of the policy is asked for in the role that is usual for its kind, and nobody states that the
 * trigger of a legal duty is met: duties are no ordinary permissions. Recipients of a consent whom the policy does not list are
 * asked for as relatives. It is made to be shown to the client: decisions that a life is at stake, and what a law allows, stay
 * out where the client is to hear of it only after the fact, or never, and so does what other persons have agreed to for themselves.
 *
 * Without `clientId` it tells what holds for everybody: what rests on agreements, and nothing of any client.
 *
 * Throws an `InputError` where the policy cannot be read, with what could not be: a table must not be made of a part. What cannot be
 * read of one client concerns this client’s table alone.
 *
 * Throws an `InputError` for a wrong or misspelt option, too.
 *
 * @example
 * ```ts
 * import { sharingTable } from 'exit-work/sharing';
 *
 * const [row] = sharingTable(
 *   {
 *     holderId: 'o-exit', organisations: [{ id: 'o-jobs', name: 'Sampleton Job Centre', kind: 'employment-service' }],
 *     prohibitions: [],
 *     agreements: [{
 *       id: 'agreement-1', title: 'Placement', parties: ['o-exit', 'o-jobs'], purposes: ['service-delivery'],
 *       dataSubjects: ['client'], shared: ['identity', 'education-and-work'],
 *       notBefore: '2030-01-01T00:00:00Z', expires: '2031-01-01T00:00:00Z',
 *     }],
 *   },
 *   { instant: '2030-06-01T12:00:00Z' },
 * );
 * row?.recipient; // => 'Sampleton Job Centre'
 * row?.categories.map(({ category }) => category); // => ['identity', 'education-and-work']
 * row?.until; // => '2031-01-01T00:00:00Z'
 * ```
 */
export function sharingTable(given: SharingPolicy, options: SharingTableOptions): readonly SharingRow[] {
  demandFields(given, 'policy');
  const { clientId, instant } = checkedOptions('options', sharingTableOptions, options);
  const policy = readableFor(given, clientId);
  const asked = {
    id: 'sharing-table',
    clientId: clientId ?? 'anybody',
    holderId: policy.holderId,
    instant,
  };
  const governing = clientId === undefined ? policyForEverybody(policy) : withoutConcealed(policy);
  const { decide } = compilePolicy(governing);
  return possibleRecipients(governing, clientId).flatMap((towards) =>
    valuesOf(purposes).flatMap((purpose) =>
      valuesOf(dataSubjects).flatMap((subject) => {
        const { role: recipientRole, ...recipient } = towards;
        const { recipientId } = recipient;
        const request = { ...asked, recipientId, recipientRole, purpose, dataSubjects: [subject] };
        return rowsOf(governing, { ...recipient, purpose, subject }, permittedAlone(decide, request));
      }),
    ),
  );
}

type Question = Omit<DisclosureRequest, 'categories'>;

const everyCategory = /* @__PURE__ */ valuesOf(dataCategories);

/** What of a policy can be read, if all of it can that is of everybody and of this client: else an `InputError`. */
export function readableFor(policy: SharingPolicy, clientId: string | undefined): SharingPolicy {
  const { policy: read, ofEverybody, ofClients } = readPolicy(policy);
  const { besides, inConsents } = ofClients;
  const own = clientId === undefined ? [] : [besides, inConsents].flatMap((one) => one.get(clientId) ?? []);
  const issues = [...ofEverybody, ...own];
  if (read === undefined || issues.length > 0) throw new InputError('sharing policy', issues);
  return read;
}

/** A vital interest, or a weighing, is a ground and nothing else: without it, the rest is decided as before. */
function withoutConcealed(policy: SharingPolicy): SharingPolicy {
  const { vitalInterests = [], permissions = [], weighings = [] } = policy;
  const isTold = ({ tellClient }: { readonly tellClient: NotificationTime }) => tellClient === 'before';
  const told = new Set(permissions.filter(isTold).map(({ id }) => id));
  return {
    ...policy,
    vitalInterests: vitalInterests.filter(isTold),
    weighings: weighings.filter(({ permissionId }) => told.has(permissionId)),
  };
}

/** The decisions on each category that may be passed on when it is asked for alone. */
function permittedAlone(decide: CompiledPolicy['decide'], request: Question): readonly DisclosureDecision[] {
  const whole = decide({ ...request, categories: [...everyCategory] });
  // One item that waits for a human holds back everything that is asked for with it.
  const candidates =
    whole.outcome === 'escalate' ? everyCategory : whole.permitted.map(({ category }) => category);
  return candidates
    .map((category) => decide({ ...request, categories: [category] }))
    .filter(({ permitted }) => permitted.length > 0);
}
