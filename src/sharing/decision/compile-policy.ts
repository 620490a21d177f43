import { check, type Issue } from '../../kernel/index.js';
import { Consent } from '../../model/index.js';
import { arrayOf } from '../../schema/index.js';
import type { DisclosureRequest, LoggedPolicy, SharingPolicy } from '../policy/index.js';
import {
  doubledIn,
  type IssuesOfClients,
  indexOf,
  isDoubled,
  type PolicyIndex,
  parseRequest,
  readPolicy,
  reindexed,
  unknownNames,
  withIssues,
} from './compile/index.js';
import type { DisclosureDecision, RequestContext } from './contract/index.js';
import { evaluateRequest, isPermitted } from './evaluate/index.js';
import { explainDecision, explainUnreadable } from './explain/index.js';

/** A policy made ready for many requests. It is a snapshot: what changes in the policy is handed to it. */
export interface CompiledPolicy {
  /** As {@link decideDisclosure}, with the same explanations. */
  readonly decide: (request: DisclosureRequest) => DisclosureDecision;
  /** Whether the outcome is `permit`: everything that is asked for, in full. */
  readonly permits: (request: DisclosureRequest) => boolean;
  /**
   * The policy with these consents of a client in place of those it had, at the cost of that client’s consents only. A
   * withdrawal takes effect on the next request to what this returns. Consents that cannot be read, or are another
   * client’s, escalate this client’s requests, and those of whoever they are, until others are handed over. Those of a case file
   * are the `consents` of `sharingPolicyOf([file])`: there a withdrawal among the events counts, too.
   */
  readonly withConsentsOf: (clientId: string, consents: readonly Consent[]) => CompiledPolicy;
  /**
   * What of it could not be read, or names somebody whom nobody knows, each with its path; `docs/sharing-rules.md` tells which requests
   * are escalated for it.
   */
  readonly issues: readonly Issue[];
  /** What of it an entry of the log is made with; of a policy that cannot be read, nothing. */
  readonly logged: LoggedPolicy;
}

/**
 * Makes a policy ready for many requests: the same answers and explanations as {@link decideDisclosure}, without reading the
 * policy again each time. It remembers the policy, never an answer.
 *
 * A policy that cannot be read compiles too: every request is then escalated to a human, with what could not be read.
 * The functions throw an `InputError` where the request itself is malformed.
 *
 * @example
 * ```ts
 * import { compilePolicy } from 'exit-work/sharing';
 *
 * const compiled = compilePolicy({
 *   holderId: 'o-1', prohibitions: [],
 * });
 * compiled.permits({
 *   id: 'request-1', clientId: 'c-1', holderId: 'o-1', recipientId: 'o-2', recipientRole: 'police-officer',
 *   purpose: 'case-management', dataSubjects: ['client'], categories: ['identity'], instant: '2030-03-05T09:00:00Z',
 * }); // => false
 * ```
 */
export function compilePolicy(policy: SharingPolicy): CompiledPolicy {
  // What was read is a copy: nobody changes a policy by changing what it was made of.
  const { policy: read, ofEverybody, ofClients } = readPolicy(policy);
  if (read === undefined || ofEverybody.length > 0) return unreadable(ofEverybody, read);
  const unknown = unknownNames(read);
  const issues = [...issuesIn(ofClients), ...unknown.issues];
  return over(indexOf(read, ofClients, unknown), { logged: read, issues });
}

function issuesIn({ besides, inConsents }: IssuesOfClients): readonly Issue[] {
  return [...new Set([...besides.values(), ...inConsents.values()].flat())];
}

function over(index: PolicyIndex, rest: Pick<CompiledPolicy, 'logged' | 'issues'>): CompiledPolicy {
  return {
    ...rest,
    decide: (request) => decide(parseRequest(request, index), index),
    permits(request) {
      const context = parseRequest(request, index);
      return context.client.issues.length === 0 && isPermitted(context, index);
    },
    withConsentsOf(clientId, consents) {
      const { own, strangers, issues } = readConsents(clientId, consents);
      const changed = reindexed(index, clientId, own, issues);
      // Whose they are is said in two ways, and one of them is a slip: what is known of the other is old.
      return over(
        strangers.reduce((one, other) => withIssues(one, other, issues), changed),
        rest,
      );
    },
  };
}

/** A request is parsed, evaluated and explained; each room is entered once. */
function decide(context: RequestContext, index: PolicyIndex): DisclosureDecision {
  const { issues } = context.client;
  const { agesOfMajority } = index;
  const decision =
    issues.length > 0
      ? explainUnreadable(context, issues, index)
      : explainDecision(evaluateRequest(context, index), index);
  return agesOfMajority === undefined ? decision : { ...decision, agesOfMajority };
}

/** Other consents do not make a policy readable that is not: it may hold a restriction. */
function unreadable(issues: readonly Issue[], policy?: SharingPolicy): CompiledPolicy {
  const nothing = nothingBut(policy);
  const compiled: CompiledPolicy = {
    logged: {},
    issues,
    decide: (request) => explainUnreadable(parseRequest(request, nothing), issues, nothing),
    permits(request) {
      parseRequest(request, nothing);
      return false;
    },
    withConsentsOf: () => compiled,
  };
  return compiled;
}

/** Whose policy it is and whom it lists, where that much could be read: a request that cannot be is refused all the same. */
function nothingBut(policy: SharingPolicy | undefined): PolicyIndex {
  if (policy === undefined) return { ...indexOf(unknown), holderId: undefined };
  const { holderId, organisations = [], safeguards = [] } = policy;
  return indexOf({ ...unknown, holderId, organisations, safeguards });
}

/** A policy of which nothing is known. */
const unknown: SharingPolicy = {
  holderId: 'nobody',
  organisations: [],
  consents: [],
  mandates: [],
  agreements: [],
  duties: [],
  prohibitions: [],
};

const consentsOfClient = /* @__PURE__ */ arrayOf<Consent>(Consent);

/** The consents that are handed over for a client, what is wrong with them, and whose they are besides. */
interface HandedOver {
  readonly own: readonly Consent[];
  readonly strangers: readonly string[];
  readonly issues: readonly Issue[];
}

function readConsents(clientId: string, consents: readonly Consent[]): HandedOver {
  const read = check(consentsOfClient, consents);
  if (!read.ok) return { own: [], strangers: [], issues: read.issues };
  const strangers = [...read.value.entries()].filter(([, consent]) => consent.clientId !== clientId);
  const ofOthers = strangers.map(([place]) => ({
    code: 'consent-of-other-client',
    path: `[${place}].clientId`,
    message: 'expected the client whose consents these are',
  }));
  const issues = isDoubled(read.value) ? [...ofOthers, doubledIn('(root)')] : ofOthers;
  return {
    own: read.value,
    strangers: [...new Set(strangers.map(([, consent]) => consent.clientId))],
    issues,
  };
}
