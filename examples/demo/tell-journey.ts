import { compareInstants, type Instant } from 'exit-work/kernel';
import {
  applyEvent,
  type CaseState,
  type Deadline,
  deadlines,
  eventLabel,
  openCase,
  type Reason,
} from 'exit-work/lifecycle';
import type { CaseEvent, CaseFile, OpeningEvent } from 'exit-work/model';
import { type Finding, reviewCase } from 'exit-work/practice';
import { blueprints, type Dimension, dimensions, type Programme, positionLabel } from 'exit-work/programme';
import { type Disclosed, discloses } from './disclose.js';
import type { Journey } from './journey.js';

/** An event that was entered, and what came of it. */
export interface Told {
  readonly caseId: string;
  readonly event: CaseEvent | OpeningEvent;
  readonly label: string;
  /** What changed in where the case stands: labels of the new values. */
  readonly changes: readonly string[];
  /** Why the event was refused; empty when it was applied. */
  readonly refused: readonly Reason[];
}

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

/** Takes a journey through the library: every event, every question, every check. */
export function tellJourney(journey: Journey): Report {
  const { name, title, follows, sources, summary } = journey;
  const runs = journey.cases.map(({ file, attempts }) => ({ file, told: runCase(file, attempts) }));
  const options = (now: Instant) => ({ now, timeZone: journey.timeZone, holidays: journey.holidays });
  const end = journey.cases.flatMap(({ file }) => file.events.at(-1)?.instant ?? file.opening.instant);
  return {
    journey: { name, title, follows, sources, summary },
    timeline: runs
      .flatMap(({ told }) => told)
      .sort((a, b) => compareInstants(a.event.instant, b.event.instant)),
    disclosures: discloses(journey),
    checkpoints: journey.checkpoints.map((at) => ({
      at,
      due: runs.flatMap(({ file, told }) => {
        const state = stateAt(file, told, at);
        return state === undefined
          ? []
          : deadlines(state, options(at)).map((one) => ({ ...one, caseId: file.id }));
      }),
    })),
    findings: runs.flatMap(({ file }, index) =>
      reviewCase(file, options(end[index] ?? file.opening.instant)).map((finding) => ({
        ...finding,
        caseId: file.id,
      })),
    ),
  };
}

export function programmeOf(file: CaseFile): Programme {
  const found = Object.values(blueprints).find(({ id }) => id === file.programme.id);
  if (found === undefined)
    throw new RangeError(`no programme \`${file.programme.id}\` ships with the library`);
  return found;
}

/** Enters the events of a case and the attempts between them, in the order of their instants. */
function runCase(file: CaseFile, attempts: readonly CaseEvent[]): readonly Told[] {
  const programme = programmeOf(file);
  const opened = openCase(programme, file.opening);
  const first = { caseId: file.id, event: file.opening, label: eventLabel(programme, file.opening.type) };
  if (!opened.ok) return [{ ...first, changes: [], refused: opened.refusal.reasons }];
  let { state } = opened;
  const told: Told[] = [{ ...first, changes: changesBetween(undefined, state), refused: [] }];
  const entries = [...file.events, ...attempts].sort((a, b) => compareInstants(a.instant, b.instant));
  for (const event of entries) {
    const applied = applyEvent(state, event);
    const heading = { caseId: file.id, event, label: eventLabel(programme, event.type) };
    if (applied.ok) {
      told.push({ ...heading, changes: changesBetween(state, applied.state), refused: [] });
      state = applied.state;
    } else {
      told.push({ ...heading, changes: [], refused: applied.refusal.reasons });
    }
  }
  return told;
}

/** What an opening always sets goes without saying: a case begins active, settled and with standard support. */
const toldAtOpening: readonly Dimension[] = ['track', 'stage', 'custody'];

function changesBetween(before: CaseState | undefined, after: CaseState): readonly string[] {
  return dimensions
    .filter((dimension) => before !== undefined || toldAtOpening.includes(dimension))
    .filter((dimension) => before?.position[dimension] !== after.position[dimension])
    .map((dimension) => {
      const label = positionLabel(after.programme, dimension, after.position[dimension]);
      return dimension === 'support' ? `support: ${label.toLowerCase()}` : label.toLowerCase();
    });
}

/** Where a case stood at an instant; nothing before it was opened. */
function stateAt(file: CaseFile, told: readonly Told[], at: Instant): CaseState | undefined {
  const opened = openCase(programmeOf(file), file.opening);
  if (!opened.ok || compareInstants(file.opening.instant, at) > 0) return undefined;
  return told
    .slice(1)
    .filter(({ event, refused }) => refused.length === 0 && compareInstants(event.instant, at) <= 0)
    .reduce((state, { event }) => {
      const applied = applyEvent(state, event);
      return applied.ok ? applied.state : state;
    }, opened.state);
}
