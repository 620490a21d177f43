import { Instant } from 'exit-work/kernel';
import { type CaseLog, type CaseState, enterEvent, historyOf, replay } from 'exit-work/lifecycle';
import type { CaseEvent } from 'exit-work/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyWalk, type Walk } from '../stories/walks.js';

const start = Date.UTC(2030, 0, 2, 15);

function hour(count: number): Instant {
  return Instant.parse(new Date(start + count * 3_600_000).toISOString());
}

/** Long after everything. */
const monday = 100_000;

/** The log of a walk, its events an hour apart and each with an identifier of its own. */
function logOf({ opening, events }: Walk): CaseLog {
  return [
    opening,
    ...events.map((event, index) => ({ ...event, id: `e-${index + 2}`, instant: hour(index + 1) })),
  ];
}

const entriesOf = ([, ...entries]: CaseLog): readonly CaseEvent[] => entries;

/** The entries in an order that the numbers choose. */
function shuffled<T>(list: readonly T[], order: Iterator<number>): readonly T[] {
  return list
    .map((item) => ({ item, place: order.next().value ?? 0 }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}

const walked = anyWalk.filter(({ events }) => events.length > 0);

describe('for every log', () => {
  it('entries made late, in whatever order, lead to the same as entries made in time', () => {
    fc.assert(
      fc.property(anyWalk, fc.infiniteStream(fc.nat()), (walk, order) => {
        const log = logOf(walk);
        const late = shuffled(entriesOf(log), order).map((event, index) => ({
          ...event,
          enteredAt: hour(monday + index),
        }));
        expect(stateAfter(walk.programme, [log[0], ...late])).toEqual(stateAfter(walk.programme, log));
      }),
    );
  });

  it('one entry made late leads to the same as that entry in time, if it can be left out till then', () => {
    fc.assert(
      fc.property(walked, fc.nat(), (walk, choice) => {
        const log = logOf(walk);
        const held = 1 + (choice % walk.events.length);
        const [event] = log.slice(held) as CaseEvent[];
        const rest = log.filter((_, place) => place !== held) as unknown as CaseLog;
        const before = replay(walk.programme, rest);
        if (!before.ok || event === undefined) return;
        const entered = enterEvent(walk.programme, rest, { ...event, enteredAt: hour(monday) });
        expect(entered.ok && standing(entered.state)).toEqual(stateAfter(walk.programme, log));
      }),
    );
  });

  it('an entry in the place of the same one changes nothing', () => {
    fc.assert(
      fc.property(walked, fc.nat(), (walk, choice) => {
        const log = logOf(walk);
        const [event] = log.slice(1 + (choice % walk.events.length)) as CaseEvent[];
        if (event === undefined) return;
        const again = {
          ...{ reason: 'entered wrongly', approvedById: 'm-9', approvedInRole: 'programme-manager' as const },
          ...event,
          id: 'e-again',
          enteredAt: hour(monday),
          replaces: event.id,
        };
        const entered = enterEvent(walk.programme, log, again);
        expect(entered.ok && standing(entered.state)).toEqual(stateAfter(walk.programme, log));
      }),
    );
  });

  it('whatever is taken back is as if it had never been entered', () => {
    fc.assert(
      fc.property(
        anyWalk,
        fc.constantFrom('case.closed', 'moon.landed', 'session.held'),
        fc.nat(),
        (walk, type, choice) => {
          const log = logOf(walk);
          const at = 1 + (choice % (walk.events.length + 1));
          const who = { actorId: 'm-1', role: 'case-manager' } as const;
          const wrong: CaseEvent = { ...who, id: 'e-wrong', type, instant: hour(at - 1) };
          const back: CaseEvent = {
            ...who,
            id: 'e-back',
            type: 'entry.retracted',
            instant: hour(monday),
            enteredAt: hour(monday),
            replaces: 'e-wrong',
            reason: 'entered wrongly',
          };
          const corrected = [...log.slice(0, at), wrong, ...log.slice(at), back] as unknown as CaseLog;
          expect(replay(walk.programme, corrected)).toEqual(replay(walk.programme, log));
        },
      ),
    );
  });

  it('a history has the entries that stand, once each, in the order in which they happened', () => {
    fc.assert(
      fc.property(anyWalk, fc.array(fc.nat(), { maxLength: 5 }), (walk, choices) => {
        const log = logOf(walk);
        const late = choices.map((choice, index): CaseEvent => {
          const instant = hour(choice % (walk.events.length + 1));
          const who = { actorId: 'm-1', role: 'case-manager' } as const;
          return {
            ...who,
            id: `late-${index}`,
            type: 'session.held',
            instant,
            enteredAt: hour(monday + index),
          };
        });
        const history = historyOf([...log, ...late]);
        expect(history.ok && [...history.places].sort((one, other) => one - other)).toEqual([
          ...[...log, ...late].keys(),
        ]);
        const instants = history.ok ? history.events.map(({ instant }) => Date.parse(instant)) : [];
        expect(instants).toEqual([...instants].sort((one, other) => one - other));
      }),
    );
  });

  it('erasing the reasons changes no state', () => {
    fc.assert(
      fc.property(anyWalk, (walk) => {
        const log = logOf(walk);
        const erased = log.map((event) =>
          event.reason === undefined ? event : { ...event, reason: 'erased' },
        ) as unknown as CaseLog;
        expect(replay(walk.programme, erased)).toEqual(replay(walk.programme, log));
      }),
    );
  });
});

function stateAfter(programme: Walk['programme'], log: CaseLog) {
  const replayed = replay(programme, log);
  return replayed.ok && standing(replayed.state);
}

/** Which identifiers a state remembers depends on the order of entry, where a consent was withdrawn. */
function standing({ idsAtInstant: _, ...state }: CaseState) {
  return state;
}
