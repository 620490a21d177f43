import { Instant } from 'exit-work/kernel';
import { applyEvent, type CaseState } from 'exit-work/lifecycle';
import type { CaseEvent, OpeningEvent } from 'exit-work/model';
import { blueprints, type Programme } from 'exit-work/programme';
import { type Role, roles, valuesOf } from 'exit-work/vocabulary';
import fc from 'fast-check';
import { eventNow, opened, openingOf } from './story.js';

/** A log that its programme accepts: an opening, and events each of which was possible in its turn. */
export interface Walk {
  readonly programme: Programme;
  readonly opening: OpeningEvent;
  readonly events: readonly CaseEvent[];
  /** Where the case stands after the opening, and after each event. */
  readonly states: readonly CaseState[];
}

export const anyProgramme: fc.Arbitrary<Programme> = fc.constantFrom(...Object.values(blueprints));

export const anyRole: fc.Arbitrary<Role> = fc.constantFrom(...valuesOf(roles));

const start = Date.UTC(2030, 0, 2, 15);

/** Chooses again and again among the events of the programme, and keeps those that are possible. */
export const anyWalk: fc.Arbitrary<Walk> = fc
  .tuple(
    anyProgramme,
    fc.constantFrom('community' as const, 'custody' as const),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 40 })), { maxLength: 60 }),
  )
  .map(([programme, custody, choices]) => {
    const opening = openingOf(programme, { custody, instant: instantAt(0) });
    const states = [opened(programme, opening)];
    const events: CaseEvent[] = [];
    const types = Object.values(programme.steps).map(({ event }) => event);
    let hours = 0;
    for (const [choice, pause] of choices) {
      const state = states.at(-1) ?? opened(programme, opening);
      const event = {
        ...eventNow(state, types[choice % types.length] ?? 'client.informed'),
        instant: instantAt(hours + pause),
      };
      const applied = applyEvent(state, event);
      if (!applied.ok) continue;
      hours += pause;
      events.push(event);
      states.push(applied.state);
    }
    return { programme, opening, events, states };
  });

function instantAt(hours: number): Instant {
  return Instant.parse(new Date(start + hours * 3_600_000).toISOString());
}
