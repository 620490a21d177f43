import { CaseFile, type CaseFile as CaseFileData } from 'exit-work/model';
import { blueprints } from 'exit-work/programme';
import {
  accountOfDisclosures,
  type CompiledPolicy,
  compilePolicy,
  type DisclosureDecision,
  type DisclosureRequest,
  explainFields,
  recipientNotice,
  recordDisclosure,
  type SharingPolicy,
  sharingPolicyOf,
  sharingTable,
  transparencyStatement,
} from 'exit-work/sharing';
import {
  agreement,
  duty,
  everythingNeeded,
  mandate,
  policy,
  reportToProbation,
  request,
  warningToPolice,
} from '../../../sharing/builders/builders.js';
import { emptyLog } from '../../../sharing/log/logged.js';

const instant = '2030-06-01T12:00:00Z';

/** What is asked about a client, by everybody who may ask. */
export const questions: readonly DisclosureRequest[] = [
  request({
    categories: ['identity', 'case-administration', 'organisational'],
    dataSubjects: ['client', 'nobody'],
  }),
  request({ categories: ['identity', 'health', 'whereabouts'] }),
  reportToProbation({ categories: ['participation', 'progress', 'security'] }),
  warningToPolice({ categories: ['identity', 'security', 'whereabouts'] }),
  request({
    recipientId: 'rel-1',
    recipientRole: 'relative',
    purpose: 'release-planning',
    categories: ['whereabouts', 'identity'],
  }),
  request({
    recipientId: 'c-1',
    recipientRole: 'client',
    purpose: 'subject-access',
    categories: ['identity', 'security'],
  }),
  request({
    recipientId: 'o-exit',
    recipientMemberId: 'm-manager',
    recipientRole: 'case-manager',
    purpose: 'case-management',
  }),
  request({ recipientId: 'o-unlisted', categories: ['identity'] }),
];

const {
  safeguards: _,
  consents: __,
  ...ofHouse
} = policy({
  necessity: everythingNeeded,
  mandates: [mandate()],
  agreements: [agreement()],
  duties: [duty()],
});

/** What is answered on a file, and everything that is made of the answer. */
export interface Answer {
  /** What the holder is told of each field, without the reasons in words; it takes as long as all the rest. */
  readonly preview: () => string;
  readonly texts: {
    readonly permitted: string;
    readonly notices: string;
    readonly account: string;
    readonly log: string;
    /** With its explanation. */
    readonly decision: string;
  };
}

interface KnownPolicy {
  readonly policy: SharingPolicy;
  readonly compiled: CompiledPolicy;
  readonly answers: Map<number, Answer>;
  /** The table of what is shared, and the statement that is made of it, in each language. */
  readonly statements: Map<string, readonly [table: string, statement: string]>;
}

const known = new Map<string, KnownPolicy>();
const mostKnown = 5_000;

/** Of policies that are the same, byte for byte, everything is the same. */
export function policyOn(file: CaseFileData): KnownPolicy {
  const made = sharingPolicyOf([file], ofHouse);
  const text = JSON.stringify(made);
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const one = { policy: made, compiled: compilePolicy(made), answers: new Map(), statements: new Map() };
  known.set(text, one);
  return one;
}

export function answerOn({ policy: made, compiled, answers }: KnownPolicy, question: number): Answer {
  const before = answers.get(question);
  if (before !== undefined) return before;
  const asked = questions[question] ?? request();
  const decision = compiled.decide(asked);
  const log = recordDisclosure(emptyLog, {
    id: 'entry-1',
    at: asked.instant,
    byId: 'm-1',
    request: asked,
    decision,
    policy: made,
  });
  const answer: Answer = {
    preview: () => previewOf(decision),
    texts: {
      permitted: JSON.stringify([decision.permitted, decision.entrusted?.open ?? []]),
      notices: JSON.stringify(
        (['none', 'count', 'categories'] as const).map((one) => recipientNotice(decision, one)),
      ),
      account: JSON.stringify(accountOfDisclosures(log, 'c-1')),
      log: JSON.stringify(log),
      decision: JSON.stringify(decision),
    },
  };
  answers.set(question, answer);
  return answer;
}

function previewOf(decision: DisclosureDecision): string {
  const rows = explainFields(CaseFile, decision);
  return JSON.stringify(rows.map(({ path, shown, grounds }) => ({ path, shown, grounds })));
}

export function statementOn(
  { policy: made, statements }: KnownPolicy,
  language: 'de' | 'en',
): readonly [table: string, statement: string] {
  const before = statements.get(language);
  if (before !== undefined) return before;
  const options = { clientId: 'c-1', instant } as const;
  const said = [
    JSON.stringify(sharingTable(made, options)),
    transparencyStatement(blueprints.openSetting, made, { ...options, language }),
  ] as const;
  statements.set(language, said);
  return said;
}
