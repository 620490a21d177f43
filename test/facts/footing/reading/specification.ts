import type { Prohibition } from 'exit-work/model';
import type { Membership, ReadingRequest, RoleReading, SharingPolicy } from 'exit-work/sharing';
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
  const isClosed = inForce.some((one) => one.kind === 'restricted-case' && !one.memberIds.includes(memberId));
  const isOnTeam = ofClient.some(({ memberships = [] }) => memberships.some(isHeld));
  const rows = (policy.reading ?? standardReading()).filter((row) => row.role === role);
  const own = isOnTeam && !isClosed ? rows.flatMap(({ categories }) => categories) : [];
  const narrow = rows.some(({ reach }) => reach === 'own-sessions') ? 'own-sessions' : 'file';
  const ordinary = outcome(narrow, own, false, policy, request);
  // 4., and behind the glass.
  if (request.brokenGlass === undefined) return ordinary;
  const everywhere = [...workers, ...safeguards.flatMap(({ memberships = [] }) => memberships)];
  const behind = everywhere.some(isHeld) ? behindGlass(rows) : [];
  if (behind.length === 0) return everywhere.some(isHeld) ? ordinary : nothing;
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
