import type { SharingPolicy } from 'exit-work/sharing';
import { agreement, consent, policy, request } from '../builders/builders.js';
import { confidentialityLimit, onwardLimit } from '../builders/safeguarding-builders.js';
import {
  doubled,
  inOtherWords,
  inWorlds,
  joinedSafeguards,
  reversed,
  unlessKept,
  unlessReplaced,
  unlessTheSame,
} from './other-worlds.js';
import { byCases, plantedIn } from './planted-bug.js';

const handed = 'consentsByRecipient(consents, { holderId, footing, isKnownRecipient })';
const deciding = 'function decide(context: RequestContext, index: PolicyIndex): DisclosureDecision {';
const twoLimits = [confidentialityLimit(), confidentialityLimit()];
const twoOnward = [onwardLimit({ clientId: 'c-2' }), onwardLimit({ clientId: 'c-2' })];
const granting = policy({ consents: [consent()] });
const another = consent({ clientId: 'c-2' });

/** What can be read, and what cannot. */
const readOrNot = byCases(
  [({ compilePolicy }) => compilePolicy(granting).decide(request()).outcome, 'permit'],
  [
    ({ compilePolicy }) => compilePolicy(granting).withConsentsOf('c-1', [another]).decide(request()).outcome,
    'escalate',
  ],
  [
    ({ compilePolicy }) =>
      compilePolicy(policy({ agreements: [agreement()] }))
        .withConsentsOf('c-1', [another])
        .permits(request()),
    false,
  ],
  [
    ({ compilePolicy }) =>
      compilePolicy(granting)
        .withConsentsOf('c-1', [consent({ categories: [] })])
        .decide(request()).outcome,
    'escalate',
  ],
  [
    ({ compilePolicy }) =>
      compilePolicy(granting)
        .withConsentsOf('c-2', [consent({ status: 'withdrawn', withdrawnAt: '2030-05-01T00:00:00Z' })])
        .decide(request()).outcome,
    'escalate',
  ],
  [
    ({ compilePolicy }) =>
      compilePolicy({ ...granting, extra: [] } as SharingPolicy).decide(request()).outcome,
    'escalate',
  ],
  [
    ({ decideDisclosure }) =>
      decideDisclosure(request({ clientId: 'c-2' }), { ...granting, onwardLimits: twoOnward }).outcome,
    'escalate',
  ],
  [
    ({ decideDisclosure }) =>
      decideDisclosure(request(), { ...granting, confidentialityLimits: twoLimits }).outcome,
    'escalate',
  ],
);

