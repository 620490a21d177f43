import type { CaseEvent } from 'exit-work/model';
import { describe, expect, it } from 'vitest';
import { consentToJobCentre, retractedEvent } from '../../builders/index.js';
import { whatLeaves } from './what-leaves.js';

const given = consentToJobCentre({ categories: ['identity', 'contact', 'whereabouts'] });
const withdrawal: CaseEvent = {
  id: 'withdrawal-1',
  type: 'consent.withdrawn',
  instant: '2030-05-01T10:00:00+02:00',
  actorId: 'c-1',
  role: 'client',
  recordId: 'consent-1',
};
const outcomes = (events: readonly CaseEvent[], instants: readonly CaseEvent['instant'][], consent = given) =>
  instants.map((instant) => whatLeaves([consent], instant, {}, { events }).outcome);
const before = '2030-05-01T07:59:59.999Z';
const then = '2030-05-01T08:00:00Z';

describe('a consent whose withdrawal stands in the events of its file alone', () => {
  it('ends with the withdrawal, and nothing shows', () => {
    expect(outcomes([withdrawal], [before, then])).toEqual(['permit', 'deny']);
    const { view, notice } = whatLeaves([given], then, {}, { events: [withdrawal] });
    expect(view).toBe('{}');
    expect(notice).toContain('"disclosed":[]');
  });

  it('ends with the first of them, wherever it stands', () => {
    const later: CaseEvent = { ...withdrawal, id: 'withdrawal-2', instant: '2030-05-02T10:00:00+02:00' };
    expect(outcomes([withdrawal, later], [before, then])).toEqual(['permit', 'deny']);
    const told = { ...given, status: 'withdrawn', withdrawnAt: '2030-06-01T10:00:00+02:00' } as const;
    expect(outcomes([withdrawal], [before, then], told)).toEqual(['permit', 'deny']);
    const earlier = { ...told, withdrawnAt: '2030-04-01T10:00:00+02:00' } as const;
    expect(outcomes([withdrawal], ['2030-04-01T07:59:59.999Z', before], earlier)).toEqual(['permit', 'deny']);
  });

  it('goes on where the entry was a mistake and is taken back', () => {
    const retraction = retractedEvent({
      replaces: 'withdrawal-1',
      instant: '2030-05-01T11:00:00+02:00',
      enteredAt: '2030-05-01T12:00:00+02:00',
    });
    expect(outcomes([withdrawal, retraction], [then])).toEqual(['permit']);
  });

  it('is no matter of other consents, nor of what was only asked for', () => {
    expect(outcomes([{ ...withdrawal, recordId: 'consent-9' }], [then])).toEqual(['permit']);
    expect(outcomes([withdrawal], [then], { ...given, status: 'requested' })).toEqual(['deny']);
  });
});
