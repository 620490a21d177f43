import { createMongoAbility, type MongoAbility, type RawRuleOf } from '@casl/ability';
import type { DisclosureRequest, SharingPolicy } from 'exit-work/sharing';

interface Question {
  readonly kind: 'data';
  readonly clientId: string;
  readonly holderId: string;
  readonly recipientId: string;
  readonly purpose: string;
  readonly at: number;
}

type Ability = MongoAbility<[string, 'data' | 'all' | Question]>;

/** What a consent or an agreement lets one recipient have; without a client it holds for all, without a holder from all. */
interface Entry {
  readonly recipientId: string;
  readonly clientId?: string;
  readonly holderId?: string;
  readonly categories: readonly string[];
  readonly purposes: readonly string[];
  readonly from: number;
  readonly until: number;
}

/** The workload on CASL as CASL is meant: an ability belongs to who asks, here to a recipient, and is kept. */
export function caslByRecipient(policy: SharingPolicy): (request: DisclosureRequest) => boolean {
  const entries = groupedBy(entriesOf(policy), ({ recipientId }) => recipientId);
  return kept(
    policy,
    ({ recipientId }) => recipientId,
    ({ recipientId }) => entries.get(recipientId) ?? [],
  );
}

/** An ability for each client’s file, with the agreements of its holders. */
export function caslByClient(policy: SharingPolicy): (request: DisclosureRequest) => boolean {
  const entries = groupedBy(entriesOf(policy), ({ clientId }) => clientId);
  return kept(
    policy,
    ({ clientId }) => clientId,
    ({ clientId }) => [...(entries.get(clientId) ?? []), ...(entries.get(undefined) ?? [])],
  );
}

/** An ability for each client, holder and recipient, as narrow as can be: nearly one for each request. */
export function caslByParties(policy: SharingPolicy): (request: DisclosureRequest) => boolean {
  const entries = groupedBy(entriesOf(policy), ({ recipientId }) => recipientId);
  return kept(
    policy,
    ({ clientId, holderId, recipientId }) => `${clientId} ${holderId} ${recipientId}`,
    (request) =>
      (entries.get(request.recipientId) ?? []).filter(
        ({ clientId = request.clientId, holderId = request.holderId }) =>
          clientId === request.clientId && holderId === request.holderId,
      ),
  );
}

function kept(
  policy: SharingPolicy,
  keyOf: (request: DisclosureRequest) => string,
  entriesFor: (request: DisclosureRequest) => readonly Entry[],
): (request: DisclosureRequest) => boolean {
  const funders = (policy.organisations ?? []).filter(({ kind }) => kind === 'funder').map(({ id }) => id);
  const abilities = new Map<string, Ability>();
  return (request) => {
    const { clientId, holderId, recipientId, purpose, categories, instant } = request;
    const key = keyOf(request);
    const ability = abilities.get(key) ?? abilityOf(entriesFor(request), funders);
    abilities.set(key, ability);
    const question: Question = {
      kind: 'data',
      clientId,
      holderId,
      recipientId,
      purpose,
      at: Date.parse(instant),
    };
    return categories.every((category) => ability.can(category, question));
  };
}

/** A category is an action; parties, purpose and time are conditions on the subject. */
function abilityOf(entries: readonly Entry[], funders: readonly string[]): Ability {
  const rules = entries.map(
    ({ recipientId, clientId, holderId, categories, purposes, from, until }): RawRuleOf<Ability> => ({
      action: [...categories],
      subject: 'data',
      conditions: {
        recipientId,
        ...(clientId === undefined ? {} : { clientId }),
        ...(holderId === undefined ? {} : { holderId }),
        purpose: { $in: [...purposes] },
        at: { $gte: from, $lt: until },
      },
    }),
  );
  rules.push({
    action: 'manage',
    subject: 'data',
    conditions: { recipientId: { $in: [...funders] } },
    inverted: true,
  });
  return createMongoAbility<Ability>(rules, { detectSubjectType: ({ kind }) => kind });
}

function entriesOf(policy: SharingPolicy): readonly Entry[] {
  const ofConsents = (policy.consents ?? []).flatMap((consent) => {
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
    return recipientIds.map((recipientId): Entry => {
      return { recipientId, clientId, categories, purposes, from: Date.parse(notBefore), until };
    });
  });
  const ofAgreements = (policy.agreements ?? []).flatMap(
    ({ parties, purposes, shared, notBefore, expires }) => {
      const categories = shared.filter((category) => category !== 'health' && category !== 'beliefs');
      const period = { from: Date.parse(notBefore), until: Date.parse(expires) };
      return parties.flatMap((holderId) =>
        parties
          .filter((recipientId) => recipientId !== holderId)
          .map((recipientId): Entry => ({ recipientId, holderId, categories, purposes, ...period })),
      );
    },
  );
  return [...ofConsents, ...ofAgreements];
}

function groupedBy<Key, T>(entries: readonly T[], keyOf: (entry: T) => Key): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry)) ?? [];
    group.push(entry);
    groups.set(keyOf(entry), group);
  }
  return groups;
}
