import { type Checked, check, type Issue } from '../../kernel/index.js';
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
   * client’s, escalate this client’s requests until others are handed over.
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
      const read = readConsents(clientId, consents);
      return over(reindexed(index, clientId, read.ok ? read.value : [], read.ok ? [] : read.issues), rest);
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

function readConsents(clientId: string, consents: readonly Consent[]): Checked<readonly Consent[]> {
  const read = check(consentsOfClient, consents);
  if (!read.ok) return read;
  const strangers = read.value.flatMap((consent, place) =>
    consent.clientId === clientId
      ? []
      : [
          {
            code: 'consent-of-other-client',
            path: `[${place}].clientId`,
            message: 'expected the client whose consents these are',
          },
        ],
  );
  const issues = isDoubled(read.value) ? [...strangers, doubledIn('(root)')] : strangers;
  return issues.length > 0 ? { ok: false, issues } : read;
}
