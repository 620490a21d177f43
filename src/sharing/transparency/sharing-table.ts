import * as z from 'zod';
import { checkedOptions } from '../../kernel/check/index.js';
import { Identifier, InputError, Instant } from '../../kernel/index.js';
import { demandFields } from '../../kernel/issue/index.js';
import {
  dataCategories,
  dataSubjects,
  type NotificationTime,
  purposes,
  valuesOf,
} from '../../vocabulary/index.js';
import type { DisclosureDecision } from '../decision/contract/index.js';
import { type CompiledPolicy, compilePolicy } from '../decision/index.js';
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
  z.strictObject({ ...whose, language: z.enum(['en', 'de']) }),
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
 * Throws an `InputError` where the policy cannot be read, with what could not be: a table must not be made of a part.
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
export function sharingTable(policy: SharingPolicy, options: SharingTableOptions): readonly SharingRow[] {
  demandFields(policy, 'policy');
  const { clientId, instant } = checkedOptions('options', sharingTableOptions, options);
  const asked = {
    id: 'sharing-table',
    clientId: clientId ?? 'anybody',
    holderId: policy.holderId,
    instant,
  };
  refuseUnreadable(policy, asked);
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

type Parties = Pick<DisclosureRequest, 'id' | 'clientId' | 'holderId' | 'instant'>;
type Question = Omit<DisclosureRequest, 'categories'>;

const everyCategory = /* @__PURE__ */ valuesOf(dataCategories);

function refuseUnreadable(policy: SharingPolicy, asked: Parties): void {
  const { issues } = compilePolicy(policy).decide({
    ...asked,
    recipientId: asked.holderId,
    recipientRole: 'case-manager',
    purpose: 'subject-access',
    dataSubjects: ['client'],
    categories: ['organisational'],
  });
  if (issues.length > 0) throw new InputError('sharing policy', issues);
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
