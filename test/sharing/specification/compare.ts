import { InputError } from 'exit-work/kernel';
import type { CompiledPolicy, DataItem, DisclosureDecision, SharingPolicy } from 'exit-work/sharing';
import { seeded } from '../worlds/small-scope.js';
import { type Inquiry, randomInquiries, type World } from '../worlds/worlds.js';
import { isMalformed, type Specified, specifiedDecision } from './specification.js';

type Deciding = Pick<CompiledPolicy, 'decide' | 'permits'>;

/** A question that is decided otherwise than specified, with both answers in plain words. */
export interface Disagreement extends World {
  readonly decided: Answer | 'malformed';
  readonly specified: Answer | 'malformed';
}

interface Answer {
  readonly outcome: string;
  readonly items: Readonly<Record<string, string>>;
  readonly determining: readonly string[];
  readonly permittedAlone: Readonly<Record<string, string>>;
  readonly entrusted: readonly string[];
  readonly open: readonly string[];
  readonly escalateTo: string | undefined;
  readonly ifUnreachable: string | undefined;
  readonly permits: boolean;
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
      const { request, policy: part } = world;
      const specified = isMalformed(request, part) ? 'malformed' : specifiedDecision(request, part);
      const disagreement = disagreementOn(world, compiled, specified);
      decisions += 1;
      const outcome = specified === 'malformed' ? specified : specified.outcome;
      byOutcome[outcome] = (byOutcome[outcome] ?? 0) + 1;
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

function disagreementOn(
  world: World,
  compiled: Deciding,
  specified: Specified | 'malformed',
): Disagreement | undefined {
  const decision = unlessMalformed(() => compiled.decide(world.request));
  const permits = unlessMalformed(() => compiled.permits(world.request));
  if (specified === 'malformed') {
    if (decision === 'malformed' && permits === 'malformed') return undefined;
    return { ...world, decided: answerOf(decision, permits), specified };
  }
  const isPermitted = specified.outcome === 'permit';
  if (decision !== 'malformed' && agrees(decision, specified) && permits === isPermitted) return undefined;
  return { ...world, decided: answerOf(decision, permits), specified: inPlainWords(specified) };
}

function unlessMalformed<T>(ask: () => T): T | 'malformed' {
  try {
    return ask();
  } catch (error) {
    if (error instanceof InputError) return 'malformed';
    throw error;
  }
}

/** Without a detour, since it is asked ten million times. */
function agrees(decision: DisclosureDecision, specified: Specified): boolean {
  const { permitted, redactions, permittedAlone } = decision;
  const { items, determining } = specified;
  return (
    decision.outcome === specified.outcome &&
    permitted.length + redactions.length === items.size &&
    permitted.every((item) => items.get(keyOf(item)) === item.form) &&
    redactions.every((item) => items.get(keyOf(item)) === item.reason) &&
    decision.determining.length === determining.size &&
    decision.determining.every((id) => determining.has(id)) &&
    permittedAlone.length === specified.permittedAlone.size &&
    permittedAlone.every((item) => specified.permittedAlone.get(keyOf(item)) === item.form) &&
    agreesOnEntrusted(decision, specified) &&
    decision.escalateTo === specified.escalateTo &&
    decision.ifUnreachable === specified.ifUnreachable
  );
}

function agreesOnEntrusted({ entrusted }: DisclosureDecision, { entrusted: specified }: Specified): boolean {
  const { rulings, open, withheld } = specified;
  if (entrusted === undefined) return rulings.size + open.size + withheld.size === 0;
  return (
    entrusted.rulings.length === rulings.size &&
    entrusted.rulings.every(({ id, ruling }) => rulings.get(id)?.ruling === ruling) &&
    entrusted.open.length === open.size &&
    entrusted.open.every(({ id }) => open.has(id)) &&
    entrusted.withheld.length === withheld.size &&
    entrusted.withheld.every(({ id }) => withheld.has(id))
  );
}

function inPlainWords({ items, determining, permittedAlone, entrusted, ...specified }: Specified): Answer {
  return {
    ...specified,
    items: Object.fromEntries(items),
    determining: [...determining].sort(),
    permittedAlone: Object.fromEntries(permittedAlone),
    entrusted: [...entrusted.rulings].map(([id, { ruling }]) => `${id}: ${ruling}`),
    open: [...entrusted.open],
    permits: specified.outcome === 'permit',
  };
}

function answerOf(
  decision: DisclosureDecision | 'malformed',
  permits: boolean | 'malformed',
): Answer | 'malformed' {
  if (decision === 'malformed') return decision;
  const { outcome, permitted, redactions, determining, permittedAlone, escalateTo, ifUnreachable } = decision;
  const { rulings = [], open = [] } = decision.entrusted ?? {};
  const formOf = permitted.map((item) => [keyOf(item), item.form] as const);
  const reasonOf = redactions.map((item) => [keyOf(item), item.reason] as const);
  return {
    outcome,
    items: Object.fromEntries([...formOf, ...reasonOf]),
    determining: [...determining].sort(),
    permittedAlone: Object.fromEntries(permittedAlone.map((item) => [keyOf(item), item.form] as const)),
    entrusted: rulings.map(({ id, ruling }) => `${id}: ${ruling}`),
    open: open.map(({ id }) => id),
    escalateTo,
    ifUnreachable,
    permits: permits === true,
  };
}

function keyOf({ subject, personId, category }: DataItem): string {
  return `${personId === undefined ? subject : `${subject}:${personId}`}/${category}`;
}