/** What was so before, and what stands in another order or twice. */
export const plantedInChanges = [
  ...plantedIn(
    'decision/compile-policy.ts',
    {
      'consents that were handed over are not looked at': [
        'const changed = reindexed(index, clientId, own, issues);',
        'const changed = index;',
      ],
    },
    unlessReplaced,
  ),
  ...plantedIn(
    'decision/compile-policy.ts',
    {
      'an answer is remembered': [
        deciding,
        `const remembered = new Map<string, DisclosureDecision>();
function decide(context: RequestContext, index: PolicyIndex): DisclosureDecision {
  const key = JSON.stringify(context.request);
  const answer = remembered.get(key) ?? decideAnew(context, index);
  remembered.set(key, answer);
  return answer;
}
function decideAnew(context: RequestContext, index: PolicyIndex): DisclosureDecision {`,
      ],
    },
    unlessReplaced,
  ),
  ...plantedIn(
    'decision/compile/policy-index.ts',
    {
      'consents that were handed over stand beside the old ones': [
        handed,
        `new Map([...${handed}, ...(rulesOf(index.clients, clientId)?.consents ?? [])])`,
      ],
      'with other consents a client has no restrictions': [
        `${handed},\n    circumstances,`,
        `${handed},\n    circumstances: unknownClient.circumstances,`,
      ],
      'with other consents of a client all others are forgotten': [
        'withRules(index.clients,',
        'withRules([],',
      ],
    },
    unlessReplaced,
  ),
  ...plantedIn(
    'decision/compile/policy-index.ts',
    {
      'handing over consents changes the policy for everybody': [
        'withRules(index.clients, clientId, changed)',
        'index.clients.filter((layer) => (layer as Map<string, ClientRules>).set(clientId, changed))',
      ],
    },
    unlessKept,
  ),
  ...plantedIn(
    'decision/compile-policy.ts',
    {
      'consents that cannot be read are none': [
        'strangers: [], issues: read.issues',
        'strangers: [], issues: []',
      ],
      'anybody’s consents can be handed over': ['consent.clientId !== clientId', 'false'],
      'consents under the name of another leave whose they are': [
        'strangers.reduce((one, other) => withIssues(one, other, issues), changed)',
        'changed',
      ],
      'yes is said where something cannot be read': [
        'context.client.issues.length === 0 && isPermitted',
        'isPermitted',
      ],
      'a policy that cannot be read is read as far as it goes': [
        'if (read === undefined || ofEverybody.length > 0) return unreadable(ofEverybody, read);',
        'if (read === undefined) return over(indexOf(policy), { logged: {}, issues: [] });',
      ],
    },
    readOrNot,
  ),
  ...plantedIn(
    'decision/compile/doubled-in-lists.ts',
    {
      'two onward limits may share an identifier': [", 'onwardLimits'", ''],
      'two limits of confidentiality may share an identifier': [", 'confidentialityLimits'", ''],
    },
    readOrNot,
  ),
  ...plantedIn('decision/compile-policy.ts', {
    'entries that share an identifier stand side by side': [
      'read === undefined || ofEverybody.length > 0',
      'read === undefined',
    ],
  }),
  ...plantedIn(
    'decision/explain/explain-decision.ts',
    {
      'what determined stands in the order of the policy': ['[...ids].sort(compareTexts)', '[...ids]'],
    },
    unlessTheSame(({ request, policy }) => ({ request, policy: reversed(policy) })),
  ),
  ...plantedIn(
    'decision/contract/grant.ts',
    {
      'grounds stand in the order of the policy': [
        'return [...references].sort',
        'return references; [...references].sort',
      ],
    },
    unlessTheSame(({ request, policy }) => ({ request, policy: reversed(policy) })),
  ),
  ...plantedIn(
    'decision/explain/redactions.ts',
    {
      'prohibitions stand in the order of the policy': [
        'return [...prohibitions].sort',
        'return prohibitions; [...prohibitions].sort',
      ],
    },
    unlessTheSame(({ request, policy }) => ({ request, policy: reversed(policy) })),
  ),
  ...plantedIn('decision/explain/explain-decision.ts', {
    'what determines twice stands there twice': [
      'new Set<string>()',
      'Object.assign([], { add(id: string) { this.push(id); } })',
    ],
  }),
  ...plantedIn(
    'decision/contract/items-of.ts',
    {
      'a category that is asked for twice counts twice': [
        'if ((categories & categoryBit) !== 0) continue;',
        '',
      ],
      'a subject that is asked for twice counts twice': ['if ((subjects & subjectBit) !== 0) continue;', ''],
      'a person who is named twice counts twice': ['[...new Set(named)]', 'named'],
    },
    unlessTheSame(doubled),
  ),
  ...plantedIn(
    'decision/contract/grouped-by.ts',
    {
      'a recipient who is named twice has two grounds': ['new Set(keys)', 'keys'],
    },
    unlessTheSame(doubled),
  ),
  ...plantedIn(
    'decision/prohibitions/safeguard-prohibitions.ts',
    {
      'only the first threat of a case counts': ['= threats.map(', '= threats.slice(0, 1).map('],
      'only the first restriction of a case counts': [
        'accessRestrictions.flatMap(',
        'accessRestrictions.slice(0, 1).flatMap(',
      ],
      'only the first conference of a case counts': [
        'anonymousConferences.flatMap(',
        'anonymousConferences.slice(0, 1).flatMap(',
      ],
    },
    inWorlds(({ request, policy }) => ({ request, policy: joinedSafeguards(policy) })),
  ),
  ...plantedIn(
    'decision/grounds/grant.ts',
    { 'beliefs are not special': ["['health', 'beliefs']", "['health']"] },
    inWorlds((world) => inOtherWords(world, 'health', 'beliefs')),
  ),
];
