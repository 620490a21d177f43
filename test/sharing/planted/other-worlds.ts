import type { DisclosureDecision, SharingPolicy } from 'exit-work/sharing';
import { seeded } from '../worlds/small-scope.js';
import { type Inquiry, randomInquiries, type World } from '../worlds/worlds.js';
import type { Sharing } from './plant.js';
import { budget, type Detector, decisionsUntilNoticed } from './planted-bug.js';

/** Random worlds, changed so that they hold what the random ones do not. */
function* changedWorlds(change: (world: World) => World): Generator<Inquiry> {
  for (const { worlds } of randomInquiries(seeded(1), 10)) {
    const changed = [...worlds].map(change);
    const [first] = changed;
    if (first !== undefined) yield { policy: first.policy, worlds: changed };
  }
}

/** Notices what is decided otherwise than specified in changed worlds. */
export function inWorlds(change: (world: World) => World): Detector {
  return ({ compilePolicy }) => decisionsUntilNoticed(compilePolicy, changedWorlds(change));
}

/** Notices an answer that is another one, to the last letter, in a changed world in which it must be the same. */
export function unlessTheSame(change: (world: World) => World): Detector {
  return ({ compilePolicy }) => {
    let decisions = 0;
    for (const { policy, worlds } of randomInquiries(seeded(1), 10)) {
      const compiled = compilePolicy(policy);
      for (const world of worlds) {
        const changed = change(world);
        const answer = compilePolicy(changed.policy).decide(changed.request);
        decisions += 1;
        if (toldIn(answer) !== toldIn(compiled.decide(world.request))) return decisions;
        if (decisions === budget / 10) return undefined;
      }
    }
    return undefined;
  };
}

/** What a decision tells besides the request that it carries, which may say the same in other words. */
function toldIn({ request: _, ...told }: DisclosureDecision): string {
  return JSON.stringify(told);
}

/** The same in the terms of another word. */
export function inOtherWords<T>(value: T, word: string, other: string): T {
  return JSON.parse(JSON.stringify(value).replaceAll(`"${word}"`, `"${other}"`));
}

/** Every list of the policy the other way round. */
export function reversed(policy: SharingPolicy): SharingPolicy {
  const turned = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turned).reverse();
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, turned(one)]));
  };
  // Turned round, a policy is a policy.
  return turned(policy) as SharingPolicy;
}

/** One safeguard for each client, with all that several said. */
export function joinedSafeguards(policy: SharingPolicy): SharingPolicy {
  const { safeguards = [] } = policy;
  const clientIds = [...new Set(safeguards.map(({ clientId }) => clientId))];
  return {
    ...policy,
    safeguards: clientIds.map((clientId) => {
      const ofClient = safeguards.filter((one) => one.clientId === clientId);
      const decisionCapacity = (['limited', 'none', 'full'] as const).find((word) =>
        ofClient.some((one) => one.decisionCapacity === word),
      );
      return {
        clientId,
        ...(decisionCapacity === undefined ? {} : { decisionCapacity }),
        threats: ofClient.flatMap(({ threats = [] }) => threats),
        accessRestrictions: ofClient.flatMap(({ accessRestrictions = [] }) => accessRestrictions),
        anonymousConferences: ofClient.flatMap(({ anonymousConferences = [] }) => anonymousConferences),
        knownPersons: ofClient.flatMap(({ knownPersons = [] }) => knownPersons),
        guardianships: ofClient.flatMap(({ guardianships = [] }) => guardianships),
        mandatedBy: ofClient.flatMap(({ mandatedBy = [] }) => mandatedBy),
        memberships: ofClient.flatMap(({ memberships = [] }) => memberships),
        speakers: ofClient.flatMap(({ speakers = [] }) => speakers),
        closures: ofClient.flatMap(({ closures = [] }) => closures),
        entrustedRecords: ofClient.flatMap(({ entrustedRecords = [] }) => entrustedRecords),
      };
    }),
  };
}

/** What is asked for is asked for twice. */
export function doubled({ request, policy }: World): World {
  const { dataSubjects, categories, persons } = request;
  const twice = <T>(list: readonly T[]): T[] => [...list, ...list];
  return {
    request: {
      ...request,
      dataSubjects: twice(dataSubjects),
      categories: twice(categories),
      ...(persons === undefined ? {} : { persons: twice(persons) }),
    },
    policy: {
      ...policy,
      consents: (policy.consents ?? []).map((one) => ({ ...one, recipientIds: twice(one.recipientIds) })),
    },
  };
}

/** Notices an answer that is not the one to the consents that were handed over last, once that to others was asked for. */
export const unlessReplaced: Detector = ({ compilePolicy }) =>
  decisionsUntilNoticed((policy) => {
    const before = compilePolicy({ ...policy, consents: (policy.consents ?? []).map(refused) });
    const after = handedOver(before, policy);
    return {
      decide(request) {
        before.decide(request);
        return after.decide(request);
      },
      permits(request) {
        before.permits(request);
        return after.permits(request);
      },
    };
  }, identified());

/** Notices an answer that changes because other consents were handed over to somebody else. */
export const unlessKept: Detector = ({ compilePolicy }) =>
  decisionsUntilNoticed((policy) => {
    const compiled = compilePolicy(policy);
    handedOver(compiled, { ...policy, consents: [] });
    return compiled;
  }, identified());

function handedOver(compiled: ReturnType<Sharing['compilePolicy']>, { consents = [] }: SharingPolicy) {
  return ['c-1', 'c-2'].reduce(
    (one, clientId) =>
      one.withConsentsOf(
        clientId,
        consents.filter((consent) => consent.clientId === clientId),
      ),
    compiled,
  );
}

function refused({ withdrawnAt: _, ...consent }: NonNullable<SharingPolicy['consents']>[number]) {
  return { ...consent, status: 'refused' as const, categories: ['organisational' as const] };
}

/** Consents that share an identifier cannot be read together, and can one by one. */
function* identified(): Generator<Inquiry> {
  for (const inquiry of randomInquiries(seeded(1), 10)) {
    const { consents = [] } = inquiry.policy;
    if (new Set(consents.map(({ id }) => id)).size === consents.length) yield inquiry;
  }
}
