import {
  applyEvent,
  availableEvents,
  type CaseLog,
  type CaseState,
  describeRefusal,
  enterEvent,
  explainEvent,
  fromSnapshot,
  type History,
  historyOf,
  openCase,
  type Refusal,
  replay,
  strandsOf,
  toSnapshot,
} from 'exit-work/lifecycle';
import type { CaseEvent } from 'exit-work/model';
import type { Programme } from 'exit-work/programme';
import { type Choose, oneOf, seldom } from './input/choices.js';
import { damaged, damagedAs } from './input/damaged.js';
import { eventOf, openingBy, unusual } from './input/events.js';
import { nextStep, programmes, type Walk, walkBy } from './input/walks.js';

export const eventsEach = 10;

/** Events that somebody tries to enter into a case on its way, possible or not, and what can be asked besides. */
export function stepAnswers(choose: Choose): readonly unknown[] {
  const walk = walkBy(choose, choose(80));
  return [
    ...Array.from({ length: eventsEach - 2 }, () => tried(choose, walk)),
    lookedAt(choose, walk),
    openedOr(choose, walk.programme),
  ];
}

function tried(choose: Choose, { state, next }: Walk): unknown {
  const steps = Object.values(state.programme.steps);
  const step = seldom(choose, 2) ? oneOf(choose, steps) : nextStep(choose, state);
  const usual = eventOf(choose, step, state, next);
  const tamed = seldom(choose, 2) ? unusual(choose, usual) : usual;
  const event = seldom(choose, 12) ? damagedAs(choose, tamed) : tamed;
  const { type, role } = usual;
  return {
    explained: explainEvent(state, seldom(choose, 2) ? { type } : { type, role }),
    applied: told(applyEvent(state, event)),
  };
}

/** One of the other questions that can be asked of a case. */
function lookedAt(choose: Choose, walk: Walk): unknown {
  const { programme, opening, events, state } = walk;
  const log: CaseLog = [opening, ...events];
  const ask = oneOf(choose, [
    () => availableEvents(state),
    () => strandsOf(state),
    () => restored(choose, earlierSnapshot(state)),
    () => told(replay(programme, seldom(choose, 2) ? log : damagedAs(choose, log))),
    () => asTheyWereSaid(historyOf(corrected(choose, walk))),
    () => told(replay(programme, corrected(choose, walk))),
    () => told(enterEvent(programme, log, correctionBy(choose, walk))),
    () => told(enterEvent(programme, log, correctionBy(choose, walk))),
  ]);
  return ask();
}

/** As it was written when the answers were stored, so that the same fields of it are damaged. */
function earlierSnapshot(state: CaseState): unknown {
  const { openingId: _, idsAtInstant: __, openConcerns: ___, ...snapshot } = toSnapshot(state);
  return snapshot;
}

function restored(choose: Choose, snapshot: unknown): unknown {
  const kept = seldom(choose, 2) ? snapshot : damaged(choose, snapshot);
  const read = fromSnapshot(kept, programmes);
  return {
    snapshot,
    read: read.ok ? { from: read.value.from, ...told({ ok: true, state: read.value.state }) } : read,
  };
}

function corrected(choose: Choose, walk: Walk): CaseLog {
  return [walk.opening, ...walk.events, correctionBy(choose, walk)];
}

/** What a correction has to say, and did not when the answers were stored. */
const saidNow = {
  reason: 'entered wrongly',
  approvedById: 'm-9',
  approvedInRole: 'programme-manager',
} as const;

function asTheyWereSaid(history: History): unknown {
  if (!history.ok) return history;
  const events = history.events.map(({ reason, approvedById, approvedInRole, ...event }) => ({
    ...event,
    ...(reason === undefined || reason === saidNow.reason ? {} : { reason }),
    ...(approvedById === undefined || approvedById === saidNow.approvedById
      ? {}
      : { approvedById, approvedInRole }),
  }));
  return { ...history, events };
}

/** An event of the walk entered anew: in place of itself, late, taken back, or at another time. */
function correctionBy(choose: Choose, { opening, events, next }: Walk): CaseEvent {
  const { id, replaces: _, ...event } = oneOf<CaseEvent>(choose, events.length > 0 ? events : [opening]);
  const entered = { ...saidNow, ...event, id: 'e-correction', enteredAt: next };
  return oneOf(choose, [
    { ...entered, replaces: id },
    { ...entered, type: 'entry.retracted', replaces: id },
    { ...entered, replaces: 'e-99' },
    { ...entered, instant: opening.instant },
    { ...entered, id },
    { ...entered, enteredAt: '2029-01-01T00:00:00Z', instant: '2029-01-01T00:00:00Z' },
  ] as const);
}

/** An opening as it should be, or not; under a version that may be over. */
function openedOr(choose: Choose, programme: Programme): unknown {
  const usual = openingBy(choose, programme, '2030-01-02T15:00:00Z');
  const days = oneOf(choose, [
    { from: '2029-01-01' },
    { from: '2031-01-01' },
    { from: '2029-01-01', until: '2030-01-02' },
  ] as const);
  const dated = seldom(choose, 3) ? { ...programme, validity: days } : programme;
  const opening = seldom(choose, 2) ? { ...usual, ...unusual(choose, usual) } : usual;
  return told(openCase(dated, seldom(choose, 8) ? damagedAs(choose, opening) : opening));
}

/** What came of it; of the state what a snapshot holds, since the rest is the programme. */
function told(
  outcome:
    | { readonly ok: true; readonly state: CaseState }
    | { readonly ok: false; readonly refusal: Refusal; readonly at?: number },
): object {
  if (outcome.ok) return { ok: true, state: toSnapshot(outcome.state) };
  const { refusal, at } = outcome;
  return { ok: false, refusal, at, described: describeRefusal(refusal) };
}
