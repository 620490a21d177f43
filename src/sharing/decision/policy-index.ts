import type { Issue } from '../../kernel/index.js';
import { epochOf } from '../../kernel/instant.js';
import type { Consent, SharingAgreement } from '../../model/index.js';
import type { Role } from '../../vocabulary/index.js';
import type { SharingPolicy } from '../policy/sharing-policy.js';
import { agreementGrant } from './agreement-grant.js';
import type { Bar, Lift } from './bar.js';
import { consentGrant } from './consent-grant.js';
import { dutyGrant, vitalInterestGrant } from './emergency-grants.js';
import type { Grant } from './grant.js';
import { mandateGrant } from './mandate-grant.js';
import { exclusionBar, onwardBar, overrideLift, prohibitionBar } from './policy-bars.js';
import { safeguardBars } from './safeguard-bars.js';
import { standingBars } from './standing-bars.js';
import { categoryWords, kindWords, purposeWords, type WordSet } from './word-set.js';

/** Grounds by the recipient whom they name. */
export type GrantsByRecipient = ReadonlyMap<string, readonly Grant[]>;

/** What a policy says of one client. */
export interface ClientIndex {
  readonly consents: GrantsByRecipient;
  readonly others: GrantsByRecipient;
  /** Until when each authority mandates the participation. */
  readonly mandatedUntil: ReadonlyMap<string, number>;
  readonly bars: readonly Bar[];
  readonly lifts: readonly Lift[];
  /** What could not be read of this client; then nothing is decided. */
  readonly issues: readonly Issue[];
}

/** An agreement: what it permits and what it excludes. */
export interface Pact {
  readonly grant: Grant;
  readonly bar: Bar;
}

/** A legal duty, with the kinds of authority that it names. */
export interface Duty {
  readonly kinds: WordSet;
  readonly grant: Grant;
}

/** A limit of confidentiality, ready for questions. */
export interface Confided {
  readonly id: string;
  readonly category: WordSet;
  readonly kinds: WordSet;
  readonly purposes: WordSet;
}

/** A policy by what requests ask for, made once for many. */
export interface PolicyIndex {
  /** Every kind that the policy states for an organisation. */
  readonly kinds: ReadonlyMap<string, WordSet>;
  readonly clients: ReadonlyMap<string, ClientIndex>;
  /** Agreements by holder and recipient. */
  readonly pacts: ReadonlyMap<string, ReadonlyMap<string, readonly Pact[]>>;
  readonly duties: readonly Duty[];
  readonly bars: readonly Bar[];
  readonly confided: readonly Confided[];
  readonly referTo: Role;
}

const nothing: ClientIndex = {
  consents: new Map(),
  others: new Map(),
  mandatedUntil: new Map(),
  bars: [],
  lifts: [],
  issues: [],
};

export function indexOf(policy: SharingPolicy): PolicyIndex {
  const { vitalInterests = [], overrides = [], onwardLimits = [], safeguards = [] } = policy;
  const consents = groupedBy(policy.consents, ({ clientId }) => clientId);
  const mandates = groupedBy(policy.mandates, ({ clientId }) => clientId);
  const vital = groupedBy(vitalInterests, ({ clientId }) => clientId);
  const lifted = groupedBy(overrides, ({ clientId }) => clientId);
  const limits = groupedBy(onwardLimits, ({ clientId }) => clientId);
  const guarded = groupedBy(safeguards, ({ clientId }) => clientId);
  const clientIds = new Set(
    [consents, mandates, vital, lifted, limits, guarded].flatMap((one) => [...one.keys()]),
  );
  const clients = new Map<string, ClientIndex>();
  for (const clientId of clientIds) {
    const orders = mandates.get(clientId) ?? [];
    clients.set(clientId, {
      consents: consentsByRecipient(consents.get(clientId) ?? []),
      others: byRecipient([
        ...orders.map((order) => ({ recipientIds: [order.authorityId], grant: mandateGrant(order) })),
        ...(vital.get(clientId) ?? []).map((one) => ({
          recipientIds: one.recipientIds,
          grant: vitalInterestGrant(one),
        })),
      ]),
      mandatedUntil: latest(orders.map(({ authorityId, expires }) => [authorityId, epochOf(expires)])),
      bars: [
        ...(limits.get(clientId) ?? []).map(onwardBar),
        ...(guarded.get(clientId) ?? []).flatMap(safeguardBars),
      ],
      lifts: (lifted.get(clientId) ?? []).map(overrideLift),
      issues: [],
    });
  }
  return { clients, ...houseIndex(policy) };
}

