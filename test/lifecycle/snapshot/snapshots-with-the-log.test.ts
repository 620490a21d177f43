import { type CaseLog, defineMigration, fromSnapshot, replay } from 'exit-work/lifecycle';
import type { CaseEvent } from 'exit-work/model';
import { blueprints } from 'exit-work/programme';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advanced, eventNow, opened, openingOf, type Told } from '../stories/story.js';
import { anyWalk } from '../stories/walks.js';
import { damaged, written } from './written-snapshots.js';

const programmes = Object.values(blueprints);
const { exitSweden } = blueprints;
const opening = openingOf(exitSweden);
const story = ['client.informed', 'participation.agreed', 'staff-risk.discussed', 'case-manager.appointed'];
const log = logOf(story);
const truth = { programme: exitSweden, log };
const state = advanced(opened(exitSweden), ...story);

/** The log of a story, whether it is possible or not: each event as it would be entered where it is possible. */
function logOf(told: readonly Told[], ...more: readonly Partial<CaseEvent>[]): CaseLog {
  let now = opened(exitSweden);
  const events: CaseEvent[] = [];
  for (const one of told) {
    events.push(eventNow(now, one));
    now = advanced(now, one);
  }
  for (const [index, one] of more.entries()) {
    events.push({ ...eventNow(now, one), id: `e-${now.sequence + 1 + index}` });
  }
  return [opening, ...events];
}

describe('a snapshot beside its log', () => {
  it('is read where it says the same', () => {
    const restored = fromSnapshot(written(state), programmes, { truth });
    expect(restored).toEqual({ ok: true, value: { state, from: 'snapshot' } });
  });

  it('may have its fields in another order', () => {
    const { latest, ...rest } = written(state);
    const turned = { latest: Object.fromEntries(Object.entries(Object(latest)).reverse()), ...rest };
    expect(fromSnapshot(turned, programmes, { truth })).toMatchObject({ value: { from: 'snapshot' } });
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['closed without an evaluation', { 'position/status': 'closed', 'position/support': 'standby' }],
    ['in another stage', { 'position/stage': 'aftercare' }],
    ['at another place', { 'position/custody': 'custody' }],
    ['with a milestone more', { 'milestones/4': 'staff-risk-discussed', 'milestones/3': 'plan-agreed' }],
    ['with a milestone less', { milestones: ['client-informed'] }],
    ['of more events', { sequence: 6 }],
    ['of a later instant', { instant: '2030-01-03T16:00:00+01:00' }],
    ['with another last time', { 'latest/client.informed': '2030-01-02T15:00:00+01:00' }],
    ['with an event less', { 'latest/client.informed': undefined }],
    ['of another case', { caseId: 'case-2' }],
    ['of another programme', { 'programme/id': 'open-setting' }],
    ['of a version that is not at hand', { 'programme/version': '0.9.0' }],
    ['of another version of the format', { formatVersion: 2 }],
    ['of no programme', { programme: null }],
  ])('%s is answered from the log', (_, damage) => {
    const restored = fromSnapshot(damaged(state, damage), programmes, { truth });
    expect(restored).toEqual({ ok: true, value: { state, from: 'log' } });
  });

  it.each([undefined, null, 'lost', [], {}])('that is %j is answered from the log', (json) => {
    expect(fromSnapshot(json, [], { truth })).toEqual({ ok: true, value: { state, from: 'log' } });
  });

  it('that was forged would be read without', () => {
    const forged = damaged(state, { 'position/status': 'closed', 'position/support': 'standby' });
    expect(fromSnapshot(forged, programmes)).toMatchObject({ ok: true, value: { from: 'snapshot' } });
  });

  it('that was written before the last event is answered from the log', () => {
    const earlier = advanced(opened(exitSweden), 'client.informed');
    const restored = fromSnapshot(written(earlier), programmes, { truth });
    expect(restored).toEqual({ ok: true, value: { state, from: 'log' } });
  });

  it('of another version is answered from the log of its own version', () => {
    const next = { ...exitSweden, version: '1.1.0' };
    const migrations = [defineMigration(exitSweden, next, {})];
    const truth = { programme: next, log };
    const restored = fromSnapshot(written(state), [next], { migrations, truth });
    const moved = { ...state, programme: next };
    expect(restored).toEqual({ ok: true, value: { state: moved, from: 'migration' } });
  });
});

const notEvaluated =
  'it needs first that the case is evaluated: every case is evaluated before it is closed, the unsuccessful ones ' +
  'above all; what brings it about: `case.evaluated`';

describe('a log that does not replay', () => {
  it.each<[string, CaseLog, string, string | RegExp]>([
    ['skips the evaluation', logOf(story, { type: 'case.closed' }), 'log[5]', notEvaluated],
    [
      'is recorded by the wrong person',
      logOf(['client.informed'], { type: 'participation.agreed', role: 'judge' }),
      'log[2]',
      /^it is not for the role of judge to record; it is for: /,
    ],
    [
      'goes on after something that is no event',
      logOf(['client.informed'], { type: 'Client Informed' }, { type: 'participation.agreed' }),
      'log[2]',
      /^type: expected the name of an event/,
    ],
    [
      'replaces what is not there',
      logOf(story, { type: 'client.informed', enteredAt: '2030-01-05T16:00:00Z', replaces: 'e-99' }),
      'log[5]',
      /^replaces: expected the identifier of an earlier entry that stands/,
    ],
    [
      'begins on a track that is not run',
      [{ ...opening, track: 'mandated' }],
      'log[0]',
      /^programme `exit-sweden` does not begin with this event on the mandated track; /,
    ],
  ])('because it %s is refused with place and reason', (_, broken, path, message) => {
    const restored = fromSnapshot(written(state), programmes, {
      truth: { programme: exitSweden, log: broken },
    });
    if (restored.ok) throw new Error('the log replays');
    const said = typeof message === 'string' ? message : expect.stringMatching(message);
    expect(restored.issues).toMatchObject([{ path, message: said }]);
  });
});

describe('whatever is kept beside a log', () => {
  it('gives the state of the log', () => {
    fc.assert(
      fc.property(
        anyWalk,
        fc.jsonValue(),
        fc.nat(),
        ({ programme, opening, events, states }, json, choice) => {
          const kept = states[choice % (states.length + 1)];
          const truth = { programme, log: [opening, ...events] as const };
          const restored = fromSnapshot(kept === undefined ? json : written(kept), programmes, { truth });
          const replayed = replay(programme, truth.log);
          expect(restored.ok && restored.value.state).toEqual(replayed.ok && replayed.state);
          expect(restored.ok && restored.value.state).toEqual(states.at(-1));
        },
      ),
      { numRuns: 80 },
    );
  });
});
