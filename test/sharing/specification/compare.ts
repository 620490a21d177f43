import type { CompiledPolicy, DataItem, DisclosureDecision, SharingPolicy } from 'exit-work/sharing';
import { seeded } from '../worlds/small-scope.js';
import { type Inquiry, randomInquiries, type World } from '../worlds/worlds.js';
import { type Specified, specifiedDecision } from './specification.js';

type Deciding = Pick<CompiledPolicy, 'decide' | 'permits'>;

/** A question that is decided otherwise than specified, with both answers in plain words. */
export interface Disagreement extends World {
  readonly decided: Answer & { readonly permits: boolean };
  readonly specified: Answer & { readonly permits: boolean };
}

interface Answer {
  readonly outcome: string;
  readonly items: Readonly<Record<string, string>>;
  readonly determining: readonly string[];
}

/** What a number of decisions were like. */
export interface Survey {
  readonly decisions: number;
  readonly byOutcome: Readonly<Record<string, number>>;
  readonly disagreement: Disagreement | undefined;
  readonly seconds: number;
}

/**
 * The first question on which something that decides differs from the specification, out of so many; `inquiries` are
 * random ones unless others are given.
 */
export function firstDisagreement(
  compile: (policy: SharingPolicy) => Deciding,
  budget: number,
  inquiries: Iterable<Inquiry> = randomInquiries(seeded(1), 50),
): Disagreement | undefined {
  return survey(compile, budget, inquiries).disagreement;
}

/** Compares until so many decisions are made, the inquiries are at an end, or two answers differ. */
export function survey(
  compile: (policy: SharingPolicy) => Deciding,
  budget: number,
  inquiries: Iterable<Inquiry>,
): Survey {
  const byOutcome: Record<string, number> = { permit: 0, 'permit-with-redaction': 0, deny: 0, escalate: 0 };
  const started = performance.now();
  let decisions = 0;
  const answer = (disagreement?: Disagreement): Survey => ({
    decisions,
    byOutcome,
    disagreement,
    seconds: (performance.now() - started) / 1000,
  });
  for (const { policy, worlds } of inquiries) {
    const compiled = compile(policy);
    for (const world of worlds) {
      const specified = specifiedDecision(world.request, world.policy);
      const disagreement = disagreementOn(world, compiled, specified);
      decisions += 1;
      byOutcome[specified.outcome] = (byOutcome[specified.outcome] ?? 0) + 1;
      if (disagreement !== undefined || decisions === budget) return answer(disagreement);
    }
  }
  return answer();
}

/** In a line for those who wait for it. */
export function reported({ decisions, byOutcome, seconds }: Survey): string {
  const shares = Object.entries(byOutcome).map(
    ([outcome, count]) => `${outcome} ${((100 * count) / decisions).toFixed(1)} %`,
  );
  return `${decisions} decisions in ${seconds.toFixed(0)} s (${shares.join(', ')})`;
}

function disagreementOn(world: World, compiled: Deciding, specified: Specified): Disagreement | undefined {
  const decision = compiled.decide(world.request);
  const permits = compiled.permits(world.request);
  const { outcome, items, determining } = specified;
  if (agrees(decision, specified) && permits === (outcome === 'permit')) return undefined;
  return {
    ...world,
    decided: { ...answerOf(decision), permits },
    specified: {
      outcome,
      items: Object.fromEntries(items),
      determining: [...determining].sort(),
      permits: outcome === 'permit',
    },
  };
}

/** Without a detour, since it is asked ten million times. */
function agrees(decision: DisclosureDecision, { outcome, items, determining }: Specified): boolean {
  const { permitted, redactions } = decision;
  return (
    decision.outcome === outcome &&
    permitted.length + redactions.length === items.size &&
    permitted.every((item) => items.get(keyOf(item)) === item.form) &&
    redactions.every((item) => items.get(keyOf(item)) === item.reason) &&
    decision.determining.length === determining.size &&
    decision.determining.every((id) => determining.has(id))
  );
}

function answerOf({ outcome, permitted, redactions, determining }: DisclosureDecision): Answer {
  const rulings = [
    ...permitted.map((item) => [keyOf(item), item.form] as const),
    ...redactions.map((item) => [keyOf(item), item.reason] as const),
  ];
  return { outcome, items: Object.fromEntries(rulings), determining: [...determining].sort() };
}

function keyOf({ subject, personId, category }: DataItem): string {
  return `${personId === undefined ? subject : `${subject}:${personId}`}/${category}`;
}
