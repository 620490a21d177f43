import { type CaseEvent, type OpeningEvent, recordsFiledWith } from 'exit-work/model';
import type { Programme, Step } from 'exit-work/programme';
import { custodyStates, participationTracks, type Role, roles, valuesOf } from 'exit-work/vocabulary';
import { eventBy, openingBy } from './explore.js';

/** Events of a programme as they should be, and each with one thing that is wrong. */
export interface Shapes {
  /** Every type by somebody who may in each of its steps, with all that one of them asks for. */
  readonly complete: readonly CaseEvent[];
  readonly faulty: readonly CaseEvent[];
}

export function shapesOf({ steps }: Programme): Shapes {
  const all = Object.values(steps);
  const types = [...new Set(all.map(({ event }) => event))];
  const shapes = types.map((type) => shapesOfType(all.filter(({ event }) => event === type)));
  return {
    complete: shapes.flatMap(({ complete }) => complete),
    faulty: shapes.flatMap(({ faulty }) => faulty),
  };
}

function shapesOfType(steps: readonly Step[]): Shapes {
  const may = [...new Set(steps.flatMap(({ by: [role] }) => role ?? []))];
  const complete = may.flatMap((role) => completeBy(role, steps));
  const faulty = complete
    .slice(0, 1)
    .flatMap((event) => [...strangers(event, steps), ...lacking(event), ...untimely(event), laden(event)]);
  return { complete, faulty };
}

/** What the steps of a type ask for, once for each role in which one of them wants an approval. */
function completeBy(role: Role, steps: readonly Step[]): readonly CaseEvent[] {
  const [{ event: type } = { event: 'client.informed' }] = steps;
  const carries = new Set(steps.flatMap((step) => step.carries ?? []));
  const approving = [...new Set(steps.flatMap(({ approvedBy: [first] = [] }) => first ?? []))];
  const event: CaseEvent = {
    ...eventBy(role, type),
    ...(recordsFiledWith(type).length === 0 ? {} : { recordId: 'r-1' }),
    ...(carries.has('reason') ? { reason: 'as agreed' } : {}),
    ...(carries.has('linked-case') ? { linkedCaseId: 'case-2' } : {}),
  };
  if (approving.length === 0) return [event];
  return approving.map((approvedInRole) => ({ ...event, approvedById: 'm-2', approvedInRole }));
}

/** By somebody who never may, and approved by somebody whose approval nobody asks for. */
function strangers(event: CaseEvent, steps: readonly Step[]): readonly CaseEvent[] {
  const outside = (asked: readonly Role[]) => valuesOf(roles).filter((role) => !asked.includes(role));
  const [stranger] = outside(steps.flatMap(({ by }) => by));
  const [approver] = outside(steps.flatMap(({ approvedBy = [] }) => approvedBy));
  return [
    ...(stranger === undefined ? [] : [{ ...event, role: stranger }]),
    ...(event.approvedInRole === undefined || approver === undefined
      ? []
      : [{ ...event, approvedInRole: approver }]),
  ];
}

const carried = [['recordId'], ['reason'], ['linkedCaseId'], ['approvedById', 'approvedInRole']];

/** The event without one of the things that it carries, for each of them. */
function lacking(event: CaseEvent): readonly CaseEvent[] {
  return carried
    .filter((fields) => fields.some((field) => field in event))
    .map((fields) => without(event, fields));
}

function without(event: CaseEvent, fields: readonly string[]): CaseEvent {
  const kept = Object.entries(event).filter(([field]) => !fields.includes(field));
  // What is left out may be missing from an event.
  return Object.fromEntries(kept) as unknown as CaseEvent;
}

/** Earlier than the last event; in place of another one. */
function untimely(event: CaseEvent): readonly CaseEvent[] {
  return [
    { ...event, instant: '2030-01-02T11:59:59Z' },
    { ...event, replaces: 'e-1', enteredAt: '2030-01-05T12:00:00Z' },
  ];
}

/** With everything that an event can carry, asked for or not, at the instant of the last event, and entered late. */
function laden(event: CaseEvent): CaseEvent {
  return {
    recordId: 'r-1',
    reason: 'as agreed',
    linkedCaseId: 'case-2',
    approvedById: 'm-2',
    approvedInRole: 'programme-manager',
    ...event,
    instant: '2030-01-02T13:00:00+01:00',
    enteredAt: '2030-01-05T12:00:00Z',
  };
}

/** Every opening event on every track, in and out of custody, by everybody; and on the days of the version’s limits. */
export function openingShapes({ openings, validity }: Programme): readonly OpeningEvent[] {
  const types = [...new Set(Object.values(openings).map(({ event }) => event))];
  const shapes = types.flatMap((type) =>
    valuesOf(roles).flatMap((role) =>
      valuesOf(participationTracks).flatMap((track) =>
        valuesOf(custodyStates).map((custody) => ({ ...openingBy(role, type), track, custody })),
      ),
    ),
  );
  const days = [validity?.from, validity?.until].flatMap((day) => day ?? []);
  const dated = days.flatMap((day) => [
    `${day}T00:00:00-11:00` as const,
    `${day}T23:59:59+14:00` as const,
    `${Number(day.slice(0, 4)) - 1}-12-31T23:59:59Z` as const,
  ]);
  return [
    ...shapes,
    ...shapes.flatMap((shape) => dated.map((instant) => ({ ...shape, instant }))),
    ...shapes.map((shape) => ({ ...shape, replaces: 'e-0', enteredAt: '2031-01-02T12:00:00Z' as const })),
  ];
}
