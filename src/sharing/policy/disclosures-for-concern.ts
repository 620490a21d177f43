import { contains, spanOf } from '../../kernel/calendar/index.js';
import { demandRecord } from '../../kernel/check/index.js';
import { frozen } from '../../kernel/frozen/index.js';
import { check, InputError, type Outcome, type RefusalOf, type RefusalReason } from '../../kernel/index.js';
import { demand, demandFields } from '../../kernel/issue/index.js';
import { epochOf } from '../../kernel/time/index.js';
import { SecurityConcern } from '../../model/index.js';
import { arrayOf } from '../../schema/index.js';
import { type Citation, type Role, roles } from '../../vocabulary/index.js';
import { demandValue } from '../../vocabulary/list/index.js';
import { DisclosureRequest } from './disclosure-request.js';
import { SecurityChannel } from './security-channel.js';

/**
 * Who passes a concern on, and when. `triggers` and `lifeAtStake` are stated by human beings, as in every request;
 * each request gets `id` with a number. `escalateTo` is who is asked where there is no channel.
 */
export interface ConcernPassedOn
  extends Pick<DisclosureRequest, 'id' | 'clientId' | 'holderId' | 'instant' | 'triggers' | 'lifeAtStake'> {
  readonly escalateTo?: Role;
}

const howPassedOn = /* @__PURE__ */ DisclosureRequest.pick({
  id: true,
  clientId: true,
  holderId: true,
  instant: true,
  triggers: true,
  lifeAtStake: true,
});

/** What is to be decided for one recipient, and the way on which it is told. */
export interface ConcernDisclosure {
  readonly channelId: string;
  readonly way: string;
  readonly request: DisclosureRequest;
}

/** Why nobody is told of a concern. */
export type ConcernReason = RefusalReason<'no-channel' | 'not-open', Citation>;

/** Why a concern goes nowhere by itself, and who decides what becomes of it. */
export interface ConcernRefusal extends RefusalOf<ConcernReason> {
  readonly escalateTo: Role;
}

/** To whom a concern goes, or that it goes to nobody by itself. */
export type ConcernDisclosures = Outcome<
  { readonly disclosures: readonly [ConcernDisclosure, ...ConcernDisclosure[]] },
  { readonly refusal: ConcernRefusal }
>;

/**
 * The disclosures that a security concern asks for: one for each recipient of each channel of its direction, with that
 * channel’s minimum of data and on its way (CS-4.7-02, CS-4.7-03). A concern for others and one for the client never share a
 * recipient’s data. A channel is no ground: `decideDisclosure` says what of it may be passed on.
 *
 * Where no channel leads anywhere, or the concern is not open at the instant, that is the answer, with whom to ask: an
 * empty list would look as if all were done. Throws an `InputError` where a channel is malformed.
 *
 * So it does for what is no concern, and for what is missing or misspelt in how it is passed on.
 *
 * @example
 * ```ts
 * import { disclosuresForConcern } from 'exit-work/sharing';
 *
 * const concern = {
 *   id: 'sc-1', direction: 'to-client', raisedAt: '2030-04-01T09:00:00+02:00', description: 'letter in the post box',
 * } as const;
 * const passedOn = {
 *   id: 'request-1', clientId: 'c-1', holderId: 'o-exit', instant: '2030-04-01T10:00:00+02:00',
 * } as const;
 * const answer = disclosuresForConcern(
 *   concern,
 *   [{
 *     id: 'channel-1', direction: 'to-client', recipientIds: ['o-police'], recipientRole: 'police-officer',
 *     dataSubjects: ['client'], categories: ['identity', 'security'], way: 'telephone of the duty officer',
 *   }],
 *   passedOn,
 * );
 * answer.ok ? answer.disclosures.map(({ request, way }) => [request.recipientId, way]) : [];
 * // => [['o-police', 'telephone of the duty officer']]
 *
 * const unanswered = disclosuresForConcern(concern, [], passedOn);
 * unanswered.ok ? undefined : unanswered.refusal.escalateTo; // => 'programme-manager'
 * ```
 */
export function disclosuresForConcern(
  concern: SecurityConcern,
  channels: readonly SecurityChannel[],
  passedOn: ConcernPassedOn,
): ConcernDisclosures {
  demandRecord('concern', SecurityConcern, concern);
  demandFields(passedOn, 'passedOn');
  const isLost = Object.hasOwn(passedOn, 'escalateTo') && passedOn.escalateTo === undefined;
  demand(!isLost, 'passedOn.escalateTo', 'a role; leave it out instead');
  const read = check(arrayOf<SecurityChannel>(SecurityChannel), channels);
  if (!read.ok) throw new InputError('list of security channels', read.issues);
  const { escalateTo = 'programme-manager', ...asked } = passedOn;
  demandValue(roles, escalateTo, 'passedOn.escalateTo');
  demandRecord('passedOn', howPassedOn, asked);
  if (!isOpen(concern, passedOn)) return refused(notOpen, escalateTo);
  const [first, ...others] = addressees(concern, read.value, passedOn).map(
    ({ channel, recipientId }, index) => ({
      channelId: channel.id,
      way: channel.way,
      request: {
        ...asked,
        id: `${asked.id}-${index + 1}`,
        recipientId,
        recipientRole: channel.recipientRole,
        purpose: 'safeguarding' as const,
        dataSubjects: channel.dataSubjects,
        categories: channel.categories,
      },
    }),
  );
  if (first === undefined) return refused(noChannel, escalateTo);
  return { ok: true, disclosures: [first, ...others] };
}

function isOpen({ raisedAt, resolvedAt }: SecurityConcern, { instant }: ConcernPassedOn): boolean {
  return contains(spanOf({ notBefore: raisedAt, expires: resolvedAt }), epochOf(instant));
}

/** The holder knows already. */
function addressees(
  { direction }: SecurityConcern,
  channels: readonly SecurityChannel[],
  { holderId }: ConcernPassedOn,
) {
  return channels
    .filter((channel) => channel.direction === direction)
    .flatMap((channel) =>
      [...new Set(channel.recipientIds)]
        .filter((recipientId) => recipientId !== holderId)
        .map((recipientId) => ({ channel, recipientId })),
    );
}

function refused(reason: ConcernReason, escalateTo: Role): ConcernDisclosures {
  return { ok: false, refusal: { event: 'security-concern.passed-on', reasons: [reason], escalateTo } };
}

const noChannel = /* @__PURE__ */ frozen<ConcernReason>({
  code: 'no-channel',
  text: 'no channel is agreed for concerns of this direction, so nobody has been told; ask who is to be told what',
  citation: { follows: ['CS-4.7-02', 'CS-4.7-06'] },
});

const notOpen = /* @__PURE__ */ frozen<ConcernReason>({
  code: 'not-open',
  text: 'the concern is not raised yet or is resolved at this instant, so nobody is told; ask if somebody needs to know all the same',
  citation: { ours: 'of a concern that is not open, nobody needs to know' },
});
