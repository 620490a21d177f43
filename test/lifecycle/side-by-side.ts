import { applyEvent, createCaseMachine, openCase } from 'exit-work/lifecycle';
import type { CaseEvent, OpeningEvent } from 'exit-work/model';
import { dimensions, type Programme } from 'exit-work/programme';
import { custodyStates, participationTracks, roles, valuesOf } from 'exit-work/vocabulary';
import fc from 'fast-check';
import { expect } from 'vitest';
import { createActor } from 'xstate';
import { anyRole } from './walks.js';

/** Plays events, possible and impossible ones, through both forms of a programme and compares after each. */
export function play(programme: Programme, opening: OpeningEvent, events: readonly CaseEvent[]): void {
  const actor = createActor(createCaseMachine(programme)).start();
  const opened = openCase(programme, opening);
  actor.send(opening);
  if (!opened.ok) {
    expect(actor.getSnapshot().value.stage).toBe('unopened');
    return;
  }
  let state = opened.state;
  for (const event of events) {
    const applied = applyEvent(state, event);
    if (applied.ok) state = applied.state;
    actor.send(event);
    const { value, context } = actor.getSnapshot();
    const position = Object.fromEntries(dimensions.map((dimension) => [dimension, value[dimension]]));
    expect({ position, ...context }).toEqual({
      position: state.position,
      milestones: state.milestones,
      caseId: state.caseId,
      instant: state.instant,
    });
  }
}

/** Once in twelve times; otherwise nothing. */
function seldom<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: 11, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
}

/** Mostly openings that the programme begins with; some on another track or by somebody else. */
export function openingsOf(programme: Programme): fc.Arbitrary<OpeningEvent> {
  return fc
    .record({
      opening: fc.constantFrom(...Object.values(programme.openings)),
      place: fc.nat(),
      role: seldom(anyRole),
      track: seldom(fc.constantFrom(...valuesOf(participationTracks))),
      custody: fc.constantFrom(...valuesOf(custodyStates)),
    })
    .map(({ opening: { event, by, tracks }, place, role, track, custody }) => ({
      id: 'e-0',
      type: event,
      instant: '2030-01-01T00:00:00Z',
      actorId: 'm-1',
      role: role ?? by[place % by.length] ?? 'case-manager',
      caseId: 'case-1',
      track: track ?? tracks[place % tracks.length] ?? 'voluntary',
      custody,
    }));
}

/** Mostly events that may be entered; some by others, some without their record, some earlier than the last one. */
export function eventsOf(programme: Programme): fc.Arbitrary<CaseEvent[]> {
  const event = fc
    .record({
      step: fc.constantFrom(...Object.values(programme.steps)),
      place: fc.nat({ max: valuesOf(roles).length }),
      other: seldom(anyRole),
      filed: fc.integer({ min: 0, max: 9 }),
      early: fc.integer({ min: 0, max: 9 }),
    })
    .map(({ step: { event: type, by }, place, other, filed, early }) => ({
      type,
      role: other ?? by[place % by.length] ?? 'case-manager',
      filed: filed > 0,
      early: early === 0,
    }));
  return fc.array(event, { maxLength: 60 }).map((events) =>
    events.map(({ type, role, filed, early }, index) => {
      const minute = String(early ? 0 : index).padStart(2, '0');
      const instant = `2031-01-01T00:${minute}:00Z` as const;
      return { id: 'e', type, instant, actorId: 'm-1', role, ...(filed ? { recordId: 'r-1' } : {}) };
    }),
  );
}
