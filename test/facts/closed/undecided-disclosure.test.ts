import type { Instant } from 'exit-work/kernel';
import {
  accountOfDisclosures,
  anchorOf,
  recordNotification,
  recordUndecidedDisclosure,
  subjectAccessExport,
  type UndecidedDisclosureDetails,
  verifyDisclosureLog,
} from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { emptyLog } from '../../sharing/log/logged.js';
import { fileWith, refusalOf } from './disclosures-entered.js';

const tuesday: Instant = '2030-03-05T12:00:00+01:00';
const wednesday: Instant = '2030-03-06T10:00:00+01:00';

describe('a call in the night that nobody could ask about', () => {
  const call: UndecidedDisclosureDetails = {
    id: 'entry-1',
    clientId: 'c-1',
    holderId: 'o-exit',
    recipientId: 'o-police',
    recipientKind: 'police',
    cause: 'no-time-to-ask',
    disclosed: [{ subject: 'client', category: 'whereabouts', form: 'full' }],
    disclosedAt: '2030-03-05T02:10:00+01:00',
    disclosedById: 'm-2',
    noticedById: 'm-2',
    noticedAt: '2030-03-05T08:00:00+01:00',
    notification: 'after',
    byId: 'm-1',
    enteredAt: tuesday,
  };

  it('stands in the log, in the account and in the export, and in the chain', () => {
    const log = recordUndecidedDisclosure(emptyLog, call);
    const shown = {
      at: call.disclosedAt,
      holderId: 'o-exit',
      recipientId: 'o-police',
      recipientKind: 'police',
      cause: 'no-time-to-ask',
      items: [{ subject: 'client', category: 'whereabouts', form: 'full', grounds: [] }],
    };
    expect(accountOfDisclosures(log, 'c-1')).toEqual([shown]);
    const answer = subjectAccessExport(fileWith(), log, { holderId: 'o-exit', at: wednesday });
    expect(JSON.stringify(answer)).toContain(JSON.stringify(shown));
    expect(JSON.stringify(answer.disclosures)).not.toMatch(/m-1|m-2|entry-1/);
    expect(verifyDisclosureLog(log, anchorOf(log), wednesday)).toEqual([]);
    const changed = JSON.parse(JSON.stringify(log).replace('"m-2"', '"m-3"'));
    expect(verifyDisclosureLog(changed)).toMatchObject([{ code: 'entry-changed' }]);
  });

  it('is told to the client, unless a law that is named wants silence, or wants it told later', () => {
    const silent = { ...call, notification: 'not-told', silentBy: 'duty-1' } as const;
    expect(accountOfDisclosures(recordUndecidedDisclosure(emptyLog, silent), 'c-1')).toEqual([]);
    const late = recordUndecidedDisclosure(emptyLog, { ...call, notification: 'later', silentBy: 'duty-1' });
    expect(accountOfDisclosures(late, 'c-1')).toEqual([]);
    const told = recordNotification(late, { id: 'told-1', entryId: 'entry-1', toldAt: wednesday });
    expect(accountOfDisclosures(told, 'c-1')).toHaveLength(1);
    expect(
      refusalOf(() => recordUndecidedDisclosure(emptyLog, { ...call, notification: 'not-told' })),
    ).toEqual(['silence-without-ground at silentBy']);
    expect(
      refusalOf(() =>
        recordNotification(recordUndecidedDisclosure(emptyLog, silent), {
          id: 'told-1',
          entryId: 'entry-1',
          toldAt: wednesday,
        }),
      ),
    ).toEqual(['notification-of-nothing at entries[1].entryId']);
  });

  it('has no place for words, and tells nothing of others', () => {
    const named = { subject: 'relative', category: 'contact', personId: 'rel-1', form: 'full' } as const;
    const log = recordUndecidedDisclosure(emptyLog, { ...call, disclosed: [...call.disclosed, named] });
    expect(JSON.stringify(accountOfDisclosures(log, 'c-1'))).not.toMatch(/relative|rel-1/);
    const wordy = { ...call, because: 'he called from Example Street' };
    expect(refusalOf(() => recordUndecidedDisclosure(emptyLog, wordy))).toEqual(['unknown-field at (root)']);
  });
});
