import type { Issue } from '../../../kernel/index.js';
import type { Consent, LegalDuty, Organisation, SharingAgreement } from '../../../model/index.js';
import type { Role } from '../../../vocabulary/index.js';
import type { SharingPolicy } from '../../policy/index.js';
import {
  type BitSet,
  type ClientRules,
  type CompiledAgreement,
  type CompiledLimit,
  type CompiledPermission,
  type CompiledProhibition,
  categoryBits,
  type Grant,
  kindBits,
  noBits,
  purposeBits,
} from '../contract/index.js';
import { agreementGrant, dutyGrant } from '../grounds/index.js';
import { compileBuiltIns, compileExclusion, compileProhibition } from '../prohibitions/index.js';
import { addTo, clientRules, consentsByRecipient, unknownClient } from './client-rules.js';
import { compilePermissions } from './compile-permissions.js';

/** The legal duties, and of each kind of authority those that name it. */
export interface Duties {
  readonly all: readonly Grant[];
  readonly byKind: ReadonlyMap<BitSet, readonly Grant[]>;
}

/** A policy by what requests ask for, made once for many. */
export interface PolicyIndex {
  /** Every kind that the policy states for an organisation. */
  readonly kinds: ReadonlyMap<string, BitSet>;
  readonly clients: ReadonlyMap<string, ClientRules>;
  /** Agreements by holder and recipient. Nobody agrees with themselves. */
  readonly agreements: ReadonlyMap<string, ReadonlyMap<string, CompiledAgreement>>;
  readonly duties: Duties;
  readonly permissions: readonly CompiledPermission[];
  readonly prohibitions: readonly CompiledProhibition[];
  readonly limits: readonly CompiledLimit[];
  readonly escalateTo: Role;
}

const none: readonly never[] = [];

export function indexOf(policy: SharingPolicy): PolicyIndex {
  return {
    kinds: kindsOf(policy.organisations ?? []),
    clients: clientRules(policy),
    agreements: agreementsOf(policy.agreements ?? [], policy.agreementsAlone !== 'no-ground'),
    duties: dutiesOf(policy.duties ?? []),
    permissions:
      policy.permissions === undefined
        ? none
        : compilePermissions(policy.permissions, policy.weighings ?? []),
    prohibitions: [...compileBuiltIns(policy.necessity), ...policy.prohibitions.map(compileProhibition)],
    limits: (policy.confidentialityLimits ?? []).map((limit) => ({
      id: limit.id,
      category: categoryBits.bit(limit.category),
      kinds: kindBits.set(limit.recipientKinds),
      purposes: purposeBits.set(limit.purposes),
    })),
    escalateTo: policy.escalateTo ?? 'programme-manager',
  };
}

/** The same policy with other consents of one client, or with what could not be read of them. */
export function reindexed(
  index: PolicyIndex,
  clientId: string,
  consents: readonly Consent[],
  issues: readonly Issue[],
): PolicyIndex {
  const { circumstances } = index.clients.get(clientId) ?? unknownClient;
  const changed = { consents: consentsByRecipient(consents), circumstances, issues };
  return { ...index, clients: new Map(index.clients).set(clientId, changed) };
}

/** What the policy knows of those whom a request names. */
export interface Parties {
  readonly client: ClientRules;
  /** The kinds that it states for the recipient. */
  readonly kinds: BitSet | undefined;
  /** Those with whom the holder has agreements. */
  readonly partners: ReadonlyMap<string, CompiledAgreement> | undefined;
  /** What the holder and the recipient agreed. */
  readonly agreement: CompiledAgreement | undefined;
}

export function partiesOf(
  { clients, kinds, agreements }: PolicyIndex,
  clientId: string,
  holderId: string,
  recipientId: string,
): Parties {
  const partners = agreements.get(holderId);
  return {
    client: clients.get(clientId) ?? unknownClient,
    kinds: kinds.get(recipientId),
    partners,
    agreement: partners?.get(recipientId),
  };
}

function kindsOf(organisations: readonly Organisation[]): PolicyIndex['kinds'] {
  const kinds = new Map<string, BitSet>();
  for (const { id, kind } of organisations) kinds.set(id, (kinds.get(id) ?? noBits) | kindBits.bit(kind));
  return kinds;
}

function agreementsOf(given: readonly SharingAgreement[], areGrounds: boolean): PolicyIndex['agreements'] {
  const agreements = new Map<string, Map<string, CompiledAgreement>>();
  for (const agreement of given) {
    const grant = agreementGrant(agreement, areGrounds);
    const prohibition = compileExclusion(agreement);
    for (const holder of agreement.parties) {
      for (const recipient of agreement.parties) {
        if (recipient === holder) continue;
        const between = agreementBetween(agreements, holder, recipient);
        between.grants.push(grant);
        between.prohibitions.push(prohibition);
      }
    }
  }
  return agreements;
}

function agreementBetween(
  agreements: Map<string, Map<string, CompiledAgreement>>,
  holder: string,
  recipient: string,
): CompiledAgreement {
  const others = agreements.get(holder) ?? new Map<string, CompiledAgreement>();
  const agreement = others.get(recipient) ?? { grants: [], prohibitions: [] };
  agreements.set(holder, others.set(recipient, agreement));
  return agreement;
}

function dutiesOf(duties: readonly LegalDuty[]): Duties {
  const all: Grant[] = [];
  const byKind = new Map<BitSet, Grant[]>();
  for (const duty of duties) {
    const grant = dutyGrant(duty);
    all.push(grant);
    for (const kind of new Set(duty.authorityKinds)) addTo(byKind, kindBits.bit(kind), grant);
  }
  return { all, byKind };
}
