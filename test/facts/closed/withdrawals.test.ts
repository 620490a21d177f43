import type { Instant } from 'exit-work/kernel';
import { type CaseLog, enterEvent, replay } from 'exit-work/lifecycle';
import type { CaseEvent } from 'exit-work/model';
import type { Programme } from 'exit-work/programme';
import {
  applyConsentEvent,
  type ConsentHistory,
  consentStatusAt,
  consentsOf,
  decideDisclosure,
  sharingPolicyOf,
} from 'exit-work/sharing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consentToJobCentre, exitOrganisation, jobCentre } from '../../builders/index.js';
import { anyWalk } from '../../lifecycle/stories/walks.js';
import { request } from '../../sharing/builders/builders.js';
import { at, event, eventTypes, fittingId } from '../../sharing/consent/events.js';
import { sentenceOf } from '../laws.js';
import { byCounsellor, codesOfOpening, houseFile, logOf, programme } from './house-of-logs.js';

function historyAfter(...events: ConsentHistory): ConsentHistory {
  return events.reduce<ConsentHistory>((history, one) => {
    const applied = applyConsentEvent(history, one);
    if (!applied.ok) throw new Error(applied.refusal.reasons[0].text);
    return applied.history;
  }, []);
}

const wide = event('consent.given', 1, 'consent-1');
const narrow = event('consent.amended', 5, 'consent-2');

describe('who takes a consent back', () => {
  it('is heard though the consent was amended since: what was agreed to afterwards stands', () => {
    const history = historyAfter(wide, narrow, event('consent.withdrawn', 3, 'consent-1'));
    const [first, second] = consentsOf(history);
    expect(first).toMatchObject({ status: 'withdrawn', withdrawnAt: at(3) });
    expect(second).toMatchObject({ status: 'given' });
    expect(consentStatusAt(history, at(2)).status).toBe('given');
    expect(consentStatusAt(history, at(4)).status).toBe('withdrawn');
    expect(consentStatusAt(history, at(6)).status).toBe('given');
  });

  it('is heard though the withdrawal is noted with a time before the giving: it never counts, then', () => {
    const history = historyAfter(wide, narrow, event('consent.withdrawn', 3, 'consent-2'));
    expect(consentsOf(history)[1]).toMatchObject({ status: 'withdrawn', withdrawnAt: at(3) });
    expect(consentStatusAt(history, at(6)).status).toBe('withdrawn');
  });

  it('is heard where it was earlier than somebody noted first', () => {
    const history = historyAfter(
      wide,
      event('consent.withdrawn', 7, 'consent-1'),
      event('consent.withdrawn', 3, 'consent-1'),
    );
    expect(consentsOf(history)).toMatchObject([{ status: 'withdrawn', withdrawnAt: at(3) }]);
  });

  it('is heard once', () => {
    const history = historyAfter(wide, event('consent.withdrawn', 3, 'consent-1'));
    expect(applyConsentEvent(history, event('consent.withdrawn', 3, 'consent-1')).ok).toBe(false);
    expect(applyConsentEvent(history, event('consent.withdrawn', 9, 'consent-1')).ok).toBe(false);
  });

  it('no longer lets anything out, from that instant on', () => {
    const { id, status: _, ...terms } = consentToJobCentre({ categories: ['identity'] });
    const given = { type: 'consent.given', consentId: id, instant: terms.notBefore, terms } as const;
    const later = { ...given, type: 'consent.amended', consentId: 'consent-2' } as const;
    const amended = {
      ...later,
      instant: '2030-06-01T09:00:00Z',
      terms: { ...terms, notBefore: '2030-06-01T09:00:00Z' },
    } as const;
    const withdrawn = { type: 'consent.withdrawn', consentId: id, instant: '2030-05-01T09:00:00Z' } as const;
    const consents = consentsOf(historyAfter(given, amended, withdrawn));
    const file = houseFile({ consents, organisations: [exitOrganisation(), jobCentre()] });
    const outcomeAt = (instant: Instant) =>
      decideDisclosure(request({ categories: ['identity'], instant }), sharingPolicyOf([file])).outcome;
    expect(outcomeAt('2030-04-30T09:00:00Z')).toBe('permit');
    expect(outcomeAt('2030-05-02T09:00:00Z')).toBe('deny');
    expect(outcomeAt('2030-06-02T09:00:00Z')).toBe('permit');
  });
});

