import { applyEvent, fromSnapshot, replay, toSnapshot } from 'exit-work/lifecycle';
import { blueprints } from 'exit-work/programme';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseIn, stagesOfJourneys } from '../stories/journeys.js';
import { advanced, frozen, opened } from '../stories/story.js';
import { anyWalk } from '../stories/walks.js';
import { written } from './written-snapshots.js';

const programmes = Object.values(blueprints);

/** Never to be changed: it stands for what earlier releases have written. */
const ofAnEarlierRelease =
  '{"format":"exit-work/case-snapshot","formatVersion":1,"programme":{"id":"exit-sweden","version":"1.0.0"},' +
  '"caseId":"case-1","position":{"track":"voluntary","stage":"assessment","status":"active",' +
  '"custody":"community","support":"standard","safety":"settled","concern":"no-concern"},' +
  '"milestones":["case-manager-appointed","client-informed","participation-agreed","staff-risk-discussed"],' +
  '"sequence":5,"instant":"2030-01-02T16:00:00+01:00","latest":{' +
  '"client.made-contact":"2030-01-02T16:00:00+01:00","client.informed":"2030-01-02T16:00:00+01:00",' +
  '"participation.agreed":"2030-01-02T16:00:00+01:00","staff-risk.discussed":"2030-01-02T16:00:00+01:00",' +
  '"case-manager.appointed":"2030-01-02T16:00:00+01:00"}}';

describe('the format', () => {
  it('is written as it always was, and with the identifiers of the last events', () => {
    const added = ',"openingId":"e-1","idsAtInstant":["e-1","e-2","e-3","e-4","e-5"]}';
    expect(JSON.stringify(toSnapshot(caseIn('Exit Sweden', 'assessment')))).toBe(
      ofAnEarlierRelease.slice(0, -1) + added,
    );
  });

  it('of an earlier release is read', () => {
    const { openingId: _, idsAtInstant: __, ...state } = caseIn('Exit Sweden', 'assessment');
    expect(fromSnapshot(JSON.parse(ofAnEarlierRelease), programmes)).toEqual({
      ok: true,
      value: { state, from: 'snapshot' },
    });
  });

  it('does not depend on the order of the fields', () => {
    const entries = Object.entries(Object(JSON.parse(ofAnEarlierRelease))).reverse();
    const restored = fromSnapshot(Object.fromEntries(entries), programmes);
    expect(restored).toMatchObject({ ok: true, value: { from: 'snapshot' } });
  });

  it('names the programme and does not hold it', () => {
    const { programme } = toSnapshot(opened(blueprints.pairs));
    expect(programme).toEqual({ id: 'pairs', version: '1.0.0' });
  });
});

describe('a snapshot', () => {
  it.each(stagesOfJourneys)('of %s in %s gives the state again', (name, stage) => {
    const state = frozen(caseIn(name, stage));
    expect(fromSnapshot(written(state), programmes)).toEqual({
      ok: true,
      value: { state, from: 'snapshot' },
    });
  });

  it('of a case that was closed and opened again gives the state again', () => {
    const closed = advanced(caseIn('family support', 'closure'), 'case.closed');
    const reopened = advanced(closed, 'case.reopened');
    for (const state of [closed, reopened]) {
      expect(fromSnapshot(written(state), programmes)).toMatchObject({ ok: true, value: { state } });
    }
  });

  it('shares nothing with the state that could be changed', () => {
    const state = opened(blueprints.exitSweden);
    const { position, milestones, latest } = toSnapshot(state);
    expect(position === state.position).toBe(false);
    expect(milestones === state.milestones).toBe(false);
    expect(latest === state.latest).toBe(false);
  });

  it('is read by the first of the programmes that it names, wherever that stands', () => {
    const state = opened(blueprints.vpnTypeC);
    const restored = fromSnapshot(written(state), [...programmes].reverse());
    expect(restored.ok && restored.value.state.programme === blueprints.vpnTypeC).toBe(true);
  });
});

describe('whatever has happened in a case', () => {
  it('survives a snapshot after every event', () => {
    fc.assert(
      fc.property(anyWalk, ({ states }) => {
        for (const state of states) {
          const restored = fromSnapshot(written(state), programmes);
          expect(restored).toEqual({ ok: true, value: { state, from: 'snapshot' } });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is written in the same way again', () => {
    fc.assert(
      fc.property(anyWalk, ({ states }) => {
        const [state] = states.slice(-1);
        if (state === undefined) return;
        const restored = fromSnapshot(written(state), programmes);
        expect(restored.ok && toSnapshot(restored.value.state)).toEqual(toSnapshot(state));
      }),
      { numRuns: 60 },
    );
  });

  it('goes on from a snapshot as it would have gone on without', () => {
    fc.assert(
      fc.property(anyWalk, fc.nat(), ({ programme, opening, events, states }, choice) => {
        const place = choice % states.length;
        const state = states[place];
        const restored = state && fromSnapshot(written(state), programmes);
        if (restored?.ok !== true) throw new Error('the snapshot is not read');
        let now = restored.value.state;
        for (const event of events.slice(place)) {
          const applied = applyEvent(now, event);
          if (!applied.ok) throw new Error('the event was possible without a snapshot');
          now = applied.state;
        }
        const replayed = replay(programme, [opening, ...events]);
        expect(replayed.ok && replayed.state).toEqual(now);
      }),
      { numRuns: 60 },
    );
  });

  it('refuses the same events from a snapshot, for the same reasons', () => {
    fc.assert(
      fc.property(anyWalk, ({ events, states }) => {
        const state = states.at(-1);
        const restored = state && fromSnapshot(written(state), programmes);
        if (restored?.ok !== true) throw new Error('the snapshot is not read');
        for (const event of events) {
          const applied = state && applyEvent(state, event);
          expect(applyEvent(restored.value.state, event)).toEqual(applied);
        }
      }),
      { numRuns: 40 },
    );
  });
});
