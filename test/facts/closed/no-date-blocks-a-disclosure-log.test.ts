import {
  accountOfDisclosures,
  anchorOf,
  recordNotification,
  recordUndecidedDisclosure,
  redateEntry,
  retractEntry,
  subjectAccessExport,
  verifyDisclosureLog,
} from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { warningToPolice } from '../../sharing/builders/builders.js';
import { emptyLog } from '../../sharing/log/logged.js';
import { accountText, at, nextCentury, undecided, withAnswer } from './dated-entries.js';
import { fileWith, refusalOf } from './disclosures-entered.js';

describe('a clock that was wrong', () => {
  const wrong = withAnswer(emptyLog, 'e-1', { day: 5, enteredAt: nextCentury });

  it('is told, keeps nothing out for longer than its correction takes, and is put right by one person', () => {
    expect(verifyDisclosureLog(wrong, anchorOf(wrong), at(6))).toMatchObject([
      { code: 'entered-later-than-now', path: 'entries[0].enteredAt' },
    ]);
    expect(refusalOf(() => withAnswer(wrong, 'e-2', { day: 6 }))).toEqual([
      'entries-out-of-order at entries[1].enteredAt',
    ]);
    const right = redateEntry(wrong, {
      id: 'e-2',
      replaces: 'e-1',
      enteredAt: at(5, '09:30:00'),
      byId: 'm-1',
    });
    const log = withAnswer(right, 'e-3', { day: 6 });
    expect(verifyDisclosureLog(log, anchorOf(wrong), at(7))).toEqual([]);
    const never = withAnswer(withAnswer(emptyLog, 'e-1', { day: 5 }), 'e-2', { day: 6 });
    expect(accountText(log)).toBe(accountText(never));
    expect(accountOfDisclosures(log, 'c-1')).toHaveLength(2);
  });

  it('for a whole day, is put right entry by entry, in any order', () => {
    const more = withAnswer(wrong, 'e-2', { day: 5, enteredAt: '2131-01-01T00:00:00Z' });
    for (const [first, second] of [
      ['e-1', 'e-2'],
      ['e-2', 'e-1'],
    ] as const) {
      const redated = [first, second].reduce(
        (log, replaces, index) =>
          redateEntry(log, { id: `r-${index}`, replaces, enteredAt: at(6), byId: 'm-1' }),
        more,
      );
      expect(verifyDisclosureLog(withAnswer(redated, 'e-9', { day: 7 }), undefined, at(8))).toEqual([]);
    }
  });

  it('of a retraction and of a correction is put right, too', () => {
    const taken = retractEntry(withAnswer(emptyLog, 'e-1', { day: 5 }), {
      ...{ id: 'e-2', replaces: 'e-1', reason: 'did-not-happen', enteredAt: nextCentury },
      ...{ byId: 'm-1', approvedById: 'm-2' },
    });
    const right = redateEntry(taken, { id: 'e-3', replaces: 'e-2', enteredAt: at(6), byId: 'm-1' });
    expect(accountText(right)).toBe('[]');
    expect(accountOfDisclosures(withAnswer(right, 'e-4', { day: 7 }), 'c-1')).toHaveLength(1);
  });
});

