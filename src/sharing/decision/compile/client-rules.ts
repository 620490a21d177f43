import { spanOf } from '../../../kernel/calendar/index.js';
import type { Issue } from '../../../kernel/index.js';
import type { AccessRestriction, Mandate } from '../../../model/index.js';
import type { CaseSafeguard, SharingOverride, SharingPolicy, VitalInterest } from '../../policy/index.js';
import {
  addForEach,
  addTo,
  type Circumstances,
  type ClientRules,
  type CompiledOverride,
  type Grant,
  type GrantsByRecipient,
  groupedBy,
  inOneShape,
} from '../contract/index.js';
import { type DecidingHolder, mandateGrant, vitalInterestGrant } from '../grounds/index.js';
import {
  compileOnwardLimit,
  compileOverride,
  conferencesOf,
  prohibitionsOfSafeguard,
} from '../prohibitions/index.js';
import { consentsByRecipient } from './consents-by-recipient.js';
import { decidingHolders } from './deciding-holders.js';
import { footingOf, nothingKnown } from './footing-of.js';
import type { IssuesOfClients } from './read-policy.js';
import { offTeam } from './team-of.js';

// Most clients have none of these; what they share is at hand when any of them is asked about.
const nothing: readonly never[] = [];
const noGrants: GrantsByRecipient = new Map();
const nobodyMandates: ReadonlyMap<string, number> = new Map();
const nothingLifted: Circumstances['overrides'] = new Map();

const ordinary: Circumstances = {
  grants: noGrants,
  mandatedUntil: nobodyMandates,
  prohibitions: nothing,
  overrides: nothingLifted,
  footing: nothingKnown,
  entrusted: nothing,
  issues: nothing,
};

/** A client of whom the policy says nothing. */
export const unknownClient: ClientRules = { consents: new Map(), circumstances: ordinary, issues: nothing };

export function clientRules(
  policy: SharingPolicy,
  { besides, inConsents }: IssuesOfClients,
  isKnownRecipient: (recipientId: string) => boolean,
): ReadonlyMap<string, ClientRules> {
  const circumstances = circumstancesByClient(policy, besides);
  const { holderId } = policy;
  const issuesOf = (clientId: string, { issues }: Circumstances) => {
    const ofConsents = inConsents.get(clientId);
    return ofConsents === undefined ? issues : [...issues, ...ofConsents];
  };
  const clients = new Map<string, ClientRules>();
  for (const clientId of [...circumstances.keys(), ...inConsents.keys()]) {
    const one = circumstances.get(clientId) ?? ordinary;
    clients.set(clientId, { ...unknownClient, circumstances: one, issues: issuesOf(clientId, one) });
  }
  for (const [clientId, consents] of groupedBy(policy.consents, (consent) => consent.clientId)) {
    const known = circumstances.get(clientId) ?? ordinary;
    clients.set(clientId, {
      consents: consentsByRecipient(consents, { holderId, footing: known.footing, isKnownRecipient }),
      circumstances: known,
      issues: issuesOf(clientId, known),
    });
  }
  return clients;
}

function circumstancesByClient(
  policy: SharingPolicy,
  issues: ReadonlyMap<string, readonly Issue[]>,
): ReadonlyMap<string, Circumstances> {
  const byClient = (entry: { readonly clientId: string }) => entry.clientId;
  const mandates = groupedBy(policy.mandates, byClient);
  const decisions = groupedBy(policy.vitalInterests, byClient);
  const limits = groupedBy(policy.onwardLimits, byClient);
  const safeguards = groupedBy(policy.safeguards, byClient);
  const overrides = groupedBy(policy.overrides, byClient);
  const clientIds = [mandates, decisions, limits, safeguards, overrides, issues].flatMap((one) => [
    ...one.keys(),
  ]);
  if (clientIds.length === 0) return new Map();
  const holderFor = decidingHolders(policy);
  return new Map(
    [...new Set(clientIds)].map((clientId): [string, Circumstances] => {
      const orders = mandates.get(clientId) ?? [];
      const guarding = safeguards.get(clientId) ?? [];
      const house = holderFor(clientId);
      const conferenceIds = conferencesOf(guarding);
      const restrictions = guarding.flatMap(({ accessRestrictions = [] }) => accessRestrictions);
      return [
        clientId,
        {
          grants: otherGrants(orders, decisions.get(clientId) ?? [], house),
          mandatedUntil: latestEnds(orders, guarding),
          prohibitions: [
            ...(limits.get(clientId) ?? []).flatMap(compileOnwardLimit),
            ...guarding.flatMap((one) => prohibitionsOfSafeguard(one, conferenceIds)),
            ...offTeam(house),
          ].map(inOneShape),
          overrides: overridesByRecipient(overrides.get(clientId) ?? [], restrictions, house),
          footing: guarding.length === 0 ? nothingKnown : footingOf(guarding),
          entrusted: guarding.flatMap(({ entrustedRecords = [] }) => entrustedRecords),
          issues: issues.get(clientId) ?? nothing,
        },
      ];
    }),
  );
}

function otherGrants(
  mandates: readonly Mandate[],
  decisions: readonly VitalInterest[],
  house: DecidingHolder,
): GrantsByRecipient {
  if (mandates.length === 0 && decisions.length === 0) return noGrants;
  const grants = new Map<string, Grant[]>();
  for (const mandate of mandates) addTo(grants, mandate.authorityId, mandateGrant(mandate, house.holderId));
  for (const decision of decisions)
    addForEach(grants, decision.recipientIds, vitalInterestGrant(decision, house));
  return grants;
}

function overridesByRecipient(
  overrides: readonly SharingOverride[],
  restrictions: readonly AccessRestriction[],
  house: DecidingHolder,
): Circumstances['overrides'] {
  const lifting = new Map<string, CompiledOverride[]>();
  for (const override of overrides)
    for (const compiled of compileOverride(override, restrictions, house))
      addTo(lifting, override.recipientId, compiled);
  return lifting;
}

/** Whoever has a mandate, and whoever ordered the participation. */
function latestEnds(
  mandates: readonly Mandate[],
  safeguards: readonly CaseSafeguard[],
): ReadonlyMap<string, number> {
  const orders = safeguards.flatMap(({ mandatedBy = [] }) =>
    mandatedBy.map(({ authorityId, until }) => ({ authorityId, expires: until })),
  );
  const all = [...mandates, ...orders];
  if (all.length === 0) return nobodyMandates;
  const ends = new Map<string, number>();
  for (const order of all) {
    const { authorityId } = order;
    ends.set(authorityId, Math.max(ends.get(authorityId) ?? Number.NEGATIVE_INFINITY, spanOf(order).until));
  }
  return ends;
}
