import { type CaseLog, enterEvent, replay } from 'exit-work/lifecycle';
import type { CaseEvent } from 'exit-work/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyWalk } from '../../lifecycle/stories/walks.js';
import { byCounsellor, houseFile, logOf, programme } from './house-of-logs.js';

describe('entering one by one', () => {
  it('leads to the same as the whole log, whatever is refused on the way', () => {
    fc.assert(
      fc.property(anyWalk, fc.array(fc.nat({ max: 40 }), { maxLength: 6 }), (walk, again) => {
        let log: CaseLog = [walk.opening];
        const told = again.flatMap((place) => walk.events[place] ?? []);
        for (const event of [...walk.events, ...told]) {
          const whole = replay(walk.programme, [...log, event]);
          const entered = enterEvent(walk.programme, log, event);
          expect(entered.ok && entered.state).toEqual(whole.ok && whole.state);
          if (entered.ok) log = entered.log;
        }
      }),
      { numRuns: 40 },
    );
  });

  it('leaves every log as it was, and each can be gone on from', () => {
    const informed = byCounsellor('e-2', 'client.informed', '2030-01-03T09:00:00Z');
    const first = enterEvent(programme, logOf(houseFile()), informed);
    if (!first.ok) throw new Error('the client can be informed');
    const session = (id: string): CaseEvent =>
      byCounsellor(id, 'session.held', '2030-01-04T09:00:00Z', { recordId: 's-1' });
    const one = enterEvent(programme, first.log, session('e-3'));
    const other = enterEvent(programme, first.log, session('e-4'));
    expect(first.log.map(({ id }) => id)).toEqual(['e-1', 'e-2']);
    expect(one.ok && one.log.map(({ id }) => id)).toEqual(['e-1', 'e-2', 'e-3']);
    expect(other.ok && other.log.map(({ id }) => id)).toEqual(['e-1', 'e-2', 'e-4']);
    expect(other.ok && enterEvent(programme, other.log, session('e-3')).ok).toBe(true);
    expect(other.ok && enterEvent(programme, other.log, session('e-4')).ok).toBe(false);
    expect(() => Object.assign(first.log[1] ?? {}, { id: 'e-9' })).toThrow(TypeError);
  });

  it('of thousands of events replays none of them', () => {
    let log = logOf(houseFile());
    for (let count = 0; count < 3_000; count += 1) {
      const instant = new Date(Date.UTC(2030, 1, 1) + count * 60_000).toISOString() as CaseEvent['instant'];
      const entered = enterEvent(
        programme,
        log,
        byCounsellor(`s-${count}`, 'session.held', instant, { recordId: 's-1' }),
      );
      if (!entered.ok) throw new Error(entered.refusal.reasons[0].text);
      log = entered.log;
    }
    expect(log).toHaveLength(3_001);
  }, 20_000);
});
