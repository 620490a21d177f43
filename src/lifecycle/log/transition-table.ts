import { recordsFiledWith } from '../../model/index.js';
import type { Programme, Step } from '../../programme/index.js';
import { demandProgramme, satisfies, satisfiesInAnyStatus } from '../../programme/language/index.js';
import { type Role, roles, valuesOf } from '../../vocabulary/index.js';
import { requirementsOf } from '../case/index.js';
import { type PositionCodes, positionCodes } from './position-codes.js';

/** What one event does in one position. Sets of milestones and roles are bits: the first of their list is 1. */
export interface Transition {
  /** The event, as its place in the list of the table. */
  readonly event: number;
  /** The key of the step in the programme. */
  readonly step: string;
  /** Who may record the event. */
  readonly by: number;
  /** Who must have approved it; 0 where nobody must. */
  readonly approvedBy: number;
  readonly needsRecord: boolean;
  readonly needsReason: boolean;
  readonly needsLinkedCase: boolean;
  /** Whether it moves the security concern: `next` is where one concern alone leads the case, and others may hold it. */
  readonly movesConcern: boolean;
  /** The milestones that must hold. */
  readonly required: number;
  /** The position that follows, as a code. */
  readonly next: number;
  /** The milestones that go on holding, if they held. */
  readonly kept: number;
  readonly achieved: number;
}

/**
 * A programme as a compact table: positions are numbers, sets of milestones are bits, and what an event does in a
 * position is one cell. It knows of one security concern at a time; of several, each state knows. For replaying, bulk work and verification; the reasons of a refusal come from `explainEvent`.
 */
export interface TransitionTable {
  readonly programme: Programme;
  /** The events that have steps, and those that open a case. */
  readonly events: readonly string[];
  readonly eventIndex: ReadonlyMap<string, number>;
  readonly positions: PositionCodes;
  readonly maskOf: (milestones: readonly string[]) => number;
  /** In alphabetical order. */
  readonly milestonesOf: (mask: number) => readonly string[];
  /** Nothing where the event is not possible in the position, whatever holds. */
  readonly at: (position: number, event: number) => Transition | undefined;
  /** Everything that is possible in a position, if the milestones hold that it requires. */
  readonly from: (position: number) => readonly Transition[];
}

/** What is possible in a position: a cell for each event, and those of them that are filled. */
interface Row {
  readonly byEvent: readonly (Transition | undefined)[];
  readonly possible: readonly Transition[];
}

const roleBits: ReadonlyMap<Role, number> = new Map(valuesOf(roles).map((role, index) => [role, 1 << index]));

/** The bit of a role; 0 for what is no role. */
export function bitOf(role: Role | undefined): number {
  return role === undefined ? 0 : (roleBits.get(role) ?? 0);
}

/**
 * The table of a programme. A position is filled in when it is first asked for. Throws an `InputError` for what is no programme.
 *
 * @example
 * ```ts
 * import { createTransitionTable } from 'exit-work/lifecycle';
 * import { blueprints } from 'exit-work/programme';
 *
 * const table = createTransitionTable(blueprints.helplineAndFamilySupport);
 * const start = table.positions.codeOf({
 *   track: 'voluntary', stage: 'helpline', status: 'active', custody: 'community',
 *   support: 'standard', safety: 'settled', concern: 'no-concern',
 * });
 * table.at(start, table.events.indexOf('client.informed'))?.step; // => 'inform-caller'
 * ```
 */
export function createTransitionTable(programme: Programme): TransitionTable {
  demandProgramme(programme);
  const steps = Object.entries(programme.steps);
  const opening = Object.values(programme.openings).map(({ event }) => event);
  const events = [...new Set([...steps.map(([, { event }]) => event), ...opening])];
  const milestones = Object.keys(programme.milestones).sort();
  const positions = positionCodes(programme);
  const maskOf = (names: readonly string[] = []) =>
    names.reduce((mask, name) => mask | (1 << milestones.indexOf(name)), 0);
  const stepsOf = new Map<string, [string, Step][]>(events.map((event) => [event, []]));
  for (const one of steps) stepsOf.get(one[1].event)?.push(one);

  const fill = (code: number, type: string, event: number): Transition | undefined => {
    const position = positions.positionOf(code);
    const found = stepsOf.get(type)?.find(([, { where }]) => satisfies(position, where));
    if (found === undefined) return undefined;
    const [key, step] = found;
    const required = requirementsOf(programme, step, position).filter(({ where }) =>
      satisfiesInAnyStatus(position, where),
    );
    return {
      event,
      step: key,
      ...demandsOf(step),
      required: maskOf(required.map(({ milestone }) => milestone)),
      next: positions.codeOf({ ...position, ...step.moves }),
      kept: ~maskOf(step.revokes),
      achieved: maskOf(step.achieves),
    };
  };

  const rows = new Map<number, Row>();
  const rowOf = (position: number): Row => {
    const known = rows.get(position);
    if (known !== undefined) return known;
    const byEvent = events.map((type, event) => fill(position, type, event));
    const row = { byEvent, possible: byEvent.filter((cell) => cell !== undefined) };
    rows.set(position, row);
    return row;
  };

  return {
    programme,
    events,
    eventIndex: new Map(events.map((event, index) => [event, index])),
    positions,
    maskOf,
    milestonesOf: (mask) => milestones.filter((_, index) => (mask & (1 << index)) !== 0),
    at: (position, event) => rowOf(position).byEvent[event],
    from: (position) => rowOf(position).possible,
  };
}

function demandsOf({ event, by, approvedBy = [], carries = [], moves }: Step) {
  const bits = (list: readonly Role[]) => list.reduce((mask, role) => mask | bitOf(role), 0);
  return {
    by: bits(by),
    approvedBy: bits(approvedBy),
    needsRecord: recordsFiledWith(event).length > 0,
    needsReason: carries.includes('reason'),
    needsLinkedCase: carries.includes('linked-case'),
    movesConcern: moves?.concern !== undefined,
  };
}

const tables = new WeakMap<Programme, TransitionTable>();

/** The table of a programme, made once for as long as the programme is in use. */
export function tableOf(programme: Programme): TransitionTable {
  const known = tables.get(programme);
  if (known !== undefined) return known;
  const table = createTransitionTable(programme);
  tables.set(programme, table);
  return table;
}
