import type { Issue } from '../../../kernel/index.js';
import type { Consent, LegalDuty, Organisation } from '../../../model/index.js';
import { purposes, type Role, valuesOf } from '../../../vocabulary/index.js';
import { type SharingPolicy, standardNecessity } from '../../policy/index.js';
import {
  addForEach,
  addTo,
  allBits,
  type BitSet,
  type ClientRules,
  type CompiledAgreement,
  type CompiledLimit,
  type CompiledPermission,
  type CompiledProhibition,
  categoryBits,
  type Doubts,
  type Grant,
  inOneShape,
  isSilent,
  kindBits,
  noBits,
  purposeBits,
  soleMember,
} from '../contract/index.js';
import { agreementGrant, dutyGrant } from '../grounds/index.js';
import { compileBuiltIns, compileExclusion, compileProhibition } from '../prohibitions/index.js';
import { type ClientLayers, rulesOf, withRules } from './client-layers.js';
import { clientRules, unknownClient } from './client-rules.js';
import { compilePermissions } from './compile-permissions.js';
import { consentsByRecipient, recipientsKnownTo } from './consents-by-recipient.js';
import { doubtsOf } from './doubts-of.js';
import { type IssuesOfClients, ofNobody } from './read-policy.js';
import { type UnknownInPolicy, unknownNames } from './unknown-names.js';

/** The legal duties, and of each kind of authority those that name it. */
export interface Duties {
  readonly all: readonly CompiledDuty[];
  readonly byKind: ReadonlyMap<BitSet, readonly Grant[]>;
  /** Those of which the client is not told, or not yet. */
  readonly silent: readonly CompiledDuty[];
  readonly triggers: ReadonlySet<string>;
}

/** A legal duty, towards which kinds of authorities. */
export interface CompiledDuty {
  readonly grant: Grant;
  readonly kinds: BitSet;
}

/** A policy by what requests ask for, made once for many. */
export interface PolicyIndex {
  /** Every kind that the policy states for an organisation. */
  readonly kinds: ReadonlyMap<string, BitSet>;
  readonly clients: ClientLayers;
  readonly isKnownRecipient: (recipientId: string) => boolean;
  /** Whose policy it is; nobody’s where it could not be read. */
  readonly holderId: string | undefined;
  /** The holder’s agreements by recipient. Nobody agrees with themselves. */
  readonly agreements: ReadonlyMap<string, CompiledAgreement>;
  readonly duties: Duties;
  /** What the law allows the holder. */
  readonly permissions: readonly CompiledPermission[];
  /** Those towards anybody, by the purpose of a request: each names most purposes or one. */
  readonly prohibitions: ReadonlyMap<BitSet, readonly CompiledProhibition[]>;
  /** Those that name their recipients, by recipient. */
  readonly prohibitionsTowards: ReadonlyMap<string, readonly CompiledProhibition[]>;
  /** Of what nobody knows whom it means. */
  readonly doubts: Doubts;
  readonly limits: readonly CompiledLimit[];
  readonly escalateTo: Role;
  readonly ifUnreachable: Role;
  readonly agesOfMajority: readonly number[] | undefined;
}

export function indexOf(
  policy: SharingPolicy,
  issuesOfClients: IssuesOfClients = ofNobody,
  unknown: UnknownInPolicy = unknownNames(policy),
): PolicyIndex {
  const kinds = kindsOf(policy.organisations ?? []);
  const isKnownRecipient = recipientsKnownTo(policy);
  const prohibitions = [
    ...compileBuiltIns(policy.necessity ?? standardNecessity()),
    ...policy.prohibitions.map(compileProhibition),
  ].map(inOneShape);
  return {
    kinds,
    clients: [clientRules(policy, issuesOfClients, isKnownRecipient)],
    isKnownRecipient,
    holderId: policy.holderId,
    agreements: agreementsOf(policy),
    duties: dutiesOf(policy.duties ?? []),
    permissions: compilePermissions(policy, soleMember(kinds.get(policy.holderId) ?? noBits)),
    prohibitions: byPurpose(prohibitions.filter(({ target }) => target.recipientIds === undefined)),
    prohibitionsTowards: prohibitionsByRecipient(prohibitions),
    doubts: doubtsOf(policy, unknown),
    limits: (policy.confidentialityLimits ?? []).map((limit) => ({
      id: limit.id,
      category: categoryBits.bit(limit.category),
      kinds: kindBits.set(limit.recipientKinds),
      purposes: purposeBits.set(limit.purposes),
    })),
    escalateTo: policy.escalateTo ?? 'programme-manager',
    ifUnreachable: policy.ifUnreachable ?? 'case-manager',
    agesOfMajority: policy.agesOfMajority,
  };
}