describe('a case', () => {
  const consents = [consentToJobCentre()];
  const file = houseFile({ consents, organisations: [exitOrganisation(), jobCentre()] });
  const informed = byCounsellor('e-2', 'client.informed', '2030-01-03T09:00:00Z');
  const given = byCounsellor('e-3', 'consent.given', '2030-01-04T09:00:00Z', { recordId: 'consent-1' });
  const agreed = byCounsellor('e-4', 'participation.agreed', '2030-01-06T09:00:00Z');
  const withdrawn = byCounsellor('e-5', 'consent.withdrawn', '2030-01-05T09:00:00Z', {
    recordId: 'consent-1',
  });

  it('takes note of a withdrawal that happened before the last event, said to be late or not', () => {
    for (const entry of [withdrawn, { ...withdrawn, enteredAt: '2030-01-07T09:00:00Z' } as const]) {
      const log = [...logOf(file), informed, given, agreed] as const;
      const entered = enterEvent(programme, log, entry);
      expect(entered.ok && entered.state.instant).toBe(agreed.instant);
      expect(codesOfOpening({ ...file, events: [informed, given, agreed, entry] })).toEqual([]);
    }
  });

  it('takes note of one that was entered before others were', () => {
    const late = { ...agreed, enteredAt: '2030-01-09T09:00:00Z' } as const;
    const earlier = { ...withdrawn, enteredAt: '2030-01-07T09:00:00Z' } as const;
    expect(enterEvent(programme, [...logOf(file), informed, given, late], earlier).ok).toBe(true);
  });

  it('takes note of one over which a programme lets nothing else pass', () => {
    // A house that works only with who has consented.
    const strict: Programme = {
      ...programme,
      steps: {
        ...programme.steps,
        'withdraw-consent': { event: 'consent.withdrawn', by: ['counsellor'], revokes: ['client-informed'] },
      },
    };
    const entry = { ...withdrawn, enteredAt: '2030-01-07T09:00:00Z' } as const;
    const entered = enterEvent(strict, [...logOf(file), informed, given, agreed], entry);
    expect(entered.ok && entered.state.milestones).toEqual(['participation-agreed']);
  });
});

describe(`${sentenceOf(21)}:`, () => {
  it('of a consent, in every history and at every instant', () => {
    const moves = fc.array(fc.tuple(fc.constantFrom(...eventTypes), fc.integer({ min: 1, max: 6 })), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(moves, fc.integer({ min: 0, max: 59 }), fc.nat(), (told, minute, choice) => {
        let history: ConsentHistory = [];
        let now = 0;
        for (const [type, wait] of told) {
          now = Math.min(now + wait, 59);
          const applied = applyConsentEvent(
            history,
            event(type, now, fittingId(history, type), { expires: at(59) }),
          );
          if (applied.ok) history = applied.history;
        }
        const given = consentsOf(history).filter(({ status }) => status === 'given');
        const chosen = given[choice % Math.max(1, given.length)];
        if (chosen === undefined) return;
        const applied = applyConsentEvent(history, event('consent.withdrawn', minute, chosen.id));
        expect(applied.ok).toBe(true);
        if (!applied.ok) return;
        const after = consentsOf(applied.history).find(({ id }) => id === chosen.id);
        expect(after).toMatchObject({ status: 'withdrawn', withdrawnAt: at(minute) });
        expect(historyAfter(...applied.history)).toEqual(applied.history);
      }),
    );
  });

  it('of a case, in every log and at every instant', () => {
    fc.assert(
      fc.property(anyWalk, fc.integer({ min: 0, max: 400 }), fc.boolean(), (walk, days, isLate) => {
        const log: CaseLog = [walk.opening, ...walk.events];
        const instant = new Date(Date.UTC(2030, 0, 1) + days * 86_400_000).toISOString() as Instant;
        const entry: CaseEvent = {
          ...byCounsellor('e-withdrawn', 'consent.withdrawn', instant, { recordId: 'consent-1' }),
          ...(isLate ? { enteredAt: '2040-01-01T00:00:00Z' } : {}),
        };
        const entered = enterEvent(walk.programme, log, entry);
        const codes = entered.ok ? [] : entered.refusal.reasons.map(({ code }) => code);
        expect(codes).not.toContain('out-of-order');
        expect(codes).not.toContain('later-event');
        if (entered.ok)
          expect(replay(walk.programme, entered.log)).toEqual({ ok: true, state: entered.state });
      }),
    );
  });
});
