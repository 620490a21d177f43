import { createMongoAbility, type MongoAbility, type RawRuleOf } from '@casl/ability';
import type { DisclosureRequest, SharingPolicy } from 'exit-work/sharing';

interface Question {
  readonly kind: 'data';
  readonly clientId: string;
  readonly holderId: string;
  readonly purpose: string;
  readonly at: number;
}

type Ability = MongoAbility<[string, 'data' | 'all' | Question]>;

/** What a consent or an agreement lets one recipient have; without a client it holds for all, without a holder from all. */
interface Entry {
  readonly clientId?: string;
  readonly holderId?: string;
  readonly categories: readonly string[];
  readonly purposes: readonly string[];
  readonly from: number;
  readonly until: number;
}

/** The workload on CASL as CASL is meant: an ability belongs to who asks, here to a recipient, and is kept. */
export function caslByRecipient(policy: SharingPolicy): (request: DisclosureRequest) => boolean {
  return kept(
    policy,
    ({ recipientId }) => recipientId,
    () => () => true,
  );
}

/** The same with an ability for each client, holder and recipient: as narrow as it can be made. */
export function caslByParties(policy: SharingPolicy): (request: DisclosureRequest) => boolean {
  return kept(
    policy,
    ({ clientId, holderId, recipientId }) => `${clientId} ${holderId} ${recipientId}`,
    (request) =>
      ({ clientId = request.clientId, holderId = request.holderId }) =>
        clientId === request.clientId && holderId === request.holderId,
  );
}

function kept(
  policy: SharingPolicy,
  keyOf: (request: DisclosureRequest) => string,
  concerns: (request: DisclosureRequest) => (entry: Entry) => boolean,
): (request: DisclosureRequest) => boolean {
  const kinds = new Map(policy.organisations.map(({ id, kind }) => [id, kind]));
  const entries = entriesByRecipient(policy);
  const abilities = new Map<string, Ability>();
  return (request) => {
    const { clientId, holderId, recipientId, purpose, categories, instant } = request;
    const key = keyOf(request);
    let ability = abilities.get(key);
    if (ability === undefined) {
      const own = (entries.get(recipientId) ?? []).filter(concerns(request));
      ability = abilityOf(own, (kinds.get(recipientId) ?? 'funder') === 'funder');
      abilities.set(key, ability);
    }
    const known = ability;
    const question: Question = { kind: 'data', clientId, holderId, purpose, at: Date.parse(instant) };
    return categories.every((category) => known.can(category, question));
  };
}

/** A category is an action; parties, purpose and time are conditions on the subject. */
function abilityOf(entries: readonly Entry[], isFunder: boolean): Ability {
  const rules = entries.map(
    ({ clientId, holderId, categories, purposes, from, until }): RawRuleOf<Ability> => ({
      action: [...categories],
      subject: 'data',
      conditions: {
        ...(clientId === undefined ? {} : { clientId }),
        ...(holderId === undefined ? {} : { holderId }),
        purpose: { $in: [...purposes] },
        at: { $gte: from, $lt: until },
      },
    }),
  );
  if (isFunder) rules.push({ action: 'manage', subject: 'all', inverted: true });
  return createMongoAbility<Ability>(rules, { detectSubjectType: ({ kind }) => kind });
}

function entriesByRecipient(policy: SharingPolicy): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  const add = (recipientId: string, entry: Entry) => {
    entries.set(recipientId, [...(entries.get(recipientId) ?? []), entry]);
  };
  for (const consent of policy.consents) {
    const {
      clientId,
      recipientIds,
      purposes,
      categories,
      notBefore,
      expires,
      withdrawnAt = expires,
    } = consent;
    const until = Math.min(Date.parse(expires), Date.parse(withdrawnAt));
    for (const recipientId of recipientIds) {
      add(recipientId, { clientId, categories, purposes, from: Date.parse(notBefore), until });
    }
  }
  for (const { parties, purposes, shared, notBefore, expires } of policy.agreements) {
    const categories = shared.filter((category) => category !== 'health' && category !== 'beliefs');
    const period = { from: Date.parse(notBefore), until: Date.parse(expires) };
    for (const holderId of parties) {
      for (const one of parties)
        if (one !== holderId) add(one, { holderId, categories, purposes, ...period });
    }
  }
  return entries;
}
