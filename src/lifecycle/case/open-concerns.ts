import type { Identifier } from '../../kernel/index.js';
import { recordsFiledWith } from '../../model/index.js';
import type { Position } from '../../programme/index.js';
import type { AnyEventType, SecurityConcernState } from '../../vocabulary/index.js';
import type { CaseState } from './case-state.js';
import type { OpenConcern } from './open-concern.js';
import type { PlannedEvent } from './planned-event.js';
import { stepAt } from './steps-for.js';

/** Whether an event speaks of one security concern, the record of which it names; any other speaks of the case. */
export function isOfOneConcern(type: AnyEventType): boolean {
  return recordsFiledWith(type).includes('securityConcerns');
}

/** The open concerns of a case. Of a state that names none, one may be open whose name is not known. */
function concernsOf({ position, openConcerns, instant }: CaseState): readonly OpenConcern[] {
  if (openConcerns !== undefined) return openConcerns;
  return position.concern === 'no-concern' ? [] : [{ concern: position.concern, since: instant }];
}

/** Where the case stands for all of its concerns together: the one that asks for most decides. */
export function concernOfAll(concerns: readonly Pick<OpenConcern, 'concern'>[]): SecurityConcernState {
  if (concerns.some(({ concern }) => concern === 'raised')) return 'raised';
  return concerns.length > 0 ? 'with-authority' : 'no-concern';
}

/**
 * The position as an event sees it: where it speaks of one concern, that concern and none of the others. While it is not said
 * which is meant, the first for which the event is possible, or a new one.
 */
export function positionFor(state: CaseState, event: PlannedEvent): Position {
  const { programme, position } = state;
  if (!isOfOneConcern(event.type)) return position;
  const open = concernsOf(state);
  if (event.recordId !== undefined) {
    return { ...position, concern: named(open, event.recordId)?.concern ?? 'no-concern' };
  }
  const seen = [...open.map(({ concern }) => concern), 'no-concern' as const];
  return (
    seen
      .map((concern): Position => ({ ...position, concern }))
      .find((one) => stepAt(programme, one, event.type) !== undefined) ?? position
  );
}

/** A concern that the case has without a name is the one that is named next. */
function named(open: readonly OpenConcern[], id: Identifier): OpenConcern | undefined {
  return open.find(({ recordId }) => recordId === id) ?? open.find(({ recordId }) => recordId === undefined);
}

/** The open concerns after an event that moves to `to` what it speaks of: one of them, or all. */
export function concernsAfter(
  state: CaseState,
  event: PlannedEvent,
  to: SecurityConcernState | undefined,
): readonly OpenConcern[] {
  const open = concernsOf(state);
  if (to === undefined) return open;
  const { recordId, instant = state.instant } = event;
  const moved = (one: OpenConcern | undefined): readonly OpenConcern[] => {
    if (to === 'no-concern') return [];
    const name = isOfOneConcern(event.type) ? (recordId ?? one?.recordId) : one?.recordId;
    const since = one?.concern === to ? one.since : instant;
    return [{ ...(name === undefined ? {} : { recordId: name }), concern: to, since }];
  };
  if (!isOfOneConcern(event.type)) return open.length === 0 ? moved(undefined) : open.flatMap(moved);
  const meant =
    recordId === undefined
      ? open.find(({ concern }) => concern === positionFor(state, event).concern)
      : named(open, recordId);
  return meant === undefined
    ? [...open, ...moved(undefined)]
    : open.flatMap((one) => (one === meant ? moved(one) : [one]));
}
