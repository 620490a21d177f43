import type { Instant, IssueReason, TimeZone } from '../../kernel/index.js';
import { issueReason } from '../../kernel/issue/index.js';
import { type CaseEvent, type Client, rolesAt, type TeamMember } from '../../model/index.js';
import type { Role } from '../../vocabulary/index.js';

/** The client, and who works on the case. */
export interface CasePeople {
  readonly client: Pick<Client, 'id'>;
  readonly team?: readonly TeamMember[];
}

type ActorReason = IssueReason<'unknown-actor' | 'actor-not-on-team' | 'actor-not-in-role'>;

/**
 * Whether who records an event, and who approves it, is there to do so: the client, or on the team at that time and in that
 * role. Who records does so when the event is entered; who approves, then or when it happened.
 */
export function reasonsAgainstActors(
  { actorId, role, approvedById, approvedInRole, instant, enteredAt = instant }: CaseEvent,
  people: CasePeople,
  timeZone?: TimeZone,
): readonly ActorReason[] {
  const held = heldBy(people, actorId, [enteredAt], timeZone);
  const recorded = reasonsAt(['actorId', 'role'], held, role);
  if (approvedById === undefined || approvedInRole === undefined) return recorded;
  const approving = heldBy(people, approvedById, [instant, enteredAt], timeZone);
  return [...recorded, ...reasonsAt(['approvedById', 'approvedInRole'], approving, approvedInRole)];
}

/** The roles in which somebody can act at one of the instants; nothing for whom nobody knows. */
function heldBy(
  { client, team = [] }: CasePeople,
  id: string,
  instants: readonly Instant[],
  timeZone: TimeZone | undefined,
): readonly Role[] | undefined {
  if (id === client.id) return ['client'];
  const member = team.find((one) => one.id === id);
  return member && instants.flatMap((instant) => rolesAt(member, instant, timeZone));
}

function reasonsAt(
  [who, inRole]: readonly [string, string],
  held: readonly Role[] | undefined,
  role: Role,
): readonly ActorReason[] {
  if (held === undefined) return [issueReason(unknownActor.code, { path: who, ...unknownActor })];
  if (held.length === 0) return [issueReason(notOnTeam.code, { path: who, ...notOnTeam })];
  return held.includes(role) ? [] : [issueReason(notInRole.code, { path: inRole, ...notInRole })];
}

const unknownActor = {
  code: 'unknown-actor',
  message: 'expected the client or somebody who is on the team of the case',
} as const;
const notOnTeam = {
  code: 'actor-not-on-team',
  message: 'expected somebody who is on the team at that time',
} as const;
const notInRole = {
  code: 'actor-not-in-role',
  message: 'expected a role that this person holds at that time',
} as const;
