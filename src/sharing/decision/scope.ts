import type { Role } from '../../vocabulary/index.js';
import type { Asked } from './asked.js';
import type { Bar, Lift } from './bar.js';
import type { ClientIndex } from './client-index.js';
import type { Grant } from './grant.js';
import { type Confided, clientIndex, type Pact, type PolicyIndex } from './policy-index.js';
import type { Reading } from './read-request.js';
import { everyWord, noWord, purposeWords, type WordSet } from './word-set.js';

/** The part of a policy that concerns one request. */
export interface Scope {
  readonly asked: Asked;
  readonly index: PolicyIndex;
  readonly client: ClientIndex;
  /** The agreements between holder and recipient. */
  readonly pacts: readonly Pact[];
  /** The limits of confidentiality that open something to this kind of recipient for this purpose. */
  readonly limits: readonly Confided[];
}

const none: readonly never[] = [];
const never = Number.NEGATIVE_INFINITY;
const safeguarding = /* @__PURE__ */ purposeWords.bit('safeguarding');
const personal: ReadonlySet<Role> = /* @__PURE__ */ new Set<Role>(['client', 'relative', 'guardian']);

export function scopeOf(index: PolicyIndex, reading: Reading): Scope {
  const { clientId, holderId, recipientId } = reading.request;
  const client = clientIndex(index, clientId);
  // Nobody agrees with themselves.
  const pacts = (holderId === recipientId ? undefined : index.pacts.get(holderId)?.get(recipientId)) ?? none;
  const kind = kindOf(index, recipientId);
  const limits = limitsFor(index, kind, reading.purpose);
  return { asked: askedOf(index, client, reading, kind, limits), index, client, pacts, limits };
}

/** Every ground that names these parties. */
export function eachGrant({ asked, index, client, pacts }: Scope, visit: (grant: Grant) => void): void {
  const { recipientId } = asked.request;
  for (const grant of client.consents.get(recipientId) ?? none) visit(grant);
  const { grants } = client.circumstances;
  if (grants.size > 0) for (const grant of grants.get(recipientId) ?? none) visit(grant);
  for (const { grant } of pacts) visit(grant);
  for (const duty of index.duties) if ((duty.kinds & asked.kind) !== 0) visit(duty.grant);
}

/** Every prohibition that speaks to the request. What prohibits nothing that is asked for has no say. */
export function eachBar({ asked, index, client, pacts }: Scope, visit: (bar: Bar) => void): void {
  const pass = (bar: Bar) => {
    if (((bar.categories | bar.generalises) & asked.categories) !== 0 && bar.applies(asked)) visit(bar);
  };
  for (const bar of index.bars) pass(bar);
  for (const bar of client.circumstances.bars) pass(bar);
  for (const { bar } of pacts) pass(bar);
}

/** The overrides that speak to the request. */
export function liftsIn({ asked, client }: Scope): readonly Lift[] {
  const { lifts } = client.circumstances;
  return lifts.length === 0 ? none : lifts.filter((lift) => lift.applies(asked));
}

function limitsFor({ confided }: PolicyIndex, kind: WordSet, purpose: WordSet): readonly Confided[] {
  if (confided.length === 0) return none;
  return confided.filter((limit) => (limit.kinds & kind) !== 0 && (limit.purposes & purpose) !== 0);
}

function askedOf(
  index: PolicyIndex,
  client: ClientIndex,
  reading: Reading,
  kind: WordSet,
  limits: readonly Confided[],
): Asked {
  const { request, at, purpose, categories } = reading;
  const { recipientId, holderId, recipientRole: role } = request;
  const { mandatedUntil } = client.circumstances;
  const isPrivate = !index.kinds.has(recipientId) && personal.has(role);
  return {
    request,
    at,
    purpose,
    categories,
    triggers: request.triggers ?? none,
    role,
    kind,
    kinds: kind !== noWord ? kind : isPrivate ? noWord : everyWord,
    confidedTo: openTo(limits),
    mandatedUntil: (mandatedUntil.size > 0 ? mandatedUntil.get(recipientId) : undefined) ?? never,
    isUrgent: request.lifeAtStake === true && purpose === safeguarding,
    isInHouse: recipientId === holderId,
  };
}

/** The one kind that the policy states; none where it states no kind, or two: nobody knows which. */
function kindOf({ kinds }: PolicyIndex, organisationId: string): WordSet {
  const listed = kinds.get(organisationId);
  return listed === undefined || isSeveral(listed) ? noWord : listed;
}

function isSeveral(kinds: WordSet): boolean {
  return (kinds & (kinds - 1)) !== 0;
}

function openTo(limits: readonly Confided[]): WordSet {
  let open = noWord;
  for (const { category } of limits) open |= category;
  return open;
}
