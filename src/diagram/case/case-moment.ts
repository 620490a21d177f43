import { fieldPath, InputError } from '../../kernel/index.js';
import {
  applyEvent,
  type CaseState,
  eventLabel,
  historyOf,
  openCase,
  type Refusal,
} from '../../lifecycle/index.js';
import type { Position } from '../../programme/index.js';
import type { CasePath } from './case-path.js';

/** One event of a case and where the case stands after it. Nothing in it tells who the client is. */
export interface CaseMoment {
  /** The day as it is written in the event. */
  readonly day: string;
  readonly label: string;
  readonly position: Position;
  /** Nothing stands before the opening. */
  readonly before: Position | undefined;
  /** Whether a milestone was reached or lost. */
  readonly changesMilestones: boolean;
}

/** What happened in a case, in order, late and corrected entries read as they stand for. A log that does not replay throws an `InputError` that names the place. */
export function caseMoments({ programme, events: log }: CasePath): readonly CaseMoment[] {
  const history = historyOf(log);
  if (!history.ok) throw refusedAt(history.at, history.refusal);
  const [opening, ...events] = history.events;
  const opened = openCase(programme, opening);
  if (!opened.ok) throw refusedAt(0, opened.refusal);
  let state = opened.state;
  const moments = [momentOf(undefined, state, opening)];
  for (const [index, event] of events.entries()) {
    const applied = applyEvent(state, event);
    if (!applied.ok) throw refusedAt(history.places[index + 1] ?? index + 1, applied.refusal);
    moments.push(momentOf(state, applied.state, event));
    state = applied.state;
  }
  return moments;
}

function momentOf(
  before: CaseState | undefined,
  { programme, position, milestones }: CaseState,
  { type, instant }: { readonly type: string; readonly instant: string },
): CaseMoment {
  return {
    day: instant.slice(0, 'YYYY-MM-DD'.length),
    label: eventLabel(programme, type),
    position,
    before: before?.position,
    changesMilestones: before !== undefined && before.milestones.join() !== milestones.join(),
  };
}

function refusedAt(index: number, { reasons }: Refusal): InputError {
  const path = fieldPath(['events', index]);
  return new InputError(
    'path of the case',
    reasons.map(({ code, text }) => ({ code, path, message: text })),
  );
}
