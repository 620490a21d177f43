import type { Instant } from 'exit-work/kernel';
import { type CaseLog, enterEvent, historyOf, openCase, type Refusal } from 'exit-work/lifecycle';
import type { CaseEvent } from 'exit-work/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../laws.js';
import { byCounsellor, codesOfOpening, houseFile, logOf, programme } from './house-of-logs.js';

const file = houseFile();
const now: Instant = '2030-03-01T12:00:00Z';
const informed = byCounsellor('e-2', 'client.informed', '2030-01-03T09:00:00Z');
const agreed = byCounsellor('e-3', 'participation.agreed', '2030-01-04T09:00:00Z');

const codes = (outcome: { readonly ok: boolean; readonly refusal?: Refusal }) =>
  outcome.refusal?.reasons.map((reason) =>
    `${reason.code} ${'issue' in reason ? reason.issue.path : ''}`.trim(),
  ) ?? [];

/** What the counsellor enters now, in the place of another entry. */
function inPlaceOf(replaces: string, entry: CaseEvent, enteredAt: Instant = now): CaseEvent {
  return { reason: 'the date was mistyped', ...entry, id: `${entry.id}-right`, enteredAt, replaces };
}

describe('what is to come', () => {
  it('is not entered, at any door that knows the time', () => {
    const next = { ...informed, instant: '2030-03-01T12:00:01Z' } as const;
    expect(codes(enterEvent(programme, logOf(file), next, { now }))).toEqual(['later-than-now instant']);
    const late = { ...informed, enteredAt: '2130-03-01T12:00:00Z' } as const;
    expect(codes(enterEvent(programme, logOf(file), late, { now }))).toEqual(['later-than-now enteredAt']);
    expect(codes(openCase(programme, { ...file.opening, instant: '2031-01-02T10:00:00Z' }, { now }))).toEqual(
      ['later-than-now instant'],
    );
    expect(
      enterEvent(programme, logOf(file), { ...informed, instant: '2030-03-01T13:00:00+01:00' }, { now }).ok,
    ).toBe(true);
  });
});

describe('a date that somebody mistyped', () => {
  const far = { ...informed, enteredAt: '2130-01-03T09:00:00Z' } as const;

  it('of the entry is corrected, and the log goes on', () => {
    const corrected = enterEvent(programme, [...logOf(file), far], inPlaceOf('e-2', informed), { now });
    expect(codes(corrected)).toEqual([]);
    if (!corrected.ok) return;
    const next = enterEvent(programme, corrected.log, { ...agreed, enteredAt: now }, { now });
    expect(codes(next)).toEqual([]);
    expect(next.ok && codesOfOpening({ ...file, events: next.log.slice(1) })).toEqual([]);
  });

  it('of a retraction is corrected, too; what it took back stays taken back', () => {
    const back = byCounsellor('e-4', 'entry.retracted', '2030-01-05T09:00:00Z', {
      enteredAt: '2130-01-03T09:00:00Z',
      replaces: 'e-3',
      reason: 'another client agreed',
    });
    const right = { ...back, id: 'e-5', enteredAt: now, replaces: 'e-4' };
    const corrected = enterEvent(programme, [...logOf(file), informed, agreed, back], right, { now });
    expect(codes(corrected)).toEqual([]);
    expect(corrected.ok && corrected.state.milestones).toEqual(['client-informed']);
    const next = { ...agreed, id: 'e-6', instant: now };
    expect(corrected.ok && codes(enterEvent(programme, corrected.log, next, { now }))).toEqual([]);
  });

  it('on which others were built is corrected with them, at once', () => {
    const built = { ...agreed, enteredAt: '2130-01-04T09:00:00Z' } as const;
    const log: CaseLog = [...logOf(file), far, built];
    const both = [inPlaceOf('e-2', informed), inPlaceOf('e-3', agreed)];
    expect(codes(enterEvent(programme, log, both, { now }))).toEqual([]);
  });
});

describe(`${sentenceOf(22)}:`, () => {
  it('whichever date of whichever entry is wrong, it can be corrected, and entering goes on', () => {
    const days = ['2030-01-03', '2030-06-01', '2031-12-31', '2130-01-03', '2199-12-28'] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...days),
        fc.constantFrom(...days),
        fc.constantFrom('client.informed', 'session.held', 'entry.retracted'),
        (one, other, type) => {
          const [instant, enteredAt] = [one, other].sort();
          const wrong: CaseEvent = {
            ...byCounsellor('e-4', type, `${instant ?? one}T10:00:00Z`),
            enteredAt: `${enteredAt ?? other}T10:00:00Z`,
            ...(type === 'session.held' ? { recordId: 's-1' } : {}),
            ...(type === 'entry.retracted' ? { replaces: 'e-3', reason: 'another client agreed' } : {}),
          };
          const log: CaseLog = [...logOf(file), informed, agreed, wrong];
          if (!historyOf(log).ok) return;
          const at = type === 'entry.retracted' ? now : '2030-01-05T10:00:00Z';
          const right = inPlaceOf('e-4', { ...wrong, instant: at });
          const corrected = enterEvent(programme, log, right, { now });
          expect(codes(corrected)).toEqual([]);
          if (!corrected.ok) return;
          const next = byCounsellor('e-9', 'session.held', now, { recordId: 's-2' });
          expect(codes(enterEvent(programme, corrected.log, next, { now }))).toEqual([]);
        },
      ),
    );
  });
});
