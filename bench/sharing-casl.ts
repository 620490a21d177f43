import { createMongoAbility, type MongoAbility, type RawRuleOf } from '@casl/ability';
import type { DisclosureRequest, SharingPolicy } from 'exit-work/sharing';

interface Entry {
  readonly purposes: readonly string[];
  readonly categories: readonly string[];
  readonly from: number;
  readonly until: number;
}

interface Parties {
  readonly consents: readonly Entry[];
  readonly agreements: readonly Entry[];
}

type Question = { readonly purpose: string; readonly at: number };
type Ability = MongoAbility<[string, string | (Question & { readonly __caslSubjectType__: string })]>;

/**
 * The same workload on CASL: an ability for each client and recipient, made when first asked for and kept. It says yes or no;
 * a category is an action, purpose and time are conditions on the subject.
 */
export function casl(policy: SharingPolicy): (request: DisclosureRequest) => boolean {
  const kinds = new Map(policy.organisations.map(({ id, kind }) => [id, kind]));
  const consents = new Map<string, Entry[]>();
  for (const consent of policy.consents) {
    const { clientId, recipientIds, notBefore, expires, withdrawnAt = expires } = consent;
    const entry = {
      purposes: consent.purposes,
      categories: consent.categories,
      from: Date.parse(notBefore),
      until: Math.min(Date.parse(expires), Date.parse(withdrawnAt)),
    };
    for (const recipientId of recipientIds) add(consents, `${clientId} ${recipientId}`, entry);
  }
  const agreements = new Map<string, Entry[]>();
  for (const { parties, purposes, shared, notBefore, expires } of policy.agreements) {
    const categories = shared.filter((category) => category !== 'health' && category !== 'beliefs');
    const entry = { purposes, categories, from: Date.parse(notBefore), until: Date.parse(expires) };
    for (const one of parties) {
      for (const other of parties) if (one !== other) add(agreements, `${one} ${other}`, entry);
    }
  }
  const abilities = new Map<string, Ability>();
  return ({ clientId, holderId, recipientId, purpose, categories, instant }) => {
    const key = `${clientId} ${holderId} ${recipientId}`;
    let ability = abilities.get(key);
    if (ability === undefined) {
      const isFunder = (kinds.get(recipientId) ?? 'funder') === 'funder';
      ability = abilityOf(
        {
          consents: consents.get(`${clientId} ${recipientId}`) ?? [],
          agreements: agreements.get(`${holderId} ${recipientId}`) ?? [],
        },
        isFunder,
      );
      abilities.set(key, ability);
    }
    const question = { __caslSubjectType__: 'data', purpose, at: Date.parse(instant) } as const;
    const known = ability;
    return categories.every((category) => known.can(category, question));
  };
}

function abilityOf({ consents, agreements }: Parties, isFunder: boolean): Ability {
  const rules: RawRuleOf<Ability>[] = [...consents, ...agreements].map((entry) => ({
    action: [...entry.categories],
    subject: 'data',
    conditions: { purpose: { $in: [...entry.purposes] }, at: { $gte: entry.from, $lt: entry.until } },
  }));
  if (isFunder) rules.push({ action: 'manage', subject: 'all', inverted: true });
  return createMongoAbility<Ability>(rules, {
    detectSubjectType: (subject) => subject.__caslSubjectType__,
  });
}

function add(entries: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = entries.get(key);
  if (list === undefined) entries.set(key, [entry]);
  else list.push(entry);
}
