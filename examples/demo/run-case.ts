import type { Casework, CaseworkOutcome, CaseworkReason, Disclosing, OpenedCase } from 'exit-work/casework';
import { describeRefusal, type Instant } from 'exit-work/kernel';
import { eventLabel } from 'exit-work/lifecycle';
import type { CaseEvent, OpeningEvent } from 'exit-work/model';
import { changesBetween } from './changes-between.js';
import { deskFor } from './desk-of-journey.js';
import { type Disclosed, disclosedTo } from './disclose.js';
import type { Journey } from './journey.js';
import { beginningOf, type StepOfCase, stepsOf } from './steps-of-case.js';

/** An event that was entered, and what came of it. */
export interface Told {
  readonly caseId: string;
  readonly event: CaseEvent | OpeningEvent;
  readonly label: string;
  /** What changed in where the case stands: labels of the new values. */
  readonly changes: readonly string[];
  /** Why the event was refused; empty when it was entered. */
  readonly refused: readonly CaseworkReason[];
}

/** A case told at a desk, from its first event to its last. */
export interface CaseRun {
  readonly desk: Casework;
  readonly told: readonly Told[];
  readonly answers: readonly Disclosed[];
  /** The case after each step, in order of time. */
  readonly moments: readonly Moment[];
}

interface Moment {
  readonly at: Instant;
  readonly opened: OpenedCase;
}

/** Tells a finished case once more: event by event, consent by consent, question by question. */
export function runCase(one: Journey['cases'][number], journey: Journey): CaseRun {
  const { file } = one;
  const desk = deskFor(journey, file);
  const begun = demandDone(desk.begin(beginningOf(file, journey)));
  const { programme } = begun.opened.state;
  const told: Told[] = [];
  const answers: Disclosed[] = [];
  const moments: Moment[] = [];
  const tell = (event: Told['event'], before: OpenedCase | undefined, outcome: CaseworkOutcome): void => {
    const heading = { caseId: file.id, event, label: eventLabel(programme, event.type) };
    const refused = outcome.ok ? [] : outcome.refusal.reasons;
    const changes = outcome.ok ? changesBetween(before?.state, outcome.opened.state) : [];
    told.push({ ...heading, changes, refused });
  };
  tell(file.opening, undefined, begun);
  let { opened } = begun;
  moments.push({ at: file.opening.instant, opened });
  for (const step of stepsOf(one, journey)) {
    if (step.kind === 'question') {
      const answered = demandDone(desk.disclose(opened, disclosing(step, opened)));
      answers.push(disclosedTo(step.question, opened.file, answered));
      opened = answered.opened;
    } else {
      const outcome = step.kind === 'event' ? desk.enter(opened, step.entry) : changed(step, opened, desk);
      tell(step.event, opened, outcome);
      if (outcome.ok) opened = outcome.opened;
    }
    moments.push({ at: step.at, opened });
  }
  return { desk, told, answers, moments };
}

type Kind<K extends StepOfCase['kind']> = Extract<StepOfCase, { readonly kind: K }>;

function changed(
  { event, consent }: Kind<'consent'>,
  opened: OpenedCase,
  { consent: desk }: Casework,
): CaseworkOutcome {
  const { terms: _, ...change } = consent;
  return event.type === 'consent.withdrawn' ? desk.withdraw(opened, change) : desk.give(opened, consent);
}

function disclosing({ at, question }: Kind<'question'>, opened: OpenedCase): Disclosing {
  const { clientId: _, holderId: __, instant: ___, ...request } = question.request;
  return { request, entryId: `entry-${request.id}`, byId: workerOf(opened), now: at };
}

/** Whoever answers: the case manager, or the first of the team of the house. */
function workerOf({ file }: OpenedCase): string {
  const ofHouse = (file.team ?? []).filter(({ organisationId }) => organisationId === file.holderId);
  const worker = ofHouse.find(({ role }) => role === 'case-manager') ?? ofHouse[0];
  if (worker === undefined) throw new RangeError(`nobody of the house works on \`${file.id}\``);
  return worker.id;
}

function demandDone<Answer extends object>(outcome: CaseworkOutcome<Answer>) {
  if (outcome.ok) return outcome;
  throw new Error(describeRefusal(outcome.refusal));
}
