import { canonicalJson, check, compareInstants, InputError, type Instant } from '../../kernel/index.js';
import { epochOf } from '../../kernel/time/index.js';
import type {
  DisclosureDecision,
  EntrustedMark,
  EntrustedRuling,
  Obligation,
} from '../decision/contract/index.js';
import { type CompiledPolicy, compilePolicy } from '../decision/index.js';
import { DisclosureRequest, type SharingPolicy } from '../policy/index.js';

/** A question with its answer, the policy under which it was given, and when the answer was acted upon. */
export interface Answered {
  readonly request: DisclosureRequest;
  readonly decision: DisclosureDecision;
  readonly policy: SharingPolicy | CompiledPolicy;
  readonly at: Instant;
}

/**
 * Decides again, at the instant at which the answer was acted upon: the policy, made ready, where it comes out the same; an
 * `InputError` with what does not.
 */
export function decideAgain({ request, decision, policy, at }: Answered): CompiledPolicy {
  refuseOther(request, decision);
  const compiled = isCompiled(policy) ? policy : compilePolicy(policy);
  const isAtOnce = compareInstants(at, request.instant) === 0;
  const again = compiled.decide(isAtOnce ? request : { ...request, instant: at });
  const issues = parts
    .filter((part) => textOf(part, decision) !== textOf(part, again))
    .map((part) => ({ code: 'decided-otherwise', path: `decision.${part}`, message: decidedOtherwise }));
  if (issues.length > 0) throw new InputError('decision', issues);
  return compiled;
}

const decidedOtherwise =
  'under this policy the answer is another at the instant of the disclosure: ask again before anything is disclosed; what is disclosed already is entered with `recordUndecidedDisclosure`';

function isCompiled(policy: SharingPolicy | CompiledPolicy): policy is CompiledPolicy {
  const given: unknown = policy;
  return typeof given === 'object' && given !== null && typeof Reflect.get(given, 'decide') === 'function';
}

const repeated = ['clientId', 'holderId', 'recipientId', 'purpose', 'instant'] as const;

/** The decision is on this request: on all of it. */
function refuseOther(request: DisclosureRequest, decision: DisclosureDecision): void {
  const asked = check(DisclosureRequest, request);
  if (!asked.ok) throw new InputError('request', asked.issues);
  const given: unknown = decision;
  const decided = check(
    DisclosureRequest,
    typeof given === 'object' && given !== null ? Reflect.get(given, 'request') : undefined,
  );
  const isSame =
    decided.ok &&
    canonicalJson(decided.value) === canonicalJson(asked.value) &&
    decision.requestId === request.id &&
    repeated.every((name) => decision[name] === request[name]);
  if (isSame) return;
  const message = 'is not what the decision was on; give the request that was decided';
  throw new InputError('details of the entry', [
    { code: 'request-of-other-decision', path: 'request', message },
  ]);
}

/** What of an answer binds whoever acts upon it; not the words, nor what nearly permitted something. */
const binding = {
  outcome: ({ outcome }) => outcome,
  permitted: ({ permitted }) =>
    permitted.map(({ subject, category, personId, form, grounds }) => [
      subject,
      category,
      personId ?? null,
      form,
      grounds.map(({ ground, id }) => [ground, id]),
    ]),
  redactions: ({ redactions }) =>
    redactions.map(({ subject, category, personId, reason, by }) => [
      subject,
      category,
      personId ?? null,
      reason,
      by,
    ]),
  determining: ({ determining }) => determining,
  entrusted: ({ entrusted }) =>
    entrusted === undefined
      ? null
      : [entrusted.rulings.map(rulingOf), entrusted.open.map(markOf), entrusted.withheld.map(markOf)],
  obligations: ({ obligations, instant }) =>
    obligations.map((one) => [one.code, one.when ?? null, one.hours ?? null, endOf(one, instant)]),
  issues: ({ issues }) => issues.length > 0,
} as const satisfies Readonly<Record<string, (decision: DisclosureDecision) => unknown>>;

function rulingOf({ id, ruling, grounds }: EntrustedRuling) {
  return [id, ruling, grounds.map((one) => [one.ground, one.id])];
}

function markOf({ id, recordId }: EntrustedMark) {
  return [id, recordId];
}

type Part = keyof typeof binding;
const parts = Object.keys(binding) as Part[];

/** How long something may be kept counts from the disclosure; a review has its day. */
function endOf({ code, until }: Obligation, instant: Instant): number | null {
  if (until === undefined) return null;
  return code === 'retain-until' ? epochOf(until) - epochOf(instant) : epochOf(until);
}

/** Of what is no decision, nothing. */
function textOf(part: Part, decision: DisclosureDecision): string | undefined {
  try {
    return canonicalJson(binding[part](decision));
  } catch {
    return undefined;
  }
}
