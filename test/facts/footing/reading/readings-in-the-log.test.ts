import { retractEntry } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../closed/disclosures-entered.js';
import { fileOfTeam, readBy, reading } from './read-by.js';

describe('the log decides again', () => {
  const { decision, policy, log } = readBy(fileOfTeam(), reading());
  const details = {
    id: 'entry-2',
    request: reading(),
    decision,
    policy,
    at: '2030-06-01T12:05:00Z',
  } as const;

  it('and refuses a reading that no longer holds, or of another request', async () => {
    const { recordReading } = await import('exit-work/sharing');
    const gone = { ...policy, safeguards: [] };
    expect(refusalOf(() => recordReading(log, { ...details, policy: gone }))).toEqual([
      'decided-otherwise at decision',
    ]);
    const other = reading({ memberId: 'm-manager', role: 'case-manager' });
    expect(refusalOf(() => recordReading(log, { ...details, request: other }))).toEqual([
      'request-of-other-decision at request',
    ]);
    const early = '2030-06-01T11:00:00Z' as const;
    expect(refusalOf(() => recordReading(log, { ...details, at: early }))).toEqual([
      'read-before-request at at',
    ]);
  });

  it('and what never happened is taken back by two, and leaves the account', async () => {
    const { accountOfReadings } = await import('exit-work/sharing');
    const retraction = {
      id: 'entry-2',
      replaces: 'entry-1',
      reason: 'did-not-happen',
      enteredAt: '2030-06-02T08:00:00Z',
      byId: 'm-manager',
    } as const;
    expect(refusalOf(() => retractEntry(log, retraction))).toEqual([
      'correction-by-one at entries[1].approvedById',
    ]);
    const taken = retractEntry(log, { ...retraction, approvedById: 'm-head' });
    expect(accountOfReadings(taken, 'c-1')).toEqual([]);
  });
});