describe('a wrong day', () => {
  it('of a disclosure is corrected, and account and export show what holds', () => {
    const wrong = withAnswer(emptyLog, 'e-1', { day: 5 });
    const log = withAnswer(
      wrong,
      'e-2',
      { day: 4, enteredAt: at(6) },
      { replaces: 'e-1', reason: 'wrong-instant' },
    );
    expect(accountOfDisclosures(log, 'c-1')).toMatchObject([{ at: at(4) }]);
    const { disclosures } = subjectAccessExport(fileWith(), log, { holderId: 'o-exit', at: at(7) });
    const answer = JSON.stringify(disclosures);
    expect(answer).toContain(at(4));
    expect(answer).not.toMatch(/2030-03-15T09|e-1|e-2|replaces|wrong-instant/);
    expect(log.entries[0]).toEqual(wrong.entries[0]);
    expect(verifyDisclosureLog(log, anchorOf(wrong), at(7))).toEqual([]);
  });

  it('of a notification is corrected, and what a client was told stays told where only a date was wrong', () => {
    const warned = withAnswer(emptyLog, 'e-1', { day: 5, enteredAt: at(6) }, { asked: warningToPolice() });
    expect(accountText(warned)).toBe('[]');
    const told = recordNotification(warned, { id: 'n-1', entryId: 'e-1', toldAt: at(7), byId: 'm-1' });
    const again = recordNotification(told, {
      ...{ id: 'n-2', entryId: 'e-1', toldAt: at(6, '15:00:00'), enteredAt: at(8), byId: 'm-1' },
      ...{ replaces: 'n-1', reason: 'wrong-instant' },
    });
    const redated = redateEntry(again, {
      id: 'e-2',
      replaces: 'e-1',
      enteredAt: at(5, '10:00:00'),
      byId: 'm-1',
    });
    expect([told, again, redated].map((log) => accountOfDisclosures(log, 'c-1').length)).toEqual([1, 1, 1]);
    const taken = retractEntry(again, {
      ...{ id: 'n-3', replaces: 'n-2', reason: 'did-not-happen', enteredAt: at(9) },
      ...{ byId: 'm-1', approvedById: 'm-2' },
    });
    expect(accountText(taken)).toBe('[]');
  });
});

describe('a correction', () => {
  const log = recordUndecidedDisclosure(emptyLog, undecided('e-1', { day: 5 }));
  const taken = {
    id: 'e-2',
    replaces: 'e-1',
    reason: 'did-not-happen',
    enteredAt: at(6),
    byId: 'm-1',
  } as const;

  it('needs a second person, another one, where it changes more than instants', () => {
    expect(refusalOf(() => retractEntry(log, taken))).toEqual([
      'correction-by-one at entries[1].approvedById',
    ]);
    expect(refusalOf(() => retractEntry(log, { ...taken, approvedById: 'm-1' }))).toEqual([
      'correction-approved-alone at approvedById',
    ]);
    const toPolice = recordUndecidedDisclosure(emptyLog, {
      ...undecided('e-1', { day: 5 }),
      recipientId: 'o-police',
    });
    for (const approvedById of ['c-1', 'o-police'])
      expect(refusalOf(() => retractEntry(toPolice, { ...taken, approvedById }))).toEqual([
        'correction-by-party at entries[1].approvedById',
      ]);
    const corrects = { replaces: 'e-1', reason: 'wrong-content', enteredAt: at(6) } as const;
    const smaller = { ...undecided('e-2', { day: 5 }), ...corrects, recipientKind: 'funder' } as const;
    expect(refusalOf(() => recordUndecidedDisclosure(log, smaller))).toEqual([
      'correction-by-one at entries[1].approvedById',
    ]);
    expect(accountText(retractEntry(log, { ...taken, approvedById: 'm-2' }))).toBe('[]');
  });

  it('corrects once what is there, and nothing that is replaced', () => {
    const gone = retractEntry(log, { ...taken, approvedById: 'm-2' });
    const again = { ...taken, id: 'e-3', approvedById: 'm-2' };
    expect(refusalOf(() => retractEntry(gone, again))).toEqual([
      'correction-of-nothing at entries[2].replaces',
    ]);
    expect(refusalOf(() => retractEntry(gone, { ...again, replaces: 'e-9' }))).toEqual([
      'correction-of-nothing at replaces',
    ]);
    expect(
      refusalOf(() => redateEntry(gone, { id: 'e-3', replaces: 'e-1', enteredAt: at(7), byId: 'm-1' })),
    ).toEqual(['correction-of-nothing at entries[2].replaces']);
    const without = { ...undecided('e-3', { day: 5 }), replaces: 'e-2', enteredAt: at(7) };
    expect(refusalOf(() => recordUndecidedDisclosure(gone, without))).toEqual([
      'correction-unexplained at replaces',
    ]);
  });

  it('leaves the chain as it was: every change and every removal of what was wrong is told', () => {
    const gone = retractEntry(log, { ...taken, approvedById: 'm-2' });
    const forged = JSON.parse(JSON.stringify(gone).replace('"m-2"', '"m-7"'));
    expect(verifyDisclosureLog(forged)).toMatchObject([{ code: 'entry-changed', path: 'entries[1].hash' }]);
    const cut = { ...gone, entries: gone.entries.slice(1) };
    expect(verifyDisclosureLog(cut)).not.toEqual([]);
  });
});
