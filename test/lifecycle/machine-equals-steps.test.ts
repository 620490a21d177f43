import fc from 'fast-check';
import { applyEvent, createCaseMachine, openCase } from 'exit-work/lifecycle';
import type { CaseEvent, OpeningEvent } from 'exit-work/model';
import { blueprints, dimensions, type Programme } from 'exit-work/programme';
import { custodyStates, participationTracks, type Role, roles, valuesOf } from 'exit-work/vocabulary';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';

/** Plays a walk through both forms of a programme, taking possible and impossible events alike. */
function play(programme: Programme, opening: OpeningEvent, walk: readonly CaseEvent[]): void {
  const actor = createActor(createCaseMachine(programme)).start();
  const opened = openCase(programme, opening);
  actor.send(opening);
  if (!opened.ok) {
    expect(actor.getSnapshot().value.stage).toBe('unopened');
    return;
  }
  let state = opened.state;
  for (const event of walk) {
    const applied = applyEvent(state, event);
    if (applied.ok) state = applied.state;
    actor.send(event);
    const { value, context } = actor.getSnapshot();
    const position = Object.fromEntries(dimensions.map((dimension) => [dimension, value[dimension]]));
    expect({ position, milestones: context.milestones }).toEqual({
      position: state.position,
      milestones: state.milestones,
    });
  }
}

const anyRole = fc.constantFrom<Role>(...valuesOf(roles));

function openings(programme: Programme): fc.Arbitrary<OpeningEvent> {
  return fc.record({
    id: fc.constant('e-0'),
    type: fc.constantFrom(...Object.values(programme.openings).map(({ event }) => event)),
    instant: fc.constant('2030-01-01T00:00:00Z' as const),
    actorId: fc.constant('m-1'),
    role: anyRole,
    caseId: fc.constant('case-1'),
    track: fc.constantFrom(...valuesOf(participationTracks)),
    custody: fc.constantFrom(...valuesOf(custodyStates)),
  });
}

/** Mostly events that the programme knows, by somebody who may record them; some by others, some earlier. */
function walks(programme: Programme): fc.Arbitrary<CaseEvent[]> {
  const step = fc.constantFrom(...Object.values(programme.steps));
  const event = fc
    .record({
      step,
      ofStep: fc.nat(),
      other: fc.option(anyRole, { freq: 12 }),
      filed: fc.boolean(),
      second: fc.nat({ max: 59 }),
    })
    .map(({ step: { event: type, by }, ofStep, other, filed, second }): CaseEvent => {
      const role = other ?? by[ofStep % by.length] ?? 'case-manager';
      const instant = `2030-01-02T00:00:${String(second).padStart(2, '0')}Z` as const;
      return { id: 'e', type, instant, actorId: 'm-1', role, ...(filed || second > 5 ? { recordId: 'r-1' } : {}) };
    });
  return fc
    .array(event, { maxLength: 60 })
    .map((events) =>
      events.map((one, index) => (index % 9 === 8 ? one : { ...one, instant: `2031-01-01T00:00:${String(index % 60).padStart(2, '0')}Z` as const })),
    );
}

describe('the XState machine and the steps give the same answers', () => {
  it.each(Object.entries(blueprints))('%s', (_name, programme) => {
    fc.assert(
      fc.property(openings(programme), walks(programme), (opening, walk) => play(programme, opening, walk)),
      { numRuns: 60 },
    );
  });
});
