import { type CedarQuestion, cedarEntryOf, cedarQuestionsOf, toCedar } from 'exit-work/interop/cedar';
import { InputError } from 'exit-work/kernel';
import {
  compilePolicy,
  type DataItem,
  type DisclosureDecision,
  type DisclosureRequest,
  type Redaction,
  type SharingPolicy,
} from 'exit-work/sharing';
import { expect } from 'vitest';
import { askCedar, type CedarAnswer } from './ask-cedar.js';
import { anyPolicy, anyRequest } from './cedar-worlds.js';
import { type Chance, chanceOf } from './chance-of.js';
import { edgesOf } from './edges-of.js';

/** What was compared: how much of it and of what kind, and everything in which the two disagree. */
export interface Compared {
  decisions: number;
  atAnEdge: number;
  items: number;
  readonly ruled: Record<Ruling, number>;
  readonly disagreements: Disagreement[];
}

type Ruling = 'permitted' | Redaction['reason'];

/** On an item, or in that Cedar cannot read the policies. */
interface Disagreement {
  readonly item?: DataItem;
  readonly [more: string]: unknown;
}

interface Asked {
  readonly policy: SharingPolicy;
  readonly requests: readonly {
    readonly request: DisclosureRequest;
    readonly questions: readonly CedarQuestion[];
  }[];
}

interface Asking {
  readonly validated: boolean;
  /** An error in the exported text, to see that it is noticed. */
  readonly planted?: (policies: string) => string;
}

const requestsForAPolicy = 40;
const policiesForAProcess = 500;

/** Decides as the engine and as Cedar, under the same policies. */
export async function compareWithCedar(
  decisions: number,
  { seed, ...asking }: Asking & { readonly seed: number },
): Promise<Compared> {
  const chance = chanceOf(seed);
  const ruled = { permitted: 0, prohibited: 0, escalated: 0, 'not-applicable': 0 };
  const compared: Compared = { decisions: 0, atAnEdge: 0, items: 0, ruled, disagreements: [] };
  while (compared.decisions < decisions) {
    const left = Math.ceil((decisions - compared.decisions) / requestsForAPolicy);
    const asked = Array.from({ length: Math.min(left, policiesForAProcess) }, () => askedIn(chance));
    await compareSome(asked, asking, compared);
  }
  return compared;
}

function askedIn(chance: Chance): Asked {
  const policy = exportable(chance);
  const edges = edgesOf(policy, 'c-1');
  const requests = Array.from({ length: requestsForAPolicy }, () => {
    for (;;) {
      const request = anyRequest(chance, edges);
      const questions = questionsOf(request, policy);
      if (questions !== undefined) return { request, questions };
    }
  });
  return { policy, requests };
}

/** A policy in which no identifier names two things: Cedar is given no other. */
function exportable(chance: Chance): SharingPolicy {
  for (;;) {
    const policy = anyPolicy(chance);
    try {
      toCedar(policy);
      return policy;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
    }
  }
}

/** Nothing where the policy lists the recipient as what has no such role: for the engine that is malformed, too. */
function questionsOf(
  request: DisclosureRequest,
  policy: SharingPolicy,
): Asked['requests'][number]['questions'] | undefined {
  try {
    return cedarQuestionsOf(request, policy);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(() => compilePolicy(policy).decide(request)).toThrow(InputError);
    return undefined;
  }
}

async function compareSome(
  all: readonly Asked[],
  { validated, planted }: Asking,
  compared: Compared,
): Promise<void> {
  const answered = await askCedar(
    all.map(({ policy, requests }) => {
      const { policies, schema } = toCedar(policy);
      const calls = requests.flatMap(({ questions }) => questions.map(({ call }) => call));
      return { policies: planted?.(policies) ?? policies, schema, calls, validated };
    }),
  );
  all.forEach(({ policy, requests }, index) => {
    const { problems, answers } = answered[index] ?? { problems: ['no answer'], answers: [] };
    if (problems.length > 0) compared.disagreements.push({ problems, policy });
    const compiled = compilePolicy(policy);
    let place = 0;
    for (const { request, questions } of requests) {
      const answersHere = answers.slice(place, place + questions.length);
      place += questions.length;
      compared.decisions += 1;
      compared.atAnEdge += isAtAnEdge(request, policy) ? 1 : 0;
      compareOne(compiled.decide(request), questions, answersHere, { compared, request, policy });
    }
  });
}

function compareOne(
  decision: DisclosureDecision,
  questions: readonly CedarQuestion[],
  answers: readonly CedarAnswer[],
  { compared, ...world }: { readonly compared: Compared; readonly [more: string]: unknown },
): void {
  questions.forEach(({ item }, index) => {
    const ours = rulingOf(decision, item);
    const theirs = readAnswer(answers[index]);
    compared.items += 1;
    compared.ruled[ours.ruling] += 1;
    // Cedar answers each item alone; here, one that is escalated holds back the others.
    const waits = questions.length > 1 && decision.outcome === 'escalate' && theirs.allows;
    const agree = waits
      ? decision.permitted.length === 0 && ours.ruling === 'escalated'
      : JSON.stringify(theirs) ===
        JSON.stringify({ allows: ours.ruling === 'permitted', by: ours.by, errors: [] });
    if (!agree) compared.disagreements.push({ item, ours, theirs, ...world });
  });
}

function isAtAnEdge({ clientId, instant }: DisclosureRequest, policy: SharingPolicy): boolean {
  const now = Date.parse(instant);
  return edgesOf(policy, clientId).some((edge) => Math.abs(Date.parse(edge) - now) <= 1);
}

interface Ruled {
  readonly ruling: Ruling;
  readonly by: readonly string[];
}

function rulingOf({ permitted, redactions }: DisclosureDecision, item: DataItem): Ruled {
  const isIt = (other: DataItem) =>
    other.subject === item.subject && other.category === item.category && other.personId === item.personId;
  const granted = permitted.find(isIt);
  if (granted !== undefined) {
    const by = sorted(granted.grounds.map(({ ground, id }) => `${ground}/${id}`));
    return { ruling: 'permitted', by };
  }
  const withheld = redactions.find(isIt);
  return withheld === undefined
    ? { ruling: 'not-applicable', by: ['no ruling'] }
    : { ruling: withheld.reason, by: sorted(withheld.by) };
}

function readAnswer(
  { allows, reasons, errors }: CedarAnswer = { allows: false, reasons: [], errors: ['no answer'] },
) {
  const by = reasons.map((id) => {
    const entry = cedarEntryOf(id);
    if (entry === undefined) return 'no entry';
    return allows ? `${entry.origin}/${entry.entryId}` : entry.entryId;
  });
  // Of who is unlisted, nothing else is given as a reason.
  const unlisted = by.filter((id) => id === 'built-in:unlisted');
  return { allows, by: sorted(unlisted.length > 0 ? unlisted : by), errors };
}

function sorted(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort();
}

/** Worlds in which little is decided, or little near an edge, would prove little. */
export function expectHardWorlds(compared: Compared): void {
  expect(compared.disagreements.slice(0, 3)).toEqual([]);
  expect(Math.min(...Object.values(compared.ruled)) / compared.items).toBeGreaterThanOrEqual(0.14);
  expect(compared.atAnEdge / compared.decisions).toBeGreaterThanOrEqual(0.3);
}
