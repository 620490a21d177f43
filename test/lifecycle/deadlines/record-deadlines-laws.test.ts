import { type CalendarDay, dayOf, isWorkingDay } from 'exit-work/kernel';
import { type RecordDeadline, recordDeadlineKinds, recordDeadlines } from 'exit-work/lifecycle';
import type { CaseEvent, CaseFile } from 'exit-work/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyInstant, anyQuestion } from './any-records.js';

function valueAt(file: CaseFile, path: string): unknown {
  return [...path.matchAll(/[A-Za-z]+|\d+/g)].reduce<unknown>(
    (value, [key]) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    file,
  );
}

/** What a deadline says but for its place: where it stands in its list is the list’s. */
function placeless({ path, ...deadline }: RecordDeadline, file: CaseFile) {
  return { ...deadline, value: valueAt(file, path), field: path.replaceAll(/\d+/g, '') };
}

function shuffled<T>(values: readonly T[], order: readonly number[]): T[] {
  return values
    .map((value, index) => ({ value, place: order[index] ?? 0 }))
    .sort((one, other) => one.place - other.place)
    .map(({ value }) => value);
}

function reordered(file: CaseFile, order: readonly number[]): CaseFile {
  return {
    ...file,
    ...Object.fromEntries(
      Object.entries(file).flatMap(([name, value]) =>
        // The log has an order of its own: what was entered later comes later on the same instant.
        Array.isArray(value) && name !== 'events' ? [[name, shuffled(value, order)]] : [],
      ),
    ),
  };
}

const ranks = { coming: 0, due: 1, overdue: 2 };

function keyOf({ kind, recordId, path }: RecordDeadline): string {
  return `${kind} ${recordId} ${path}`;
}

describe('deadlines of records', () => {
  it('do not depend on the order in which the records are filed', () => {
    const anyOrder = fc.array(fc.nat(), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(anyQuestion, anyOrder, ({ file, options }, order) => {
        const other = reordered(file, order);
        const fundings = shuffled(options.fundings, order);
        const answers = recordDeadlines(file, options).map((one) => placeless(one, file));
        const others = recordDeadlines(other, { ...options, fundings }).map((one) => placeless(one, other));
        expect(others).toEqual(answers);
      }),
    );
  });

  it('only come nearer: none is new, none is further away, and none changes its day', () => {
    fc.assert(
      fc.property(anyQuestion, anyInstant, ({ file, options }, other) => {
        const [now = other, later = other] = [options.now, other].sort(
          (a, b) => Date.parse(a) - Date.parse(b),
        );
        const before = new Map(recordDeadlines(file, { ...options, now }).map((one) => [keyOf(one), one]));
        for (const after of recordDeadlines(file, { ...options, now: later })) {
          const earlier = before.get(keyOf(after));
          expect(earlier).toMatchObject({ due: after.due, actBy: after.actBy });
          expect(ranks[after.status]).toBeGreaterThanOrEqual(ranks[earlier?.status ?? 'overdue']);
        }
      }),
    );
  });

  it('lead to a day or an instant in the file', () => {
    fc.assert(
      fc.property(anyQuestion, ({ file, options }) => {
        for (const { path } of recordDeadlines(file, options)) {
          expect(valueAt(file, path), path).toMatch(/^\d{4}-\d\d-\d\d/);
        }
      }),
    );
  });

  it('are the same for the same question, and each is told once', () => {
    fc.assert(
      fc.property(anyQuestion, ({ file, options }) => {
        const answer = recordDeadlines(file, options);
        expect(recordDeadlines(structuredClone(file), options)).toEqual(answer);
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
        expect(new Set(answer.map(keyOf)).size).toBe(answer.length);
      }),
    );
  });

  it('come in the order of their days, to be acted on no later, and on a working day if there is one', () => {
    fc.assert(
      fc.property(anyQuestion, ({ file, options }) => {
        const answer = recordDeadlines(file, options);
        const days = answer.map(({ due }): CalendarDay => due);
        expect(days).toEqual(days.toSorted());
        for (const { kind, due, actBy, status } of answer) {
          expect(actBy <= due).toBe(true);
          if (isWorkingDay(due, options.holidays)) expect(actBy).toBe(due);
          expect(status === 'overdue').toBe(due < dayOf(options.now, options.timeZone));
          if (status === 'overdue') expect(recordDeadlineKinds[kind].afterwards).toBe('overdue');
        }
      }),
    );
  });

  it('of a closed case are follow-ups only, and those of the open case', () => {
    fc.assert(
      fc.property(anyQuestion, ({ file, options }) => {
        const events = file.events.filter(({ type }) => !type.startsWith('case.'));
        const closing: CaseEvent = {
          id: 'closing',
          type: 'case.closed',
          instant: '2050-01-01T00:00:00Z',
          actorId: 'member-0',
          role: 'former',
        };
        const open = recordDeadlines({ ...file, events }, options);
        expect(recordDeadlines({ ...file, events: [...events, closing] }, options)).toEqual(
          open.filter(({ kind }) => kind === 'conference-follow-up'),
        );
      }),
    );
  });
});
