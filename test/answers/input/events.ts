import type { Instant } from 'exit-work/kernel';
import type { CaseState } from 'exit-work/lifecycle';
import { type CaseEvent, type OpeningEvent, recordsFiledWith } from 'exit-work/model';
import type { Programme, Step } from 'exit-work/programme';
import { custodyStates, roles, valuesOf } from 'exit-work/vocabulary';
import { type Choose, maybe, oneOf, seldom } from './choices.js';

/** Those that there were when the answers were stored: what is drawn from a longer list is drawn otherwise. */
const rolesThen = valuesOf(roles).filter(
  (role) => !['journalist', 'researcher', 'inspector', 'threatened-person'].includes(role),
);

/** One of the ways in which a programme begins. */
export function openingBy(choose: Choose, { openings }: Programme, instant: Instant): OpeningEvent {
  const opening = oneOf(choose, Object.values(openings));
  return {
    id: 'e-1',
    type: opening.event,
    instant,
    actorId: 'm-1',
    role: oneOf(choose, opening.by),
    caseId: 'case-1',
    track: oneOf(choose, opening.tracks),
    custody: oneOf(choose, valuesOf(custodyStates)),
    ...(recordsFiledWith(opening.event).length > 0 ? { recordId: 'r-1' } : {}),
  };
}

/** An event as the step asks for it: by somebody who may, with all that it has to carry. */
export function eventOf(choose: Choose, step: Step, state: CaseState, instant: Instant): CaseEvent {
  const { sequence, openConcerns = [] } = state;
  const { event: type, by, carries = [], approvedBy } = step;
  // When the answers were stored, a case had one concern at most, whatever it was called.
  const concern = recordsFiledWith(type).includes('securityConcerns') ? openConcerns[0]?.recordId : undefined;
  return {
    id: `e-${sequence + 1}`,
    type,
    instant,
    actorId: 'm-1',
    role: oneOf(choose, by),
    ...(recordsFiledWith(type).length > 0 ? { recordId: concern ?? `r-${sequence + 1}` } : {}),
    ...(carries.includes('reason') ? { reason: 'as agreed' } : {}),
    ...(carries.includes('linked-case') ? { linkedCaseId: 'case-2' } : {}),
    ...(approvedBy === undefined ? {} : { approvedById: 'm-2', approvedInRole: oneOf(choose, approvedBy) }),
  };
}

/** The same with something missing, by somebody else, at another time, or what is unknown to the programme. */
export function unusual(choose: Choose, event: CaseEvent): CaseEvent {
  const { recordId, reason, linkedCaseId, approvedById, approvedInRole, ...bare } = event;
  const carried = { recordId, reason, linkedCaseId, approvedById, approvedInRole };
  const kept = Object.entries(carried).filter(([, value]) => value !== undefined && !seldom(choose, 2));
  return {
    ...bare,
    ...Object.fromEntries(kept),
    ...maybe(choose, 3, () => ({ role: oneOf(choose, rolesThen) })),
    ...maybe(choose, 6, () => ({ instant: '2030-01-01T00:00:00Z' as const })),
    ...maybe(choose, 8, () => ({ type: oneOf(choose, ['moon.landed', 'case.closed', 'entry.retracted']) })),
    ...maybe(choose, 8, () => ({
      replaces: oneOf(choose, ['e-1', 'e-2', 'e-99']),
      enteredAt: oneOf(choose, ['2031-12-05T12:00:00Z', '2029-01-01T00:00:00Z'] as const),
    })),
    ...maybe(choose, 12, () => ({ approvedById: 'm-3', approvedInRole: oneOf(choose, rolesThen) })),
    ...maybe(choose, 12, () => ({ id: oneOf(choose, ['e-1', 'e-2']) })),
  };
}
