import { check, InputError } from 'exit-work/kernel';
import { compilePolicy, type DisclosureDecision, DisclosureRequest, SharingPolicy } from 'exit-work/sharing';
import { type Choose, seeded } from '../../worlds/small-scope.js';
import { type Damaged, damaged, pathsIn, secret } from './damage.js';
import { satisfies } from './items-alone.js';
import { type Known, knownWorlds } from './law.js';
import { sliceFor } from './slice-for.js';

export interface Findings {
  readonly tried: number;
  /** How many were refused or escalated, as they should be. */
  readonly closed: number;
  readonly damages: ReadonlySet<string>;
  readonly breach: unknown;
}

/** What comes of something malformed: a decision, a refusal, or what must never come of it. */
type Answer = DisclosureDecision | InputError | { readonly thrown: unknown };

/** So many malformed requests, each under a policy that can be read. */
export function malformedRequests(count: number, seed: number): Findings {
  return trials(count, seed, 200, ({ request, compiled }, choose) => {
    const paths = pathsIn(request);
    return () => {
      const wrong = damaged(choose, request, paths);
      return { wrong, answer: answerOf(() => compiled.decide(asRequest(wrong.value))) };
    };
  });
}

/** So many malformed policies, each asked what the sound one permits. */
export function malformedPolicies(count: number, seed: number): Findings {
  return trials(count, seed, 25, ({ request, policy }, choose) => {
    const small = sliceFor(request, policy);
    const paths = pathsIn(small);
    return () => {
      const wrong = damaged(choose, small, paths);
      return { wrong, answer: answerOf(() => compilePolicy(asPolicy(wrong.value)).decide(request)) };
    };
  });
}

interface Trial {
  readonly wrong: Damaged;
  readonly answer: Answer;
}

function trials(
  count: number,
  seed: number,
  each: number,
  trying: (known: Known, choose: Choose) => () => Trial,
): Findings {
  const choose = seeded(seed);
  const worlds = knownWorlds(choose);
  const damages = new Set<string>();
  const findings = { tried: 0, closed: 0 };
  while (findings.tried < count) {
    const known: Known = worlds.next().value;
    // Where nothing is permitted nothing can go wrong, or nearly so.
    if (known.decision.permitted.length === 0 && choose(16) > 0) continue;
    const once = trying(known, choose);
    for (let trial = 0; trial < each; trial += 1) {
      const { wrong, answer } = once();
      damages.add(wrong.how);
      findings.tried += 1;
      if (isClosed(answer)) findings.closed += 1;
      else if (!isHarmless(wrong, answer, known)) {
        const { how, path } = wrong;
        return {
          ...findings,
          damages,
          breach: { how, path, answer, request: known.request, policy: known.policy },
        };
      }
    }
  }
  return { ...findings, damages, breach: undefined };
}

function answerOf(decide: () => DisclosureDecision): Answer {
  try {
    return decide();
  } catch (thrown) {
    return thrown instanceof InputError ? thrown : { thrown };
  }
}

/** Refused or escalated, and without a word of what was entered. */
function isClosed(answer: Answer): boolean {
  if (answer instanceof InputError) return !answer.message.includes(secret) && !tells(answer.issues);
  if ('thrown' in answer) return false;
  const { outcome, permitted, issues } = answer;
  return outcome === 'escalate' && permitted.length === 0 && issues.length > 0 && !tells(answer);
}

/** What is still a record is asked and answered as one: never more is permitted than of the sound one. */
function isHarmless({ value, isLess }: Damaged, answer: Answer, { decision }: Known): boolean {
  if (answer instanceof InputError || 'thrown' in answer) return false;
  return satisfies(answer, decision) || (isLess && isRecord(value));
}

function isRecord(value: unknown): boolean {
  return check(DisclosureRequest, value).ok || check(SharingPolicy, value).ok;
}

function tells(answer: unknown): boolean {
  return JSON.stringify(answer).includes(secret);
}

/** As it comes from outside, where no compiler has looked at it. */
function asRequest(value: unknown): DisclosureRequest {
  return value as DisclosureRequest;
}

function asPolicy(value: unknown): SharingPolicy {
  return value as SharingPolicy;
}
