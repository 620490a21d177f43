import { compareInstants, type Instant } from 'exit-work/kernel';
import type { Deadline } from 'exit-work/lifecycle';
import type { Finding } from 'exit-work/practice';
import type { Disclosed } from './disclose.js';
import type { Journey } from './journey.js';
import { type CaseRun, runCase, type Told } from './run-case.js';

/** What was due at an instant, case by case. */
export interface Checkpoint {
  readonly at: Instant;
  readonly due: readonly (Deadline & { readonly caseId: string })[];
}

/** A journey as the library sees it. */
export interface Report {
  readonly journey: Pick<Journey, 'name' | 'title' | 'follows' | 'sources' | 'summary'>;
  readonly timeline: readonly Told[];
  readonly disclosures: readonly Disclosed[];
  readonly checkpoints: readonly Checkpoint[];
  readonly findings: readonly (Finding & { readonly caseId: string })[];
}

/** Takes a journey through the library: every event, every question, every check, at the desk of the house that holds the case. */
export function tellJourney(journey: Journey): Report {
  const { name, title, follows, sources, summary } = journey;
  const runs = journey.cases.map((one) => runCase(one, journey));
  const answers = runs.flatMap((run) => run.answers);
  return {
    journey: { name, title, follows, sources, summary },
    timeline: runs
      .flatMap(({ told }) => told)
      .sort((a, b) => compareInstants(a.event.instant, b.event.instant)),
    // In the order in which the journey asks.
    disclosures: journey.disclosures.flatMap(({ request }) =>
      answers.filter((answer) => answer.request.id === request.id),
    ),
    checkpoints: journey.checkpoints.map((at) => ({ at, due: runs.flatMap((run) => dueAt(run, at)) })),
    findings: runs.flatMap(findingsAtTheEnd),
  };
}

/** What waits in a case at an instant; nothing before it was opened. */
function dueAt({ desk, moments }: CaseRun, now: Instant): Checkpoint['due'] {
  const moment = moments.findLast(({ at }) => compareInstants(at, now) <= 0);
  if (moment === undefined) return [];
  const { tasks, caseId } = desk.due(moment.opened, { now });
  return tasks.map((task) => ({ ...task, caseId }));
}

function findingsAtTheEnd({ desk, moments }: CaseRun): Report['findings'] {
  const last = moments.at(-1);
  if (last === undefined) return [];
  const { events, opening, id: caseId } = last.opened.file;
  const now = events.at(-1)?.instant ?? opening.instant;
  return desk.review(last.opened, { now }).map((finding) => ({ ...finding, caseId }));
}
