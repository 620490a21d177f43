import { contains } from '../../../kernel/calendar/index.js';
import {
  type CompiledMembership,
  type Grant,
  type RequestContext,
  type RequestTarget,
  roleBits,
} from '../contract/index.js';

/** Whether a ground has a say in this request at all: its purpose, its time, its trigger. */
export function isInEffect(grant: Grant, context: RequestContext): boolean {
  const { purposes, trigger } = grant;
  return (
    (purposes & context.purpose) !== 0 &&
    contains(grant, context.at) &&
    (trigger === undefined || context.triggers.includes(trigger))
  );
}

/** Whether a prohibition or an override has a say in a request, whatever it is about. */
export function speaksTo(target: RequestTarget, context: RequestContext): boolean {
  const { spans, purposes, unlessOpened, unlessOnTeam } = target;
  return (
    (spans === undefined || spans.some((span) => contains(span, context.at))) &&
    (purposes === undefined || (purposes & context.purpose) !== 0) &&
    (unlessOpened === undefined || (unlessOpened & context.openedCategories) === 0) &&
    speaksOfParties(target, context) &&
    speaksOfConference(target, context.request.conferenceId) &&
    speaksOfWorker(target, context.request.recipientMemberId) &&
    (unlessOnTeam === undefined || isOffTeam(unlessOnTeam, context))
  );
}

function speaksOfParties(target: RequestTarget, context: RequestContext): boolean {
  const { roles, recipientKinds, clientIds, recipientIds, exceptRecipientIds, isInHouse } = target;
  const { clientId, recipientId } = context.request;
  return (
    (isInHouse === undefined || isInHouse === context.isInHouse) &&
    (clientIds === undefined || clientIds.includes(clientId)) &&
    (recipientIds === undefined || recipientIds.includes(recipientId)) &&
    (exceptRecipientIds === undefined || !exceptRecipientIds.includes(recipientId)) &&
    (recipientKinds === undefined || (recipientKinds & context.kinds) !== 0) &&
    (roles === undefined || (roles & roleBits.bit(context.role)) !== 0)
  );
}

function speaksOfConference(
  { conferenceId, exceptConferenceIds }: RequestTarget,
  named: string | undefined,
): boolean {
  return (
    (conferenceId === undefined || conferenceId === named) &&
    (exceptConferenceIds === undefined || (named !== undefined && !exceptConferenceIds.includes(named)))
  );
}

function speaksOfWorker(
  { memberIds, exceptMemberIds }: RequestTarget,
  memberId: string | undefined,
): boolean {
  return (
    (memberIds === undefined || memberIds.includes(memberId)) &&
    (exceptMemberIds === undefined || !exceptMemberIds.includes(memberId))
  );
}

/** Of a worker who is not named, nobody knows; whoever names none is told so elsewhere. */
function isOffTeam(
  team: readonly CompiledMembership[],
  { at, role, request: { recipientMemberId } }: RequestContext,
): boolean {
  return (
    recipientMemberId !== undefined &&
    !team.some((one) => one.memberId === recipientMemberId && one.role === role && contains(one, at))
  );
}
