import { frozen } from '../../kernel/frozen/index.js';
import type { Identifier } from '../../kernel/index.js';
import { isWithAuthority } from '../../sharing/decision/grounds/index.js';
import { overridesInDoubtOf } from '../../sharing/decision/index.js';
import { type SharingPolicy, standardNecessity } from '../../sharing/index.js';
import { caseFacts } from './case-facts.js';
import { doubtfulConsents } from './consent-permits.js';
import { doubtfulWeighings, permittingWeighings } from './weighed-permits.js';

/**
 * Something that the sharing rules say and Cedar cannot: what Cedar answers in its place, and through which entries of the
 * policy it comes about, where it is not through all.
 */
export interface CedarLoss {
  readonly what:
    | 'entrusted'
    | 'escalation'
    | 'doubts'
    | 'generalised-form'
    | 'obligations'
    | 'explanation'
    | 'readers'
    | 'texts';
  readonly text: string;
  readonly cedar: 'denies' | 'allows' | 'says-nothing';
  readonly entryIds: readonly Identifier[];
}

/** Whatever the policy says. */
const always = /* @__PURE__ */ frozen<readonly CedarLoss[]>([
  {
    what: 'explanation',
    text: 'which ground nearly covered an item, and what would change the answer, is not said; towards who is unlisted more prohibitions are named than that one',
    cedar: 'says-nothing',
    entryIds: [],
  },
  {
    what: 'readers',
    text: 'which worker may open a file in which role is no disclosure, and stays behind; what is permitted to the holder says nothing of it',
    cedar: 'says-nothing',
    entryIds: [],
  },
  {
    what: 'texts',
    text: 'reasons, titles, notices and provisions stay behind, since they can hold personal data',
    cedar: 'says-nothing',
    entryIds: [],
  },
]);

/** What is lost in the export of a policy. What Cedar allows although there is more to it comes first. */
export function lossesOf(policy: SharingPolicy): readonly CedarLoss[] {
  const { consents = [], agreements = [], duties = [], necessity = standardNecessity() } = policy;
  const { vitalInterests = [], safeguards = [] } = policy;
  const pseudonymised = consents.filter(({ conditions = [] }) => conditions.includes('pseudonymised'));
  const conferences = safeguards.flatMap(({ anonymousConferences = [] }) => anonymousConferences);
  const generalises =
    pseudonymised.length + conferences.length > 0 ||
    necessity.some(({ generalised = [] }) => generalised.length > 0);
  const bound = [
    ...consents.filter(
      ({ conditions = [], retainDays }) => conditions.length > 0 || retainDays !== undefined,
    ),
    ...agreements.filter(({ retainDays }) => retainDays !== undefined),
  ];
  const entrusted = safeguards.flatMap(({ entrustedRecords = [] }) => entrustedRecords);
  return [
    ...(entrusted.length > 0
      ? [
          {
            what: 'entrusted',
            text: 'Cedar decides on kinds of information and not on records: what was entrusted to a worker is to be left out of what it allows, as `viewRecord` does under a decision of ours',
            cedar: 'allows',
            entryIds: idsOf(entrusted),
          } as const,
        ]
      : []),
    ...(generalises
      ? [
          {
            what: 'generalised-form',
            text: 'what is permitted with pseudonyms and age bands alone is allowed without a word of that',
            cedar: 'allows',
            entryIds: idsOf([...pseudonymised, ...conferences]),
          } as const,
        ]
      : []),
    {
      what: 'obligations',
      text: 'what must be done with a permit is not said: to log it, to tell or ask the client, to keep it no longer, never to use it for what a law rules out',
      cedar: 'allows',
      entryIds: idsOf([...bound, ...permittingWeighings(policy)]),
    },
    {
      what: 'escalation',
      text: 'what a human must decide is denied; that it holds back the whole request is not said',
      cedar: 'denies',
      entryIds: idsOf([...duties, ...vitalInterests]),
    },
    {
      what: 'doubts',
      text: 'what is in doubt is denied, where a human would decide: triggers and kinds that may be met, consents that may not stand, laws that ask what nobody has stated, decisions without authority, overrides that name what nobody knows, a life that is said to be at stake',
      cedar: 'denies',
      entryIds: idsOf([...duties, ...entriesInDoubt(policy)]),
    },
    ...always,
  ];
}

/** Consents that are in doubt at some time, weighings that leave something out, and what was decided in an emergency by somebody who may not. */
function entriesInDoubt(policy: SharingPolicy): readonly { readonly id: Identifier }[] {
  const factsOf = caseFacts(policy);
  return [
    ...doubtfulConsents(policy),
    ...doubtfulWeighings(policy),
    ...overridesInDoubtOf(policy),
    ...(policy.vitalInterests ?? []).filter(
      (decision) => !isWithAuthority('vital-interest', decision, factsOf(decision.clientId).house),
    ),
  ];
}

function idsOf(entries: readonly { readonly id: Identifier }[]): readonly Identifier[] {
  return [...new Set(entries.map(({ id }) => id))].sort();
}
