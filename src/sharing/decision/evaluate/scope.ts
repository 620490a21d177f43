import type { Role } from '../../../vocabulary/index.js';
import type { PolicyIndex, Reading } from '../compile/index.js';
import {
  type Asked,
  type Bar,
  type Confided,
  everyWord,
  type Lift,
  noWord,
  purposeWords,
  type WordSet,
} from '../contract/index.js';
import type { Grant } from '../grounds/index.js';

const none: readonly never[] = [];
const never = Number.NEGATIVE_INFINITY;
const safeguarding = /* @__PURE__ */ purposeWords.bit('safeguarding');
const personal: ReadonlySet<Role> = /* @__PURE__ */ new Set<Role>(['client', 'relative', 'guardian']);

/** A request, with what the policy knows of its parties. */
export function askedOf(
  { request, at, purpose, categories, client, kinds: listed }: Reading,
  index: PolicyIndex,
): Asked {
  const { recipientId, holderId, recipientRole: role } = request;
  // Of two kinds for one organisation nobody knows which.
  const kind = listed === undefined || isSeveral(listed) ? noWord : listed;
  const isPrivate = listed === undefined && personal.has(role);
  const limits = limitsFor(index, kind, purpose);
  return {
    request,
    at,
    purpose,
    categories,
    triggers: request.triggers ?? none,
    role,
    kind,
    kinds: kind !== noWord ? kind : isPrivate ? noWord : everyWord,
    limits,
    confidedTo: openTo(limits),
    mandatedUntil: client.circumstances.mandatedUntil.get(recipientId) ?? never,
    isUrgent: request.lifeAtStake === true && purpose === safeguarding,
    isInHouse: recipientId === holderId,
  };
}

/** Every ground that names these parties. */
export function candidatesFor(
  { client, pact }: Reading,
  { duties }: PolicyIndex,
  asked: Asked,
): readonly Grant[] {
  const { recipientId } = asked.request;
  const { consents, circumstances } = client;
  const ofClient = joined(consents.get(recipientId), circumstances.grants.get(recipientId));
  const ofPartners = joined(pact?.grants, duties.byKind.get(asked.kind));
  return joined(ofClient, ofPartners);
}

/** Every prohibition that speaks to the request. */
export function barsFor({ client, pact }: Reading, { bars }: PolicyIndex, asked: Asked): readonly Bar[] {
  const ofClient = joined(speaking(bars, asked), speaking(client.circumstances.bars, asked));
  return pact === undefined ? ofClient : joined(ofClient, speaking(pact.bars, asked));
}

/** The overrides that speak to the request. */
export function liftsFor({ client }: Reading, asked: Asked): readonly Lift[] {
  const { lifts } = client.circumstances;
  return lifts.length === 0 ? none : lifts.filter((lift) => lift.applies(asked));
}

/** What prohibits nothing that is asked for has no say. */
function speaking(bars: readonly Bar[], asked: Asked): readonly Bar[] {
  let some: Bar[] | undefined;
  for (const bar of bars) {
    if (((bar.categories | bar.generalises) & asked.categories) === 0 || !bar.applies(asked)) continue;
    if (some === undefined) some = [bar];
    else some.push(bar);
  }
  return some ?? none;
}

/** Most requests meet one sort of grounds, whose list is handed on as it is. */
function joined<T>(first: readonly T[] = none, second: readonly T[] = none): readonly T[] {
  if (second.length === 0) return first;
  return first.length === 0 ? second : [...first, ...second];
}

function limitsFor({ confided }: PolicyIndex, kind: WordSet, purpose: WordSet): readonly Confided[] {
  if (confided.length === 0) return none;
  return confided.filter((limit) => (limit.kinds & kind) !== 0 && (limit.purposes & purpose) !== 0);
}

function openTo(limits: readonly Confided[]): WordSet {
  let open = noWord;
  for (const { category } of limits) open |= category;
  return open;
}

function isSeveral(kinds: WordSet): boolean {
  return (kinds & (kinds - 1)) !== 0;
}
