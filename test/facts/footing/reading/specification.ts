import type { AccessRestriction, Prohibition } from 'exit-work/model';
import type {
  CaseSafeguard,
  Membership,
  ReadingRequest,
  RoleReading,
  SharingPolicy,
} from 'exit-work/sharing';
import { standardReading } from 'exit-work/sharing';
import { dataCategories, dataSubjects, valuesOf } from 'exit-work/vocabulary';

/** What `docs/sharing-rules.md` says of reading, sentence by sentence: how much lies open, and `subject/category` for each item. */
export interface Allowed {
  readonly reach: 'file' | 'own-sessions' | 'nothing';
  readonly items: ReadonlySet<string>;
  readonly isGlassBroken: boolean;
}

const nothing: Allowed = { reach: 'nothing', items: new Set(), isGlassBroken: false };

interface Times {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

function isThen({ from, until }: Times, instant: string): boolean {
  const at = Date.parse(instant);
  return (from === undefined || Date.parse(from) <= at) && (until === undefined || at < Date.parse(until));
}

export function allowedBy(policy: SharingPolicy, request: ReadingRequest): Allowed {
  const { safeguards = [], workers = [] } = policy;
  const { memberId, role, instant, clientId } = request;
  const everybody = [...workers, ...safeguards.flatMap(({ memberships = [] }) => memberships)];
  const ofClient = safeguards.filter((one) => one.clientId === clientId);
  const isHeld = (one: Membership) =>
    one.memberId === memberId &&
    one.role === role &&
    one.organisationId === policy.holderId &&
    isThen(one, instant);
  const inForce = ofClient
    .flatMap(({ accessRestrictions = [] }) => accessRestrictions)
    .filter(({ notBefore, expires }) => isThen({ from: notBefore, until: expires }, instant));
  // 2.
  if (inForce.some((one) => one.kind === 'excluded-workers' && one.memberIds.includes(memberId)))
    return nothing;
  // 3.
  const unknown = unknownIn(inForce, ofClient, everybody);
  if (unknown.some((one) => isNearly(one, memberId))) return nothing;
  if (unknown.length === 0) return byRole(policy, request, { inForce, ofClient, isHeld, everybody });
  if (request.brokenGlass === undefined) return nothing;
  const behind = byRole(policy, request, { inForce, ofClient, isHeld, everybody });
  return { ...behind, isGlassBroken: behind.reach !== 'nothing' };
}

/** Whom the exclusions in force name, where the team of the client is listed, and no list of the house does. */
function unknownIn(
  inForce: readonly AccessRestriction[],
  ofClient: readonly CaseSafeguard[],
  everybody: readonly Membership[],
): readonly string[] {
  if (ofClient.every(({ memberships = [] }) => memberships.length === 0)) return [];
  return inForce
    .filter(({ kind }) => kind === 'excluded-workers')
    .flatMap(({ memberIds }) => memberIds)
    .filter((named) => everybody.every(({ memberId }) => memberId !== named));
}

/** At most half of the letters of the name tell the other from it, capitals or not. */
function isNearly(misspelt: string, name: string): boolean {
  const told = (one: string, other: string): number => {
    if (one === '' || other === '') return one.length + other.length;
    if (one[0] === other[0]) return told(one.slice(1), other.slice(1));
    // Nobody asks how many more there are.
    if (Math.abs(one.length - other.length) > name.length / 2) return name.length;
    return (
      1 + Math.min(told(one.slice(1), other), told(one, other.slice(1)), told(one.slice(1), other.slice(1)))
    );
  };
  return told(misspelt.toLowerCase(), name.toLowerCase()) <= name.length / 2;
}

interface House {
  readonly inForce: readonly AccessRestriction[];
  readonly ofClient: readonly CaseSafeguard[];
  readonly isHeld: (one: Membership) => boolean;
  readonly everybody: readonly Membership[];
}

function byRole(
  policy: SharingPolicy,
  request: ReadingRequest,
  { inForce, ofClient, isHeld, everybody }: House,
): Allowed {
  const { memberId, role } = request;
  // 4.
  const isClosed = inForce.some((one) => one.kind === 'restricted-case' && !one.memberIds.includes(memberId));
  const isOnTeam = ofClient.some(({ memberships = [] }) => memberships.some(isHeld));
  const rows = (policy.reading ?? standardReading()).filter((row) => row.role === role);
  const own = isOnTeam && !isClosed ? rows.flatMap(({ categories }) => categories) : [];
  const narrow = rows.some(({ reach }) => reach === 'own-sessions') ? 'own-sessions' : 'file';
  const ordinary = outcome(narrow, own, false, policy, request);
  // 5., and behind the glass.
  if (request.brokenGlass === undefined) return ordinary;
  const behind = everybody.some(isHeld) ? behindGlass(rows) : [];
  if (behind.length === 0) return everybody.some(isHeld) ? ordinary : nothing;
  const read = narrow === 'file' ? own : [];
  if (own.length > 0 && behind.every((one) => read.includes(one))) return ordinary;
  return outcome('file', [...read, ...behind], true, policy, request);
}

function behindGlass(rows: readonly RoleReading[]) {
  return rows.flatMap(({ glass = [] }) => glass);
}

function outcome(
  reach: 'file' | 'own-sessions',
  categories: RoleReading['categories'],
  isGlassBroken: boolean,
  { prohibitions, holderId }: SharingPolicy,
  request: ReadingRequest,
): Allowed {
  const items = new Set<string>();
  for (const subject of valuesOf(dataSubjects)) {
    for (const category of valuesOf(dataCategories)) {
      const isHome = subject === 'staff' && category === 'whereabouts';
      const closes = (one: Prohibition) =>
        one.recipientIds?.includes(holderId) === true &&
        one.exceptRecipientIds?.includes(holderId) !== true &&
        (one.clientIds ?? [request.clientId]).includes(request.clientId) &&
        (one.recipientRoles ?? [request.role]).includes(request.role) &&
        (one.dataSubjects ?? [subject]).includes(subject) &&
        (one.categories ?? [category]).includes(category) &&
        isThen({ from: one.notBefore, until: one.expires }, request.instant);
      if (categories.includes(category) && !isHome && !prohibitions.some(closes))
        items.add(`${subject}/${category}`);
    }
  }
  return items.size === 0 ? nothing : { reach, items, isGlassBroken };
}
