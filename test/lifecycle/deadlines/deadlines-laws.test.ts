import { dayOf, isWorkingDay } from 'exit-work/kernel';
import { applyEvent, type CaseState, deadlines } from 'exit-work/lifecycle';
import type { Programme, Task } from 'exit-work/programme';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyInstant, anyTimeZone } from '../../kernel/calendar/arbitraries.js';
import { eventNow } from '../stories/story.js';
import { anyWalk } from '../stories/walks.js';
import { due, task } from './tasks.js';

const anyOptions = fc.record({ now: anyInstant, timeZone: anyTimeZone, holidays: fc.constant([]) });

describe('deadlines', () => {
  it('come in the order of their days, and on one day in the order of their keys', () => {
    const tasks = {
      zeal: task({ within: { days: 3 } }),
      later: task({ within: { days: 4 } }),
      ardour: task({ within: { days: 3 } }),
      sooner: task({ within: { days: 2 } }),
      middle: task({ within: { days: 3 } }),
    };
    const keys = due(tasks, ['plan.agreed']).map((deadline) => deadline.task);
    expect(keys).toEqual(['sooner', 'ardour', 'middle', 'zeal', 'later']);
  });

  it('do not depend on the order in which the programme names its tasks', () => {
    const durations = fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), fc.nat({ max: 3 }), { maxKeys: 8 });
    fc.assert(
      fc.property(durations, fc.infiniteStream(fc.nat()), (days, order) => {
        const entries = Object.entries(days).map(([key, count]): [string, Task] => [
          key,
          task({ within: { days: count } }),
        ]);
        const shuffled = entries
          .map((entry) => ({ entry, place: order.next().value }))
          .sort((first, second) => first.place - second.place)
          .map(({ entry }) => entry);
        expect(due(Object.fromEntries(shuffled), ['plan.agreed'])).toEqual(
          due(Object.fromEntries(entries), ['plan.agreed']),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('do not change with a later event that neither begins nor does a task, nor moves the case', () => {
    fc.assert(
      fc.property(anyWalk, anyOptions, ({ states }, options) => {
        const state = states.at(-1);
        if (state === undefined) return;
        for (const type of irrelevantTypes(state.programme)) {
          const applied = applyEvent(state, {
            ...eventNow(state, type),
            instant: '2050-01-01T00:00:00Z',
          });
          if (applied.ok) expect(deadlines(applied.state, options), type).toEqual(deadlines(state, options));
        }
      }),
    );
  });

  it('depend on the position, the milestones and the latest events alone, and leave the state as it is', () => {
    fc.assert(
      fc.property(anyWalk, anyOptions, ({ states }, options) => {
        const state = states.at(-1);
        if (state === undefined) return;
        const other: CaseState = { ...structuredClone(state), sequence: 1, caseId: 'case-2' };
        const answer = deadlines(state, options);
        expect(deadlines(other, options)).toEqual(answer);
        expect(deadlines(state, options)).toEqual(answer);
      }),
    );
  });

  it('are never to be acted on later than they are due, and on a working day if there is one', () => {
    fc.assert(
      fc.property(anyWalk, anyOptions, ({ states }, options) => {
        for (const state of states) {
          for (const { due: day, actBy, status } of deadlines(state, options)) {
            expect(actBy <= day).toBe(true);
            expect(status === 'overdue').toBe(day < dayOf(options.now, options.timeZone));
            if (isWorkingDay(day, [])) expect(actBy).toBe(day);
          }
        }
      }),
    );
  });
});

/** What no task speaks of, and what leaves the case where it is. */
function irrelevantTypes({ steps, tasks }: Programme): readonly string[] {
  const relevant = Object.values(tasks).flatMap(({ after, fulfilledBy }) => [...after, fulfilledBy]);
  const moving = Object.values(steps)
    .filter(({ moves }) => moves !== undefined)
    .map(({ event }) => event);
  return [...new Set(Object.values(steps).map(({ event }) => event))].filter(
    (type) => !relevant.includes(type) && !moving.includes(type),
  );
}
