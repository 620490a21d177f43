import { isOfOneConcern, stepAt } from '../lifecycle/case/index.js';
import { applyEvent, type CaseLog, type CaseState, openCase } from '../lifecycle/index.js';
import { type CaseEvent, type OpeningEvent, recordsFiledWith } from '../model/index.js';
import type { Programme } from '../programme/index.js';
import type { Explored } from './explore.js';

/** How a case comes to stand where something is wrong: a shortest way there, as a log that replays. */
export interface Counterexample {
  readonly log: CaseLog;
  /** Where the case stands after each entry of the log. */
  readonly states: readonly CaseState[];
}

/** A shortest counterexample that ends in a state, and goes on with one event more if it is given. */
export function counterexampleTo(
  explored: Explored,
  state: number,
  further: readonly string[] = [],
): Counterexample {
  const { table, parents, arrivedBy, openings } = explored;
  const events: string[] = [...further];
  let at = state;
  for (let before = parents[at] ?? -1; before >= 0; before = parents[at] ?? -1) {
    events.unshift(table.events[arrivedBy[at] ?? 0] ?? '');
    at = before;
  }
  return replayed(table.programme, openings[arrivedBy[at] ?? 0], events);
}

/** The counterexample of a case that is opened by an event and stands in a state then. */
export function counterexampleAtOpening(
  { table, openings, states }: Explored,
  event: string,
  state: number,
): Counterexample {
  const position = states.positions[state];
  const opening = openings.find((one) => {
    const opened = openCase(table.programme, one);
    return one.type === event && opened.ok && table.positions.codeOf(opened.state.position) === position;
  });
  return replayed(table.programme, opening, []);
}

function replayed(
  programme: Programme,
  opening: OpeningEvent | undefined,
  events: readonly string[],
): Counterexample {
  const opened = opening && openCase(programme, opening);
  if (opening === undefined || opened?.ok !== true) {
    throw new RangeError('every counterexample begins with an opening');
  }
  const entries: CaseEvent[] = [];
  const states: CaseState[] = [opened.state];
  let now = opened.state;
  for (const type of events) {
    const event = eventIn(now, type);
    const applied = applyEvent(now, event);
    if (!applied.ok) throw new RangeError('what the table says is possible, the steps say too');
    now = applied.state;
    entries.push(event);
    states.push(now);
  }
  return { log: [opening, ...entries], states };
}

/** The event by the first who may record it, with all that it must carry. */
function eventIn(state: CaseState, type: string): CaseEvent {
  const { programme, position, sequence, instant, openConcerns = [] } = state;
  const step = stepAt(programme, position, type);
  // One concern at a time, as the table has it.
  const concernId = isOfOneConcern(type) ? openConcerns[0]?.recordId : undefined;
  const [role = 'case-manager'] = step?.by ?? [];
  const [approvedInRole] = step?.approvedBy ?? [];
  return {
    id: `e-${sequence + 1}`,
    type,
    instant,
    actorId: 'p-1',
    role,
    ...(recordsFiledWith(type).length === 0 ? {} : { recordId: concernId ?? `r-${sequence + 1}` }),
    ...(step?.carries?.includes('reason') ? { reason: 'a reason' } : {}),
    ...(step?.carries?.includes('linked-case') ? { linkedCaseId: 'case-2' } : {}),
    ...(approvedInRole === undefined ? {} : { approvedById: 'p-2', approvedInRole }),
  };
}
