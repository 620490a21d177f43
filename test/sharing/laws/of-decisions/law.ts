import {
  type CompiledPolicy,
  compilePolicy,
  type DisclosureDecision,
  type DisclosureRequest,
  type SharingPolicy,
} from 'exit-work/sharing';
import { type Choose, seeded } from '../../worlds/small-scope.js';
import { randomInquiries, type World } from '../../worlds/worlds.js';

/** A world with its answer, which every law compares with another. */
export interface Known extends World {
  readonly compiled: CompiledPolicy;
  readonly decision: DisclosureDecision;
}

/** What a law says of one world: whether it holds, and whether the case is one in which it could have failed. */
export interface Verdict {
  readonly holds: boolean;
  readonly matters: boolean;
  /** What was changed, for whoever has to understand a breach. */
  readonly changed?: Partial<World>;
}

/** Nothing to say of a world that does not concern it. */
export type Law = (choose: Choose, known: Known) => Verdict | undefined;

export interface Findings {
  readonly worlds: number;
  /** In how many of them the law could have failed. */
  readonly mattering: number;
  readonly breach: unknown;
}

/** How much a law is tried: in so many worlds, and on until it could have failed so often. */
export interface Effort {
  readonly worlds: number;
  readonly mattering: number;
  readonly seed: number;
}

/** A law in small worlds that can be read; it stops at the first that breaks it. */
export function inWorlds(law: Law, { worlds, mattering: enough, seed }: Effort): Findings {
  const choose = seeded(seed);
  const known = knownWorlds(choose);
  const findings = { worlds: 0, mattering: 0 };
  const most = 50 * (worlds + enough);
  while (findings.worlds < most && (findings.worlds < worlds || findings.mattering < enough)) {
    const world: Known = known.next().value;
    const verdict = law(choose, world);
    findings.worlds += 1;
    if (verdict?.matters === true) findings.mattering += 1;
    if (verdict?.holds === false) return { ...findings, breach: breachOf(world, verdict) };
  }
  return { ...findings, breach: undefined };
}

function breachOf({ request, policy }: Known, { changed }: Verdict): unknown {
  const other = { request, policy, ...changed };
  return {
    request,
    policy,
    changed,
    before: answerTo(request, policy),
    after: answerTo(other.request, other.policy),
  };
}

export function answerTo(request: DisclosureRequest, policy: SharingPolicy): DisclosureDecision {
  return compilePolicy(policy).decide(request);
}

/** Without end. What cannot be read is escalated whatever it says, and has tests of its own. */
export function* knownWorlds(choose: Choose): Generator<Known, never> {
  for (const { policy, worlds } of randomInquiries(choose, 2)) {
    const compiled = compilePolicy(policy);
    for (const { request } of worlds) {
      const decision = compiled.decide(request);
      if (decision.issues.length === 0) yield { request, policy, compiled, decision };
    }
  }
  throw new RangeError('there are no more worlds');
}
