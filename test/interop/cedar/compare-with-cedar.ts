import { cedarEntryOf, cedarQuestionsOf, toCedar } from 'exit-work/interop/cedar';
import { compilePolicy, type DataItem, type DisclosureDecision } from 'exit-work/sharing';
import { expect } from 'vitest';
import { askCedar, type CedarAnswer } from './ask-cedar.js';
import { CedarWorlds, edgesOf } from './cedar-worlds.js';
import { chanceOf } from './chance-of.js';

/** How often what was seen, among `items` of `decisions`. */
export interface Seen {
  decisions: number;
  items: number;
  allowed: number;
  prohibited: number;
  referred: number;
  atAnEdge: number;
  readonly disagreements: unknown[];
}

const requestsForAPolicy = 40;
const policiesForAProcess = 500;

/** Decides as the engine and as Cedar, on the same policies. */
export async function compareWithCedar(
  decisions: number,
  { seed, validated }: { readonly seed: number; readonly validated: boolean },
): Promise<Seen> {
  const worlds = new CedarWorlds(chanceOf(seed));
  const seen: Seen = {
    decisions: 0,
    items: 0,
    allowed: 0,
    prohibited: 0,
    referred: 0,
    atAnEdge: 0,
    disagreements: [],
  };
  while (seen.decisions < decisions) {
    const left = Math.ceil((decisions - seen.decisions) / requestsForAPolicy);
    await compareSome(worlds, Math.min(left, policiesForAProcess), validated, seen);
  }
  return seen;
}

async function compareSome(worlds: CedarWorlds, policies: number, validated: boolean, seen: Seen) {
  const made = Array.from({ length: policies }, () => {
    const policy = worlds.policy();
    const edges = edgesOf(policy, 'c-1');
    const requests = Array.from({ length: requestsForAPolicy }, () => worlds.request(edges));
    const questions = requests.map((request) => cedarQuestionsOf(request, policy));
    return { policy, requests, questions };
  });
  const answering = askCedar(
    made.map(({ policy, questions }) => {
      const { policies: text, schema } = toCedar(policy);
      return { policies: text, schema, validated, calls: questions.flat().map(({ call }) => call) };
    }),
  );
  const decided = made.map(({ policy, requests }) => {
    const compiled = compilePolicy(policy);
    return requests.map((request) => compiled.decide(request));
  });
  const answered = await answering;
  made.forEach(({ policy, requests, questions }, world) => {
    const { problems, answers } = answered[world] ?? { problems: ['not answered'], answers: [] };
    if (problems.length > 0) seen.disagreements.push({ problems, policy });
    let place = 0;
    questions.forEach((asked, index) => {
      const [request, decision] = [requests[index], decided[world]?.[index]];
      if (request === undefined || decision === undefined) throw new Error('expected a decision');
      const edges = edgesOf(policy, request.clientId).map((edge) => Date.parse(edge));
      const now = Date.parse(request.instant);
      seen.decisions += 1;
      seen.atAnEdge += edges.some((edge) => Math.abs(edge - now) <= 1) ? 1 : 0;
      for (const { item } of asked) {
        const answer = answers[place];
        place += 1;
        const ours = rulingOf(decision, item);
        const theirs = answer === undefined ? undefined : readAnswer(answer);
        seen.items += 1;
        seen.allowed += theirs?.allows === true ? 1 : 0;
        seen.prohibited += ours.by.length > 0 ? 1 : 0;
        seen.referred += ours.isReferred ? 1 : 0;
        // Cedar answers each item alone; here, one that is referred holds back the others.
        const waits = asked.length > 1 && decision.outcome === 'refer' && theirs?.allows === true;
        const agree = waits
          ? decision.permitted.length === 0 && ours.isReferred
          : JSON.stringify(theirs) === JSON.stringify({ allows: ours.allows, by: ours.by, errors: [] });
        if (!agree) seen.disagreements.push({ item, ours, theirs, decision, request, policy });
      }
    });
  });
}

function rulingOf(decision: DisclosureDecision, item: DataItem) {
  const isIt = (other: DataItem) =>
    other.subject === item.subject && other.category === item.category && other.personId === item.personId;
  const permitted = decision.permitted.find(isIt);
  if (permitted !== undefined) {
    return {
      allows: true,
      isReferred: false,
      by: sorted(permitted.grounds.map(({ ground, id }) => `${ground}/${id}`)),
    };
  }
  const withheld = decision.redactions.find(isIt);
  return {
    allows: false,
    isReferred: withheld?.reason === 'referred',
    by: withheld === undefined ? ['nothing'] : sorted(withheld.by),
  };
}

function readAnswer({ allows, reasons, errors }: CedarAnswer) {
  const by = reasons.map((id) => {
    const entry = cedarEntryOf(id);
    if (entry === undefined) return `unknown: ${id}`;
    return allows ? `${entry.origin}/${entry.entryId}` : entry.entryId;
  });
  return { allows, by: sorted(by), errors };
}

function sorted(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort();
}

/** Worlds in which nothing is decided, or nothing near an edge, would prove little. */
export function expectHardWorlds(seen: Seen): void {
  expect(seen.disagreements.slice(0, 3)).toEqual([]);
  expect(seen.allowed / seen.items).toBeGreaterThanOrEqual(0.15);
  expect(seen.prohibited / seen.items).toBeGreaterThanOrEqual(0.15);
  expect(seen.referred / seen.items).toBeGreaterThanOrEqual(0.1);
  expect(seen.atAnEdge / seen.decisions).toBeGreaterThanOrEqual(0.3);
}
