import { spanOf } from '../../../kernel/calendar/index.js';
import type { Instant } from '../../../kernel/index.js';
import type { Consent, Mandate } from '../../../model/index.js';
import { replacedFrom, type SharingPolicy, type VitalInterest } from '../../policy/index.js';
import type { Circumstances, ClientRules, Grant, GrantsByRecipient } from '../contract/index.js';
import { consentGrant, mandateGrant, vitalInterestGrant } from '../grounds/index.js';
import { compileOnwardLimit, compileOverride, prohibitionsOfSafeguard } from '../prohibitions/index.js';

const ordinary: Circumstances = {
  grants: new Map(),
  mandatedUntil: new Map(),
  prohibitions: [],
  overrides: [],
};

/** Most clients’ consents name no other. */
const unreplaced: ReadonlyMap<string, Instant> = new Map();

/** A client of whom the policy says nothing. */
export const unknownClient: ClientRules = { consents: new Map(), circumstances: ordinary, issues: [] };

export function clientRules(policy: SharingPolicy): ReadonlyMap<string, ClientRules> {
  const circumstances = circumstancesByClient(policy);
  const clients = new Map<string, ClientRules>();
  for (const clientId of circumstances.keys()) {
    clients.set(clientId, { ...unknownClient, circumstances: circumstances.get(clientId) ?? ordinary });
  }
  for (const [clientId, consents] of groupedBy(policy.consents, (consent) => consent.clientId)) {
    clients.set(clientId, {
      consents: consentsByRecipient(consents),
      circumstances: circumstances.get(clientId) ?? ordinary,
      issues: unknownClient.issues,
    });
  }
  return clients;
}

export function consentsByRecipient(consents: readonly Consent[]): GrantsByRecipient {
  const grants = new Map<string, Grant[]>();
  const replaced = consents.some(({ replacesId }) => replacesId !== undefined)
    ? replacedFrom(consents)
    : unreplaced;
  for (const consent of consents) {
    addForEach(grants, consent.recipientIds, consentGrant(consent, replaced.get(consent.id)));
  }
  return grants;
}

function circumstancesByClient(policy: SharingPolicy): ReadonlyMap<string, Circumstances> {
  const byClient = (entry: { readonly clientId: string }) => entry.clientId;
  const mandates = groupedBy(policy.mandates, byClient);
  const decisions = groupedBy(policy.vitalInterests, byClient);
  const limits = groupedBy(policy.onwardLimits, byClient);
  const safeguards = groupedBy(policy.safeguards, byClient);
  const overrides = groupedBy(policy.overrides, byClient);
  const clientIds = [mandates, decisions, limits, safeguards, overrides].flatMap((one) => [...one.keys()]);
  return new Map(
    [...new Set(clientIds)].map((clientId): [string, Circumstances] => [
      clientId,
      {
        grants: otherGrants(mandates.get(clientId) ?? [], decisions.get(clientId) ?? []),
        mandatedUntil: latestEnds(mandates.get(clientId) ?? []),
        prohibitions: [
          ...(limits.get(clientId) ?? []).flatMap(compileOnwardLimit),
          ...(safeguards.get(clientId) ?? []).flatMap(prohibitionsOfSafeguard),
        ],
        overrides: (overrides.get(clientId) ?? []).map(compileOverride),
      },
    ]),
  );
}

function otherGrants(mandates: readonly Mandate[], decisions: readonly VitalInterest[]): GrantsByRecipient {
  const grants = new Map<string, Grant[]>();
  for (const mandate of mandates) addTo(grants, mandate.authorityId, mandateGrant(mandate));
  for (const decision of decisions) addForEach(grants, decision.recipientIds, vitalInterestGrant(decision));
  return grants;
}

function latestEnds(mandates: readonly Mandate[]): ReadonlyMap<string, number> {
  const ends = new Map<string, number>();
  for (const mandate of mandates) {
    const { authorityId } = mandate;
    ends.set(authorityId, Math.max(ends.get(authorityId) ?? Number.NEGATIVE_INFINITY, spanOf(mandate).until));
  }
  return ends;
}

/** A recipient who is named twice is named. */
function addForEach(grants: Map<string, Grant[]>, recipientIds: readonly string[], grant: Grant): void {
  for (const recipientId of new Set(recipientIds)) addTo(grants, recipientId, grant);
}

/** Entries by a key, in the order in which they came. */
function groupedBy<T>(
  entries: readonly T[] | undefined,
  keyOf: (entry: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries ?? []) addTo(groups, keyOf(entry), entry);
  return groups;
}

export function addTo<Key, T>(groups: Map<Key, T[]>, key: Key, entry: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [entry]);
  else group.push(entry);
}
