import type { Instant, IssueReason, TimeZone } from '../../kernel/index.js';
import { issueReason } from '../../kernel/issue/index.js';
import type { CaseEvent, Client, TeamMember } from '../../model/index.js';
import { rolesHeld } from '../../model/people/index.js';
import type { Role } from '../../vocabulary/index.js';

/** The client, and who works on the case. */
export interface CasePeople {
  readonly client: Pick<Client, 'id'>;
  readonly team?: readonly TeamMember[];
}

type ActorReason = IssueReason<'unknown-actor' | 'actor-not-on-team' | 'actor-not-in-role'>;

/**
 * Whether who records an event, and who approves it, is there to do so: the client, or on the team at that time and in that
 * role; nothing is known of the roles of whom nobody knows. Who records does so when the event is entered; who approves, then or when it happened.
 */
export function reasonsAgainstActors(
  { actorId, role, approvedById, approvedInRole, instant, enteredAt = instant }: CaseEvent,
  { client, team = [] }: CasePeople,
  timeZone?: TimeZone,
  rolesOf: typeof rolesHeld = rolesHeld,
): readonly ActorReason[] {
  const heldBy = (id: string, ...instants: readonly Instant[]): readonly Role[] | undefined => {
    if (id === client.id) return ['client'];
    const member = team.find((one) => one.id === id);
    return member && instants.flatMap((at) => rolesOf(member, at, timeZone));
  };
  const held = heldBy(actorId, enteredAt);
  const recorded = reasonsAt(['actorId', 'role'], held, role);
  if (approvedById === undefined || approvedInRole === undefined) return recorded;
  const approving = heldBy(approvedById, instant, enteredAt);
  return [...recorded, ...reasonsAt(['approvedById', 'approvedInRole'], approving, approvedInRole)];
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
