import { applyEvent, type CaseState, openCase, replay } from 'exit-work/lifecycle';
import type { CaseEvent, OpeningEvent } from 'exit-work/model';
import { blueprints } from 'exit-work/programme';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventNow, opened, openingOf, reasonsOf } from '../stories/story.js';
import { anyWalk, type Walk } from '../stories/walks.js';

const opening = openingOf(blueprints.exitSweden);
const start = opened(blueprints.exitSweden);
const informed = eventNow(start, 'client.informed');
const session = eventNow(start, { type: 'session.held', id: 'e-3' });
const last = { ...session, id: 'e-4' };

describe('a replay', () => {
  it.each<[string, CaseEvent[], number, string[]]>([
    [
      'at the first event',
      [{ ...informed, type: 'case.closed' }, session],
      1,
      ['requirement case-evaluated'],
    ],
    ['in the middle', [informed, { ...session, type: 'case.resumed' }, last], 2, ['position status']],
    [
      'at the last event',
      [informed, session, { ...last, type: 'client.informed', role: 'client' }],
      3,
      ['role'],
    ],
    [
      'at an event out of order',
      [
        { ...informed, instant: '2030-01-09T10:00:00Z' },
        { ...session, instant: '2030-01-08T10:00:00Z' },
      ],
      2,
      ['out-of-order'],
    ],
    [
      'at what is no event',
      [informed, { ...session, instant: '2030-02-30T10:00:00Z' }, last],
      2,
      ['invalid instant'],
    ],
  ])('stops %s and says where, why, and what was before', (_, events, at, reasons) => {
    const replayed = replay(blueprints.exitSweden, [opening, ...events]);
    const before = replay(blueprints.exitSweden, [opening, ...events.slice(0, at - 1)]);
    expect(replayed.ok).toBe(false);
    if (replayed.ok || !before.ok) return;
    expect([replayed.at, reasonsOf(replayed.refusal)]).toEqual([at, reasons]);
    expect(replayed.before).toEqual(before.state);
  });

  it('says that the opening itself is refused, with nothing before it', () => {
    expect(replay(blueprints.exitSweden, [{ ...opening, track: 'mandated' }, informed])).toMatchObject({
      ok: false,
      at: 0,
      before: undefined,
      refusal: { event: 'client.made-contact' },
    });
  });

  it('of an empty log is refused', () => {
    const log = JSON.parse('[]') as [OpeningEvent];
    expect(replay(blueprints.exitSweden, log)).toMatchObject({ ok: false, at: 0 });
  });

  it('of a log that opens twice is refused', () => {
    const log = JSON.parse(JSON.stringify([opening, opening])) as [OpeningEvent, CaseEvent];
    expect(replay(blueprints.exitSweden, log)).toMatchObject({ ok: false, at: 1 });
  });

  it('follows the programme that is handed over, not the one of the same name', () => {
    const { 'hold-session': _, ...steps } = blueprints.exitSweden.steps;
    const replayed = replay({ ...blueprints.exitSweden, steps }, [opening, session]);
    expect(replayed.ok ? [] : reasonsOf(replayed.refusal)).toEqual(['unknown-event']);
  });
});

function whole({ programme, opening, events }: Walk): CaseState {
  const replayed = replay(programme, [opening, ...events]);
  if (!replayed.ok) throw new Error('a walk can be replayed');
  return replayed.state;
}

function folded(state: CaseState, events: readonly CaseEvent[]): CaseState {
  return events.reduce((now, event) => {
    const applied = applyEvent(now, event);
    return applied.ok ? applied.state : now;
  }, state);
}

describe('for every log', () => {
  it('a replay is the same as applying one event after the other', () => {
    fc.assert(
      fc.property(anyWalk, (walk) => {
        const applied = openCase(walk.programme, walk.opening);
        expect(applied.ok && folded(applied.state, walk.events)).toEqual(whole(walk));
      }),
    );
  });

  it('the state after a beginning leads through the rest to the state after the whole', () => {
    fc.assert(
      fc.property(anyWalk, fc.nat(), (walk, cut) => {
        const at = cut % (walk.events.length + 1);
        const beginning = whole({ ...walk, events: walk.events.slice(0, at) });
        expect(beginning).toEqual(walk.states[at]);
        expect(folded(beginning, walk.events.slice(at))).toEqual(whole(walk));
      }),
    );
  });

  it('a state goes through JSON, its programme included, and goes on as if nothing had been', () => {
    fc.assert(
      fc.property(anyWalk, fc.nat(), (walk, cut) => {
        const at = cut % (walk.events.length + 1);
        const stored: CaseState = JSON.parse(JSON.stringify(walk.states[at]));
        expect(stored).toEqual(walk.states[at]);
        expect(folded(stored, walk.events.slice(at))).toEqual(whole(walk));
      }),
    );
  });

  it('milestones are sorted, distinct and declared; the position is one of the programme', () => {
    fc.assert(
      fc.property(anyWalk, ({ programme, states }) => {
        for (const { milestones, position, sequence } of states) {
          expect([...new Set(milestones)].sort()).toEqual(milestones);
          expect(milestones.every((milestone) => Object.hasOwn(programme.milestones, milestone))).toBe(true);
          expect(Object.hasOwn(programme.stages, position.stage)).toBe(true);
          expect(sequence).toBeLessThanOrEqual(states.length);
        }
      }),
    );
  });
});
