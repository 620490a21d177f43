import * as z from 'zod';
import { contains, type Span, spanOf } from '../../kernel/calendar/index.js';
import { check, type Issue } from '../../kernel/index.js';
import type { AccessRestriction, Prohibition } from '../../model/index.js';
import type { Role } from '../../vocabulary/index.js';
import { identifiersGivenTwice, readEntries } from '../decision/index.js';
import { CaseSafeguard, type Membership, type RoleReading, SharingPolicy } from '../policy/index.js';
import { type ExclusionInDoubt, exclusionsInDoubt } from './exclusions-in-doubt.js';
import { standardReading } from './standard-reading.js';

/** When somebody works in a role, for the holder. */
interface HeldRole extends Span {
  readonly role: Role;
}

type Team = ReadonlyMap<string, readonly HeldRole[]>;

/** What is known of the readers of one file. */
export interface Readers {
  readonly team: Team;
  readonly restrictions: readonly AccessRestriction[];
  readonly inDoubt: readonly ExclusionInDoubt[];
  /** What could not be read of it. */
  readonly issues: readonly Issue[];
}

/** What a policy says of reading in the house. */
export interface ReadingRules {
  readonly holderId: string | undefined;
  readonly rows: readonly RoleReading[];
  /** Those that name the holder as a recipient. */
  readonly prohibitions: readonly Prohibition[];
  readonly clients: ReadonlyMap<string, Readers>;
  /** Everybody who works for the holder, on whatever case or on none. */
  readonly workers: Team;
  readonly escalateTo: Role;
  readonly ifUnreachable: Role;
  readonly issues: readonly Issue[];
}

/** As much of a policy as reading hangs on: what is wrong with a consent keeps nobody from their work. */
const governing = /* @__PURE__ */ z.lazy(() => {
  const { holderId, prohibitions, reading, workers, escalateTo, ifUnreachable, ...others } =
    SharingPolicy.shape;
  const unread = Object.keys(others).map((name) => [name, z.exactOptional(z.unknown())] as const);
  const safeguards = z.exactOptional(z.array(z.unknown()));
  return z.strictObject({
    ...Object.fromEntries(unread),
    ...{ holderId, prohibitions, reading, workers, escalateTo, ifUnreachable, safeguards },
  });
});

export function readingRulesOf(policy: SharingPolicy): ReadingRules {
  const checked = check(governing, policy);
  if (!checked.ok) return { ...nothingKnown, issues: checked.issues };
  const { holderId, prohibitions, reading = standardReading(), workers = [], ...rest } = checked.value;
  const { safeguards, issues } = readSafeguards(rest.safeguards ?? []);
  const people = [...workers, ...safeguards.flatMap(({ memberships = [] }) => memberships)];
  return {
    holderId,
    rows: reading,
    prohibitions: prohibitions.filter(({ recipientIds = [] }) => recipientIds.includes(holderId)),
    clients: readersByClient(
      { safeguards, issues },
      holderId,
      new Set(people.map(({ memberId }) => memberId)),
    ),
    workers: teamOf(people, holderId),
    escalateTo: rest.escalateTo ?? 'programme-manager',
    ifUnreachable: rest.ifUnreachable ?? 'case-manager',
    // Of whom a safeguard is that does not say, nobody knows.
    issues: issues.get(undefined) ?? [],
  };
}

const nothingKnown: ReadingRules = {
  holderId: undefined,
  rows: [],
  prohibitions: [],
  clients: new Map(),
  workers: new Map(),
  escalateTo: 'programme-manager',
  ifUnreachable: 'case-manager',
  issues: [],
};

type IssuesByClient = Map<string | undefined, readonly Issue[]>;

interface ReadSafeguards {
  readonly safeguards: readonly CaseSafeguard[];
  readonly issues: IssuesByClient;
}

const anyClient = /* @__PURE__ */ z.lazy(() => z.looseObject({ clientId: CaseSafeguard.shape.clientId }));

function readSafeguards(given: readonly unknown[]): ReadSafeguards {
  const { read: safeguards, unreadable } = readEntries('safeguards', CaseSafeguard, given);
  const issues: IssuesByClient = new Map();
  for (const { entry, issues: found } of unreadable) {
    const named = check(anyClient, entry);
    const clientId = named.ok ? named.value.clientId : undefined;
    issues.set(clientId, [...(issues.get(clientId) ?? []), ...found]);
  }
  return { safeguards, issues };
}

function readersByClient(
  { safeguards, issues }: ReadSafeguards,
  holderId: string,
  known: ReadonlySet<string>,
): ReadingRules['clients'] {
  // A member who is the client too, or a relative: nobody knows who reads.
  const people = safeguards.map(({ clientId, knownPersons = [], memberships = [] }) => ({
    ...{ clientId, knownPersons, memberships },
  }));
  const { ofClients } = identifiersGivenTwice({ holderId, prohibitions: [], safeguards: people });
  const byClient = new Map<string, CaseSafeguard[]>();
  for (const clientId of issues.keys()) if (clientId !== undefined) byClient.set(clientId, []);
  for (const one of safeguards) {
    const others = byClient.get(one.clientId);
    if (others === undefined) byClient.set(one.clientId, [one]);
    else others.push(one);
  }
  const clients = new Map<string, Readers>();
  for (const [clientId, own] of byClient) {
    const memberships = own.flatMap((one) => one.memberships ?? []);
    const restrictions = own.flatMap(({ accessRestrictions = [] }) => accessRestrictions);
    clients.set(clientId, {
      team: teamOf(memberships, holderId),
      restrictions,
      // Where nobody has listed the team, whoever is named may be on it.
      inDoubt: memberships.length === 0 ? [] : exclusionsInDoubt(restrictions, known),
      issues: [...(issues.get(clientId) ?? []), ...(ofClients.get(clientId) ?? [])],
    });
  }
  return clients;
}

/** Whoever of the team works for another organisation is told by a disclosure. */
function teamOf(memberships: readonly Membership[], holderId: string): Team {
  const team = new Map<string, HeldRole[]>();
  for (const { memberId, organisationId, role, from, until } of memberships) {
    if (organisationId !== holderId) continue;
    const held = { role, ...spanOf({ notBefore: from, expires: until }) };
    const others = team.get(memberId);
    if (others === undefined) team.set(memberId, [held]);
    else others.push(held);
  }
  return team;
}

/** Whether somebody holds a role at a time. */
export function holdsRole(team: Team, memberId: string, role: Role, at: number): boolean {
  return (team.get(memberId) ?? []).some((one) => one.role === role && contains(one, at));
}
