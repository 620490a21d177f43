import { applyEvent, createCaseMachine, openCase } from 'exit-work/lifecycle';
import type { CaseEvent, OpeningEvent } from 'exit-work/model';
import { blueprints } from 'exit-work/programme';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { advanced, eventNow, opened, openingOf } from '../stories/story.js';

const programme = blueprints.prisonAndProbation;
const opening = openingOf(programme, { track: 'mandated' });

/** An actor that stands where the story leads. */
function actorAfter(...story: readonly CaseEvent[]) {
  const actor = createActor(createCaseMachine(programme)).start();
  for (const event of [opening, ...story]) actor.send(event);
  return actor;
}

const announced = eventNow(opened(programme, opening), 'sanctions.announced');
const state = advanced(opened(programme, opening), announced);
const report = eventNow(state, 'non-compliance.reported');

describe('the machine refuses what is no right event, as the steps do', () => {
  it.each<[string, unknown]>([
    ['whose two people are one', { ...report, approvedById: report.actorId }],
    ['that is approved in a role by nobody', { ...report, approvedById: undefined }],
    ['without an instant', { ...report, instant: undefined }],
    ['on no day', { ...report, instant: '2030-02-30T10:00:00Z' }],
    ['with a field that no event has', { ...report, note: 'free text' }],
    ['that is another’s class', Object.assign(Object.create({ a: 1 }), report)],
  ])('an event %s', (_, wrong) => {
    const actor = actorAfter(announced);
    const before = actor.getSnapshot();
    actor.send(wrong as CaseEvent);
    expect(actor.getSnapshot().status).toBe('active');
    expect(actor.getSnapshot().value).toEqual(before.value);
    expect(actor.getSnapshot().context).toEqual(before.context);
    expect(applyEvent(state, wrong as CaseEvent).ok).toBe(false);
  });

  it('and takes the right one', () => {
    const actor = actorAfter(announced, report);
    expect(actor.getSnapshot().context.milestones).toContain('non-compliance-reported');
  });

  it.each<[string, unknown]>([
    ['in no state of custody', { ...opening, custody: 'bogus' }],
    ['that says more than an opening does', { ...opening, status: 'closed' }],
    ['at no instant', { ...opening, instant: 'nonsense' }],
  ])('an opening %s', (_, wrong) => {
    const actor = createActor(createCaseMachine(programme)).start();
    actor.send(wrong as OpeningEvent);
    expect(new Set(Object.values(actor.getSnapshot().value))).toEqual(new Set(['unopened', 'kept']));
    expect(openCase(programme, wrong as OpeningEvent).ok).toBe(false);
  });
});
