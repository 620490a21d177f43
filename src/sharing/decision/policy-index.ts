import type { Issue } from '../../kernel/index.js';
import type { Consent, Organisation, SharingAgreement } from '../../model/index.js';
import type { Role } from '../../vocabulary/index.js';
import type { SharingPolicy } from '../policy/sharing-policy.js';
import { agreementGrant } from './agreement-grant.js';
import type { Bar } from './bar.js';
import { type ClientIndex, clientIndexes, consentsByRecipient, unknownClient } from './client-index.js';
import { dutyGrant } from './emergency-grants.js';
import type { Grant } from './grant.js';
import { addTo } from './grouped.js';
import { exclusionBar, prohibitionBar } from './policy-bars.js';
import { standingBars } from './standing-bars.js';
import { categoryWords, kindWords, noWord, purposeWords, type WordSet } from './word-set.js';

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

export function indexOf(policy: SharingPolicy): PolicyIndex {
  return {
    kinds: kindsOf(policy.organisations),
    clients: clientIndexes(policy),
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

/** The same policy with other consents of one client, or with what could not be read of them. */
export function reindexed(
  index: PolicyIndex,
  clientId: string,
  consents: readonly Consent[],
  issues: readonly Issue[],
): PolicyIndex {
  const { circumstances } = clientIndex(index, clientId);
  const changed = { consents: consentsByRecipient(consents), circumstances, issues };
  return { ...index, clients: new Map(index.clients).set(clientId, changed) };
}

export function clientIndex({ clients }: PolicyIndex, clientId: string): ClientIndex {
  return clients.get(clientId) ?? unknownClient;
}

function kindsOf(organisations: readonly Organisation[]): PolicyIndex['kinds'] {
  const kinds = new Map<string, WordSet>();
  for (const { id, kind } of organisations) kinds.set(id, (kinds.get(id) ?? noWord) | kindWords.bit(kind));
  return kinds;
}

function pactsOf(agreements: readonly SharingAgreement[]): PolicyIndex['pacts'] {
  const pacts = new Map<string, Map<string, Pact[]>>();
  for (const agreement of agreements) {
    const pact = { grant: agreementGrant(agreement), bar: exclusionBar(agreement) };
    for (const holder of agreement.parties) {
      const others = pacts.get(holder) ?? new Map<string, Pact[]>();
      pacts.set(holder, others);
      for (const recipient of agreement.parties) if (recipient !== holder) addTo(others, recipient, pact);
    }
  }
  return pacts;
}
