import type { Identifier, Instant, Outcome } from '../../kernel/index.js';
import { orderOfInstants } from '../../kernel/time/index.js';
import type { CaseEvent } from '../../model/index.js';
import {
  applyUnvalidated,
  type CaseState,
  isOfOneConcern,
  type Refusal,
  rememberState,
} from '../case/index.js';
import { readForTable } from './read-entry.js';
import { bitOf, type Transition, type TransitionTable, tableOf } from './transition-table.js';

/** Where events lead, or the first of them that does not fit and the state just before it. */
export type ReplayedByTable = Outcome<
  { readonly state: CaseState },
  { readonly index: number; readonly refusal: Refusal; readonly before: CaseState }
>;

/**
 * Applies events one after another over the transition table. What the table does not accept is asked of `applyEvent`
 * once more, for the reasons: the answers are the same, and a long log costs a fraction.
 */
export function replayByTable(from: CaseState, events: readonly CaseEvent[]): ReplayedByTable {
  const table = tableOf(from.programme);
  let state = from;
  let done = 0;
  while (done < events.length) {
    const cursor = cursorAt(table, state);
    const reached = walk(table, cursor, events, done);
    state = stateAt(table, state, cursor, reached - done);
    if (reached >= events.length) break;
    const applied = applyUnvalidated(state, events[reached]);
    if (!applied.ok) return { ok: false, index: reached, refusal: applied.refusal, before: state };
    state = applied.state;
    done = reached + 1;
  }
  return { ok: true, state: rememberState(state) };
}

/** A state in the numbers of the table, changed from event to event; nobody else ever sees it. */
interface TableCursor {
  position: number;
  milestones: number;
  instant: Instant;
  readonly latest: Map<string, Instant>;
  readonly idsAtInstant: Identifier[];
}

function cursorAt(
  table: TransitionTable,
  { position, milestones, instant, latest, idsAtInstant = [] }: CaseState,
): TableCursor {
  return {
    position: table.positions.codeOf(position),
    milestones: table.maskOf(milestones),
    instant,
    // A map, because objects that grow by names they did not have are slow.
    latest: new Map(Object.entries(latest)),
    idsAtInstant: [...idsAtInstant],
  };
}

function stateAt(
  { positions, milestonesOf }: TransitionTable,
  from: CaseState,
  { position, milestones, instant, latest, idsAtInstant }: TableCursor,
  steps: number,
): CaseState {
  return {
    ...from,
    position: positions.positionOf(position),
    milestones: milestonesOf(milestones),
    sequence: from.sequence + steps,
    instant,
    latest: Object.fromEntries(latest),
    idsAtInstant,
  };
}

/** Walks on from a place as far as the table accepts; the place of the first event that it does not. */
function walk(
  table: TransitionTable,
  cursor: TableCursor,
  events: readonly CaseEvent[],
  place: number,
): number {
  const { latest, idsAtInstant: ids } = cursor;
  let { position, milestones, instant } = cursor;
  let at = place;
  for (; at < events.length; at += 1) {
    const event = readForTable(events[at]);
    // Which of several concerns is meant, `applyEvent` looks up.
    if (event === undefined || isOfOneConcern(event.type)) break;
    const row = table.eventIndex.get(event.type);
    const cell = row === undefined ? undefined : table.at(position, row);
    if (cell === undefined || cell.movesConcern || !accepts(cell, milestones, event)) break;
    const order = orderOfInstants(event.instant, instant);
    // A withdrawal may be earlier; `applyEvent` says what becomes of it.
    if (order < 0) break;
    if (order > 0) ids.length = 0;
    ids.push(event.id);
    position = cell.next;
    milestones = (milestones & cell.kept) | cell.achieved;
    instant = event.instant;
    latest.set(event.type, instant);
  }
  cursor.position = position;
  cursor.milestones = milestones;
  cursor.instant = instant;
  return at;
}

function accepts(cell: Transition, milestones: number, event: CaseEvent): boolean {
  return (
    (cell.by & bitOf(event.role)) !== 0 &&
    (milestones & cell.required) === cell.required &&
    event.replaces === undefined &&
    (!cell.needsRecord || event.recordId !== undefined) &&
    (!cell.needsReason || event.reason !== undefined) &&
    (!cell.needsLinkedCase || event.linkedCaseId !== undefined) &&
    (cell.approvedBy === 0 || (cell.approvedBy & bitOf(event.approvedInRole)) !== 0)
  );
}
