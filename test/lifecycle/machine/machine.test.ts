import { type CaseMachineEvent, createCaseMachine } from 'exit-work/lifecycle';
import { blueprints, dimensions, type Programme } from 'exit-work/programme';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { caseIn } from '../stories/journeys.js';
import { eventNow, openingOf } from '../stories/story.js';

const opening = openingOf(blueprints.exitSweden);

/** The actor of a programme after events, refused ones among them. */
function actorAfter(programme: Programme, ...events: readonly CaseMachineEvent[]) {
  const actor = createActor(createCaseMachine(programme)).start();
  for (const event of events) actor.send(event);
  return actor;
}

const unopened = Object.fromEntries([
  ...dimensions.map((dimension) => [dimension, 'unopened']),
  ['record', 'kept'],
]);

describe('the machine of a programme', () => {
  it.each(Object.entries(blueprints))('%s bears its name and begins unopened', (_, programme) => {
    const machine = createCaseMachine(programme);
    expect(machine.id).toBe(programme.id);
    const { value, context, status } = actorAfter(programme).getSnapshot();
    expect({ value, context, status }).toEqual({
      value: unopened,
      context: {
        caseId: undefined,
        milestones: [],
        openConcerns: [],
        instant: undefined,
        openingId: undefined,
        idsAtInstant: [],
      },
      status: 'active',
    });
  });

  it('opens a case and remembers it', () => {
    const { value, context } = actorAfter(blueprints.exitSweden, opening).getSnapshot();
    expect(value).toEqual({
      track: 'voluntary',
      stage: 'intake',
      status: 'active',
      custody: 'community',
      support: 'standard',
      safety: 'settled',
      concern: 'no-concern',
      record: 'kept',
    });
    expect(context).toEqual({
      caseId: 'case-1',
      milestones: [],
      openConcerns: [],
      instant: opening.instant,
      openingId: opening.id,
      idsAtInstant: [opening.id],
    });
  });

  it.each<[string, CaseMachineEvent]>([
    ['an event before the opening', eventNow(caseIn('Exit Sweden', 'intake'), 'client.informed')],
    ['an opening by somebody who may not', { ...opening, role: 'judge' }],
    ['an opening on another track', { ...opening, track: 'mandated' }],
    ['an event that nobody knows', { ...opening, type: 'moon.landed' }],
  ])('is not moved by %s', (_, event) => {
    expect(actorAfter(blueprints.exitSweden, event).getSnapshot().value).toEqual(unopened);
  });

  it('keeps the first opening', () => {
    const again = { ...opening, caseId: 'case-2', custody: 'custody' } as const;
    const { value, context } = actorAfter(blueprints.exitSweden, opening, again).getSnapshot();
    expect([value.custody, context.caseId]).toEqual(['community', 'case-1']);
  });

  it('remembers the instant of the last event that was possible', () => {
    const inform = { ...eventNow(caseIn('Exit Sweden', 'intake'), 'client.informed') };
    const later = { ...inform, instant: '2030-02-01T10:00:00Z' } as const;
    const refused = { ...inform, type: 'case.closed', instant: '2030-03-01T10:00:00Z' } as const;
    const actor = actorAfter(blueprints.exitSweden, opening, later, refused, inform);
    expect(actor.getSnapshot().context).toMatchObject({
      milestones: ['client-informed'],
      instant: '2030-02-01T10:00:00Z',
    });
  });

  it('works under any identifier that a programme may have', () => {
    const programme = { ...blueprints.exitSweden, id: 'Exit_1.0:north' };
    expect(actorAfter(programme, opening).getSnapshot().value.stage).toBe('intake');
  });

  it('makes no timers and no promises: its events are those of the log', () => {
    const { machine } = actorAfter(blueprints.exitSweden, opening).getSnapshot();
    const events = [
      ...Object.values(blueprints.exitSweden.steps),
      ...Object.values(blueprints.exitSweden.openings),
    ];
    expect([...machine.events].sort()).toEqual([...new Set(events.map(({ event }) => event))].sort());
  });
});
