import type { Consent } from 'exit-work/model';
import type { CaseSafeguard, SharingPolicy } from 'exit-work/sharing';
import { categoryBits, maskOf, purposeBits, subjectBits } from './bits.js';

export interface Times {
  readonly from: number;
  readonly until: number;
}

/** What something permits, or refuses, to one recipient. */
export interface Entry extends Times {
  readonly sort: 'of the client' | 'of a guardian' | 'refusal' | 'arrangement';
  readonly subjects: number;
  readonly purposes: number;
  readonly categories: number;
  readonly whileOpen: boolean;
  /** When a human must say whether it counts. */
  readonly inDoubt: readonly Times[];
}

type Nested<T> = Map<string, Map<string, T>>;

interface Entries {
  readonly consents: Nested<Entry[]>;
  readonly agreements: Nested<Entry[]>;
  readonly mandatedUntil: Nested<number>;
  readonly closures: Map<string, Times[]>;
  readonly teams: Nested<Times[]>;
}

const special = maskOf(['health', 'beliefs'], categoryBits);

/** By hand, too: everything that a fact changes for good is worked out here, and the rest is kept by whom it is asked about. */
export function entriesOf(policy: SharingPolicy): Entries {
  const { holderId, safeguards = [] } = policy;
  const consents = (policy.consents ?? []).filter((one) => (one.holderId ?? holderId) === holderId);
  const entries: Entries = {
    consents: new Map(),
    agreements: new Map(),
    mandatedUntil: new Map(),
    closures: new Map(),
    teams: new Map(),
  };
  const known = new Map(safeguards.map((one) => [one.clientId, one]));
  const replacing = new Map(consents.map((one) => [`${one.clientId} ${one.replacesId}`, one]));
  for (const safeguard of safeguards) addSafeguard(entries, safeguard);
  for (const one of consents) addConsent(entries, one, { safeguard: known.get(one.clientId), replacing });
  addMandates(entries, policy);
  addAgreements(entries, policy);
  return entries;
}

function addSafeguard(
  { mandatedUntil, closures, teams }: Entries,
  { clientId, mandatedBy = [], memberships = [], closures: closed = [] }: CaseSafeguard,
): void {
  for (const { authorityId, until } of mandatedBy)
    later(mandatedUntil, clientId, authorityId, timesOf({ expires: until }).until);
  for (const { memberId, role, from, until } of memberships)
    add(teams, clientId, `${role}/${memberId}`, termOf({ from, until }));
  closures.set(clientId, closed.map(termOf));
}

interface Beside {
  readonly safeguard: CaseSafeguard | undefined;
  readonly replacing: ReadonlyMap<string, Consent>;
}

function addConsent({ consents }: Entries, one: Consent, { safeguard, replacing }: Beside): void {
  const giverId = one.givenBy === 'guardian' ? one.guardianId : one.clientId;
  const speaker = safeguard?.speakers?.find(({ personId }) => personId === giverId);
  const isRefusal = one.status === 'refused';
  if (!isRefusal && speaker?.languages?.includes(one.noticeLanguage) === false) return;
  const spans = [
    timesOf(one),
    timesOf({ expires: one.withdrawnAt }),
    { from: -Infinity, until: replacedFrom(one, replacing) },
  ];
  const guardianship = safeguard?.guardianships?.find(({ guardianId }) => guardianId === one.guardianId);
  if (guardianship !== undefined) spans.push(termOf(guardianship));
  const entry: Entry = {
    sort: isRefusal ? 'refusal' : one.givenBy === 'guardian' ? 'of a guardian' : 'of the client',
    subjects: maskOf([one.dataSubject], subjectBits),
    purposes: maskOf(one.purposes, purposeBits),
    categories: maskOf(one.categories, categoryBits),
    whileOpen: one.whileOpen === true,
    inDoubt: isOfCapacityUnsaid(one) ? (safeguard?.guardianships ?? []).map(termOf) : [],
    from: Math.max(...spans.map(({ from }) => from)),
    until: Math.min(...spans.map(({ until }) => until)),
  };
  for (const recipientId of one.recipientIds) add(consents, one.clientId, recipientId, entry);
}

/** With a guardian in charge, whoever gave it may not have been able to alone. */
function isOfCapacityUnsaid({ status, givenBy, capacity }: Consent): boolean {
  return status !== 'refused' && givenBy !== 'guardian' && capacity === undefined;
}

/** When the one that replaces it began, or when that was replaced itself. */
function replacedFrom({ clientId, id }: Consent, replacing: ReadonlyMap<string, Consent>): number {
  const next = replacing.get(`${clientId} ${id}`);
  if (next === undefined) return Infinity;
  return Math.min(Date.parse(next.notBefore), replacedFrom(next, replacing));
}

function addMandates({ consents, mandatedUntil }: Entries, { mandates = [], holderId }: SharingPolicy): void {
  for (const one of mandates) {
    later(mandatedUntil, one.clientId, one.authorityId, Date.parse(one.expires));
    if (one.clientToldAt === undefined || (one.holderId ?? holderId) !== holderId) continue;
    const { from, until } = timesOf(one);
    add(consents, one.clientId, one.authorityId, {
      sort: 'arrangement',
      subjects: maskOf(['client'], subjectBits),
      purposes: maskOf(one.purposes, purposeBits),
      categories: maskOf(one.categories, categoryBits),
      whileOpen: false,
      inDoubt: [],
      from: Math.max(from, Date.parse(one.clientToldAt)),
      until,
    });
  }
}

function addAgreements({ agreements }: Entries, policy: SharingPolicy): void {
  for (const one of policy.agreements ?? []) {
    const entry: Entry = {
      sort: 'arrangement',
      subjects: maskOf(one.dataSubjects, subjectBits),
      purposes: maskOf(one.purposes, purposeBits),
      categories: maskOf(one.shared, categoryBits) & ~special,
      whileOpen: false,
      inDoubt: [],
      ...timesOf(one),
    };
    for (const party of one.parties)
      for (const other of one.parties) if (party !== other) add(agreements, party, other, entry);
  }
}

function timesOf({
  notBefore,
  expires,
}: {
  readonly notBefore?: string | undefined;
  readonly expires?: string | undefined;
}): Times {
  return {
    from: notBefore === undefined ? -Infinity : Date.parse(notBefore),
    until: expires === undefined ? Infinity : Date.parse(expires),
  };
}

/** Of a guardianship, a closure, a place on a team. */
function termOf({
  from,
  until,
}: {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}): Times {
  return timesOf({ notBefore: from, expires: until });
}

function later(ends: Nested<number>, outer: string, inner: string, until: number): void {
  const within = ends.get(outer) ?? new Map<string, number>();
  ends.set(outer, within.set(inner, Math.max(within.get(inner) ?? -Infinity, until)));
}

function add<T>(lists: Nested<T[]>, outer: string, inner: string, entry: T): void {
  const within = lists.get(outer) ?? new Map<string, T[]>();
  lists.set(outer, within);
  const list = within.get(inner);
  if (list === undefined) within.set(inner, [entry]);
  else list.push(entry);
}
