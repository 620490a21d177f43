import { applyEvent, createCaseMachine, createTransitionTable, openCase } from 'exit-work/lifecycle';
import type { CaseEvent, OpeningEvent } from 'exit-work/model';
import { dimensions, type Programme } from 'exit-work/programme';
import { custodyStates, participationTracks, roles, valuesOf } from 'exit-work/vocabulary';
import fc from 'fast-check';
import { expect } from 'vitest';
import { createActor } from 'xstate';
import { anyRole } from '../stories/walks.js';
import { tableAnswer } from './table-answer.js';

/** Plays events, possible and impossible ones, through the forms of a programme and compares after each. */
export function play(programme: Programme, opening: OpeningEvent, events: readonly CaseEvent[]): void {
  const actor = createActor(createCaseMachine(programme)).start();
  const table = createTransitionTable(programme);
  const opened = openCase(programme, opening);
  actor.send(opening);
  if (!opened.ok) {
    expect(actor.getSnapshot().value.stage).toBe('unopened');
    return;
  }
  let state = opened.state;
  for (const event of events) {
    const applied = applyEvent(state, event);
    const answered = tableAnswer(table, state, event);
    expect(answered !== undefined).toBe(applied.ok);
    if (applied.ok) state = applied.state;
    actor.send(event);
    const { value, context } = actor.getSnapshot();
    const position = Object.fromEntries(dimensions.map((dimension) => [dimension, value[dimension]]));
    const { milestones, caseId, instant, openingId, openConcerns = [], idsAtInstant } = state;
    expect({ position, ...context }).toEqual({
      position: state.position,
      milestones,
      caseId,
      instant,
      openingId,
      openConcerns,
      idsAtInstant,
    });
    if (answered !== undefined) expect(answered).toEqual({ position: state.position, milestones });
  }
}

/** Once in twelve times; otherwise nothing. */
function seldom<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: 11, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
}

const mostly = fc.oneof(
  { weight: 9, arbitrary: fc.constant(true) },
  { weight: 1, arbitrary: fc.constant(false) },
);

/** Mostly openings that the programme begins with; some on another track, by somebody else, or not in its time. */
export function openingsOf(programme: Programme): fc.Arbitrary<OpeningEvent> {
  const { from, until } = programme.validity ?? { from: '2030-01-01' };
  return fc
    .record({
      opening: fc.constantFrom(...Object.values(programme.openings)),
      place: fc.nat(),
      role: seldom(anyRole),
      track: seldom(fc.constantFrom(...valuesOf(participationTracks))),
      custody: fc.constantFrom(...valuesOf(custodyStates)),
      day: seldom(fc.constantFrom('2028-12-31', '2034-01-01', until ?? from)),
      replaces: seldom(fc.constant({ replaces: 'e-00', enteredAt: '2040-01-01T00:00:00Z' } as const)),
    })
    .map(({ opening: { event, by, tracks }, place, role, track, custody, day, replaces }) => ({
      id: 'e-0',
      type: event,
      instant: `${day ?? from}T00:00:00Z` as OpeningEvent['instant'],
      actorId: 'm-1',
      role: role ?? by[place % by.length] ?? 'case-manager',
      caseId: 'case-1',
      track: track ?? tracks[place % tracks.length] ?? 'voluntary',
      custody,
      ...replaces,
    }));
}

/**
 * Mostly events that may be entered, with all that is asked of them; some by others, some without their record, reason,
 * linked case or approval, some approved by the wrong person, some earlier than the last one, some in place of another,
 * some sent twice.
 */
export function eventsOf(programme: Programme): fc.Arbitrary<CaseEvent[]> {
  const event = fc
    .record({
      step: fc.constantFrom(...Object.values(programme.steps)),
      place: fc.nat({ max: valuesOf(roles).length }),
      other: seldom(anyRole),
      otherApproval: seldom(anyRole),
      carries: fc.record({ record: mostly, reason: mostly, link: mostly, approval: mostly }),
      inTime: mostly,
      isSentOnce: mostly,
      replaces: seldom(fc.constant({ replaces: 'e-0', enteredAt: '2040-01-01T00:00:00Z' } as const)),
    })
    .map(({ step: { event: type, by, approvedBy = [] }, place, other, otherApproval, carries, ...rest }) => ({
      type,
      role: other ?? by[place % by.length] ?? 'case-manager',
      approvedInRole: otherApproval ?? approvedBy[place % approvedBy.length] ?? 'programme-manager',
      carries,
      ...rest,
    }));
  return fc.array(event, { maxLength: 60 }).map((events) =>
    events.map(({ type, role, approvedInRole, carries, inTime, isSentOnce, replaces }, index) => {
      const minute = String(inTime ? index : 0).padStart(2, '0');
      return {
        id: isSentOnce ? `e-${index + 1}` : `e-${Math.max(0, index - 1)}`,
        type,
        instant: `2035-01-01T00:${minute}:00Z` as const,
        actorId: 'm-1',
        role,
        ...(carries.record ? { recordId: 'r-1' } : {}),
        ...(carries.reason ? { reason: 'as agreed' } : {}),
        ...(carries.link ? { linkedCaseId: 'case-2' } : {}),
        ...(carries.approval ? { approvedById: 'm-2', approvedInRole } : {}),
        ...replaces,
      };
    }),
  );
}
