import { epochOf } from '../../kernel/instant.js';
import type { Role } from '../../vocabulary/index.js';
import type { DisclosureRequest } from '../policy/disclosure-request.js';
import type { Asked } from './asked.js';
import type { Bar, Lift } from './bar.js';
import { type Grant, isInEffect } from './grant.js';
import { type ClientIndex, clientIndex, type PolicyIndex } from './policy-index.js';
import { categoryWords, everyWord, noWord, purposeWords, type WordSet } from './word-set.js';

/** Everything in a policy that speaks to a request, whichever item it is about. */
export interface Findings {
  readonly asked: Asked;
  /** Grounds that name these parties, in effect or not. */
  readonly candidates: readonly Grant[];
  /** Grounds in effect. */
  readonly grants: readonly Grant[];
  /** Duties in effect that would bind the holder if the recipient were of their kind, which nobody knows. */
  readonly claims: readonly Grant[];
  readonly bars: readonly Bar[];
  readonly lifts: readonly Lift[];
  /** The limits of confidentiality that open something here. */
  readonly limits: readonly { readonly id: string; readonly category: WordSet }[];
}

const safeguarding = /* @__PURE__ */ purposeWords.bit('safeguarding');
const personal: ReadonlySet<Role> = new Set<Role>(['client', 'relative', 'guardian']);

export function findingsFor(index: PolicyIndex, request: DisclosureRequest): Findings {
  const { clientId, holderId, recipientId } = request;
  const client = clientIndex(index, clientId);
  const asked = askedOf(index, client, request);
  const isHere = holderId !== recipientId;
  const pacts = isHere
    ? (index.pacts.get(holderId) ?? []).filter(({ parties }) => parties.has(recipientId))
    : [];
  const candidates = [
    ...(client.consents.get(recipientId) ?? []),
    ...(client.others.get(recipientId) ?? []),
    ...pacts.map(({ grant }) => grant),
    ...dutiesTowards(index, asked.kind),
  ];
  const bars = [...index.bars, ...client.bars, ...pacts.map(({ bar }) => bar)];
  return {
    asked,
    candidates,
    grants: candidates.filter((grant) => isInEffect(grant, asked)),
    claims: isUnknown(asked)
      ? dutiesTowards(index, everyWord).filter((grant) => isInEffect(grant, asked))
      : [],
    bars: bars.filter((bar) => bar.applies(asked)),
    lifts: client.lifts.filter((lift) => lift.applies(asked)),
    limits: limitsFor(index, asked.kind, asked.purpose),
  };
}

function askedOf(index: PolicyIndex, client: ClientIndex, request: DisclosureRequest): Asked {
  const { recipientId, recipientRole: role, triggers = [] } = request;
  const purpose = purposeWords.bit(request.purpose);
  const listed = index.kinds.get(recipientId);
  const kind = listed === undefined || isSeveral(listed) ? noWord : listed;
  const isPrivate = listed === undefined && personal.has(role);
  return {
    request,
    at: epochOf(request.instant),
    purpose,
    categories: categoryWords.set(request.categories),
    triggers,
    role,
    kind,
    kinds: kind !== noWord ? kind : isPrivate ? noWord : everyWord,
    confidedTo: limitsFor(index, kind, purpose).reduce((set, { category }) => set | category, noWord),
    mandatedUntil: client.mandatedUntil.get(recipientId) ?? Number.NEGATIVE_INFINITY,
    isUrgent: request.lifeAtStake === true && purpose === safeguarding,
    isInHouse: recipientId === request.holderId,
  };
}

/** Two kinds for one organisation: nobody knows which. */
function isSeveral(kinds: WordSet): boolean {
  return (kinds & (kinds - 1)) !== 0;
}

function isUnknown({ kinds, kind }: Asked): boolean {
  return kinds !== kind;
}

function dutiesTowards(index: PolicyIndex, kinds: WordSet): readonly Grant[] {
  return index.duties.flatMap((duty) => ((duty.kinds & kinds) === 0 ? [] : [duty.grant]));
}

function limitsFor(index: PolicyIndex, kind: WordSet, purpose: WordSet) {
  return index.confided.filter((limit) => (limit.kinds & kind) !== 0 && (limit.purposes & purpose) !== 0);
}
