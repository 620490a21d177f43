import type { CaseState, TransitionTable } from 'exit-work/lifecycle';
import type { CaseEvent } from 'exit-work/model';
import { type Role, roles, valuesOf } from 'exit-work/vocabulary';

const places: ReadonlyMap<Role, number> = new Map(valuesOf(roles).map((role, place) => [role, place]));

/** What a transition table answers to an event, read from the cell alone: where it leads, or nothing where it is refused. */
export function tableAnswer(
  table: TransitionTable,
  { position, milestones, instant, openingId, idsAtInstant = [] }: CaseState,
  event: CaseEvent,
): Pick<CaseState, 'position' | 'milestones'> | undefined {
  const row = table.eventIndex.get(event.type);
  const cell = row === undefined ? undefined : table.at(table.positions.codeOf(position), row);
  if (cell === undefined) return undefined;
  const mask = table.maskOf(milestones);
  const refused =
    !holds(cell.by, event.role) ||
    (cell.approvedBy !== 0 && !holds(cell.approvedBy, event.approvedInRole)) ||
    (cell.needsRecord && event.recordId === undefined) ||
    (cell.needsReason && event.reason === undefined) ||
    (cell.needsLinkedCase && event.linkedCaseId === undefined) ||
    (cell.required & ~mask) !== 0 ||
    event.replaces !== undefined ||
    [openingId, ...idsAtInstant].includes(event.id) ||
    // Nothing that was entered keeps a withdrawal out.
    (event.type !== 'consent.withdrawn' && Date.parse(event.instant) < Date.parse(instant));
  if (refused) return undefined;
  return {
    position: table.positions.positionOf(cell.next),
    milestones: table.milestonesOf((mask & cell.kept) | cell.achieved),
  };
}

function holds(set: number, role: Role | undefined): boolean {
  const place = role === undefined ? undefined : places.get(role);
  return place !== undefined && Math.floor(set / 2 ** place) % 2 === 1;
}
