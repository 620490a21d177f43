import type { Identifier } from '../../kernel/index.js';
import type { SharingPolicy } from '../../sharing/index.js';
import { isDoubtful } from '../../sharing/policy/index.js';

/**
 * Something that the sharing rules say and Cedar cannot: what Cedar answers in its place, and through which entries of the
 * policy it comes about, where it is not through all.
 */
export interface CedarLoss {
  readonly what: 'escalation' | 'generalised-form' | 'obligations' | 'explanation' | 'texts';
  readonly text: string;
  readonly cedar: 'denies' | 'allows' | 'says-nothing';
  readonly entryIds: readonly Identifier[];
}

/** What is lost in the export of a policy. What Cedar allows although there is more to it comes first. */
export function lossesOf(policy: SharingPolicy): readonly CedarLoss[] {
  const { consents = [], agreements = [], duties = [], necessity = [] } = policy;
  const { permissions = [], weighings = [], vitalInterests = [], safeguards = [] } = policy;
  const doubtful = weighings.filter((weighing) =>
    permissions.some((law) => law.id === weighing.permissionId && isDoubtful(law, weighing)),
  );
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
  return [
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
      entryIds: idsOf([...bound, ...weighings]),
    },
    {
      what: 'escalation',
      text: 'what a human must decide is denied; that it holds back the whole request is not said',
      cedar: 'denies',
      entryIds: idsOf([...duties, ...doubtful, ...vitalInterests]),
    },
    {
      what: 'explanation',
      text: 'which ground nearly covered an item, and what would change the answer, is not said',
      cedar: 'says-nothing',
      entryIds: [],
    },
    {
      what: 'texts',
      text: 'reasons, titles, notices and provisions stay behind, since they can hold personal data',
      cedar: 'says-nothing',
      entryIds: [],
    },
  ];
}

function idsOf(entries: readonly { readonly id: Identifier }[]): readonly Identifier[] {
  return [...new Set(entries.map(({ id }) => id))].sort();
}