/** The same policy with other consents of one client, or with what could not be read of them. */
export function reindexed(
  index: PolicyIndex,
  clientId: string,
  consents: readonly Consent[],
  issues: readonly Issue[],
): PolicyIndex {
  const { circumstances } = rulesOf(index.clients, clientId) ?? unknownClient;
  const { holderId = '', isKnownRecipient } = index;
  const { footing } = circumstances;
  return replaced(index, clientId, {
    consents: consentsByRecipient(consents, { holderId, footing, isKnownRecipient }),
    circumstances,
    issues: [...circumstances.issues, ...issues],
  });
}

/** The same policy with what keeps the requests about one client back, until their consents are handed over. */
export function withIssues(index: PolicyIndex, clientId: string, issues: readonly Issue[]): PolicyIndex {
  const known = rulesOf(index.clients, clientId) ?? unknownClient;
  return replaced(index, clientId, { ...known, issues: [...known.issues, ...issues] });
}

function replaced(index: PolicyIndex, clientId: string, changed: ClientRules): PolicyIndex {
  return { ...index, clients: withRules(index.clients, clientId, changed) };
}

/** What the policy knows of those whom a request names. */
export interface Parties {
  readonly client: ClientRules;
  /** The kinds that it states for the recipient. */
  readonly kinds: BitSet | undefined;
  /** What the holder and the recipient agreed. */
  readonly agreement: CompiledAgreement | undefined;
}

export function partiesOf(
  { clients, kinds, agreements }: PolicyIndex,
  clientId: string,
  recipientId: string,
): Parties {
  return {
    client: rulesOf(clients, clientId) ?? unknownClient,
    kinds: kinds.get(recipientId),
    agreement: agreements.get(recipientId),
  };
}

function kindsOf(organisations: readonly Organisation[]): PolicyIndex['kinds'] {
  const kinds = new Map<string, BitSet>();
  for (const { id, kind } of organisations) kinds.set(id, (kinds.get(id) ?? noBits) | kindBits.bit(kind));
  return kinds;
}

function byPurpose(all: readonly CompiledProhibition[]): PolicyIndex['prohibitions'] {
  const words = valuesOf(purposes).map((word) => purposeBits.bit(word));
  return new Map(
    words.map((purpose) => [
      purpose,
      all.filter(({ target }) => ((target.purposes ?? allBits) & purpose) !== noBits),
    ]),
  );
}

function prohibitionsByRecipient(all: readonly CompiledProhibition[]): PolicyIndex['prohibitionsTowards'] {
  const towards = new Map<string, CompiledProhibition[]>();
  for (const prohibition of all) addForEach(towards, prohibition.target.recipientIds ?? [], prohibition);
  return towards;
}

function agreementsOf({
  agreements = [],
  holderId,
  agreementsAlone,
}: SharingPolicy): PolicyIndex['agreements'] {
  const byRecipient = new Map<string, CompiledAgreement>();
  for (const agreement of agreements) {
    const parties = new Set(agreement.parties);
    if (!parties.delete(holderId)) continue;
    const grant = agreementGrant(agreement, agreementsAlone !== 'no-ground');
    const prohibition = inOneShape(compileExclusion(agreement));
    for (const recipient of parties) {
      const between = byRecipient.get(recipient) ?? { grants: [], prohibitions: [] };
      between.grants.push(grant);
      between.prohibitions.push(prohibition);
      byRecipient.set(recipient, between);
    }
  }
  return byRecipient;
}

function dutiesOf(duties: readonly LegalDuty[]): Duties {
  const all: CompiledDuty[] = [];
  const byKind = new Map<BitSet, Grant[]>();
  for (const duty of duties) {
    const grant = dutyGrant(duty);
    all.push({ grant, kinds: kindBits.set(duty.authorityKinds) });
    for (const kind of new Set(duty.authorityKinds)) addTo(byKind, kindBits.bit(kind), grant);
  }
  const triggers = new Set(duties.map(({ trigger }) => trigger));
  return { all, byKind, silent: all.filter(({ grant }) => isSilent(grant)), triggers };
}
