import type { Issue } from '../../../kernel/index.js';
import type { Consent, LegalDuty, Organisation, SharingAgreement } from '../../../model/index.js';
import type { Role } from '../../../vocabulary/index.js';
import type { SharingPolicy } from '../../policy/index.js';
import {
  type Bar,
  type Confided,
  categoryWords,
  kindWords,
  noWord,
  purposeWords,
  type WordSet,
} from '../contract/index.js';
import { agreementGrant, dutyGrant, type Grant } from '../grounds/index.js';
import { exclusionBar, prohibitionBar, standingBars } from '../prohibitions/index.js';
import { type ClientIndex, clientIndexes, consentsByRecipient, unknownClient } from './client-index.js';
import { addTo } from './grouped.js';

/** What the agreements between two organisations permit, and what they exclude. */
export interface Pact {
  readonly grants: Grant[];
  readonly bars: Bar[];
}

/** The legal duties, and of each kind of authority those that name it. */
export interface Duties {
  readonly all: readonly Grant[];
  readonly byKind: ReadonlyMap<WordSet, readonly Grant[]>;
}

/** A policy by what requests ask for, made once for many. */
export interface PolicyIndex {
  /** Every kind that the policy states for an organisation. */
  readonly kinds: ReadonlyMap<string, WordSet>;
  readonly clients: ReadonlyMap<string, ClientIndex>;
  /** Agreements by holder and recipient. Nobody agrees with themselves. */
  readonly pacts: ReadonlyMap<string, ReadonlyMap<string, Pact>>;
  readonly duties: Duties;
  readonly bars: readonly Bar[];
  readonly confided: readonly Confided[];
  readonly referTo: Role;
}

export function indexOf(policy: SharingPolicy): PolicyIndex {
  return {
    kinds: kindsOf(policy.organisations),
    clients: clientIndexes(policy),
    pacts: pactsOf(policy.agreements),
    duties: dutiesOf(policy.duties),
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
  readonly client: ClientIndex;
  /** The kinds that it states for the recipient. */
  readonly kinds: WordSet | undefined;
  /** Those with whom the holder has agreements. */
  readonly partners: ReadonlyMap<string, Pact> | undefined;
  /** What the holder and the recipient agreed. */
  readonly pact: Pact | undefined;
}

export function partiesOf(
  { clients, kinds, pacts }: PolicyIndex,
  clientId: string,
  holderId: string,
  recipientId: string,
): Parties {
  const partners = pacts.get(holderId);
  return {
    client: clients.get(clientId) ?? unknownClient,
    kinds: kinds.get(recipientId),
    partners,
    pact: partners?.get(recipientId),
  };
}

function kindsOf(organisations: readonly Organisation[]): PolicyIndex['kinds'] {
  const kinds = new Map<string, WordSet>();
  for (const { id, kind } of organisations) kinds.set(id, (kinds.get(id) ?? noWord) | kindWords.bit(kind));
  return kinds;
}

function pactsOf(agreements: readonly SharingAgreement[]): PolicyIndex['pacts'] {
  const pacts = new Map<string, Map<string, Pact>>();
  for (const agreement of agreements) {
    const grant = agreementGrant(agreement);
    const bar = exclusionBar(agreement);
    for (const holder of agreement.parties) {
      for (const recipient of agreement.parties) {
        if (recipient === holder) continue;
        const pact = pactBetween(pacts, holder, recipient);
        pact.grants.push(grant);
        pact.bars.push(bar);
      }
    }
  }
  return pacts;
}

function pactBetween(pacts: Map<string, Map<string, Pact>>, holder: string, recipient: string): Pact {
  const others = pacts.get(holder) ?? new Map<string, Pact>();
  const pact = others.get(recipient) ?? { grants: [], bars: [] };
  pacts.set(holder, others.set(recipient, pact));
  return pact;
}

function dutiesOf(duties: readonly LegalDuty[]): Duties {
  const all: Grant[] = [];
  const byKind = new Map<WordSet, Grant[]>();
  for (const duty of duties) {
    const grant = dutyGrant(duty);
    all.push(grant);
    for (const kind of new Set(duty.authorityKinds)) addTo(byKind, kindWords.bit(kind), grant);
  }
  return { all, byKind };
}