/** The same policy with other consents of one client, or with what could not be read of them. */
export function reindexed(
  index: PolicyIndex,
  clientId: string,
  consents: readonly Consent[],
  issues: readonly Issue[],
): PolicyIndex {
  const known = clientIndex(index, clientId);
  const changed = { ...known, consents: consentsByRecipient(consents), issues };
  return { ...index, clients: new Map(index.clients).set(clientId, changed) };
}

export function clientIndex(index: PolicyIndex, clientId: string): ClientIndex {
  return index.clients.get(clientId) ?? nothing;
}

function houseIndex(policy: SharingPolicy): Omit<PolicyIndex, 'clients'> {
  const kinds = new Map<string, WordSet>();
  for (const { id, kind } of policy.organisations) {
    kinds.set(id, (kinds.get(id) ?? 0) | kindWords.bit(kind));
  }
  return {
    kinds,
    pacts: pactsOf(policy.agreements),
    duties: policy.duties.map((duty) => ({
      kinds: kindWords.set(duty.authorityKinds),
      grant: dutyGrant(duty),
    })),
    bars: [...standingBars(policy.necessity), ...policy.prohibitions.map(prohibitionBar)],
    confided: (policy.confidentialityLimits ?? []).map((limit) => ({
      id: limit.id,
      category: categoryWords.bit(limit.category),
      kinds: kindWords.set(limit.recipientKinds),
      purposes: purposeWords.set(limit.purposes),
    })),
    referTo: policy.referTo ?? 'programme-manager',
  };
}

function pactsOf(agreements: readonly SharingAgreement[]): PolicyIndex['pacts'] {
  const pacts = new Map<string, Map<string, Pact[]>>();
  for (const agreement of agreements) {
    const pact = { grant: agreementGrant(agreement), bar: exclusionBar(agreement) };
    for (const holder of agreement.parties) {
      const others = pacts.get(holder) ?? new Map<string, Pact[]>();
      pacts.set(holder, others);
      for (const recipient of agreement.parties) if (recipient !== holder) add(others, recipient, pact);
    }
  }
  return pacts;
}

function consentsByRecipient(consents: readonly Consent[]): GrantsByRecipient {
  return byRecipient(
    consents.map((consent) => ({ recipientIds: consent.recipientIds, grant: consentGrant(consent) })),
  );
}

function byRecipient(
  entries: readonly { readonly recipientIds: readonly string[]; readonly grant: Grant }[],
): GrantsByRecipient {
  const grants = new Map<string, Grant[]>();
  for (const { recipientIds, grant } of entries) {
    // A recipient who is named twice is named.
    for (const recipientId of new Set(recipientIds)) add(grants, recipientId, grant);
  }
  return grants;
}

function groupedBy<T>(entries: readonly T[], keyOf: (entry: T) => string): ReadonlyMap<string, readonly T[]> {
  return spread(entries, (entry) => [keyOf(entry)]);
}

function spread<T>(
  entries: readonly T[],
  keysOf: (entry: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) for (const key of keysOf(entry)) add(groups, key, entry);
  return groups;
}

function add<T>(groups: Map<string, T[]>, key: string, entry: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [entry]);
  else group.push(entry);
}

function latest(entries: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const [key, time] of entries)
    times.set(key, Math.max(times.get(key) ?? Number.NEGATIVE_INFINITY, time));
  return times;
}
