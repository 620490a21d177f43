import type { Consent } from 'exit-work/model';
import { sharingTable } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { consentToJobCentre, jobCentre } from '../../builders/index.js';
import { everythingNeeded } from '../../sharing/builders/builders.js';
import { whatLeaves } from './what-leaves.js';

const street = '1 Example Street, Sampleton';
const telephone = '030 0000 0001';

/** In February the job centre may know how to reach Sam and where Sam lives; from May on, only who Sam is. */
const wide = consentToJobCentre({ categories: ['identity', 'contact', 'whereabouts'] });
const narrow = consentToJobCentre({
  id: 'consent-2',
  replacesId: 'consent-1',
  categories: ['identity'],
  notBefore: '2030-05-02T09:00:00+02:00',
});

describe('a consent that a later one replaces', () => {
  it('goes on until the later one begins', () => {
    const { outcome, view, notice, account } = whatLeaves([wide, narrow], '2030-05-02T06:59:59.999Z');
    expect(outcome).toBe('permit');
    expect(view).toContain(telephone);
    expect(view).toContain(street);
    expect(notice).toContain('whereabouts');
    expect(account).toContain('whereabouts');
  });

  it('no longer lets out what the later one leaves out', () => {
    const { outcome, view, notice, log, account } = whatLeaves([wide, narrow], '2030-05-02T07:00:00Z');
    expect(outcome).toBe('permit-with-redaction');
    expect(view).toBe(
      JSON.stringify({
        givenName: 'Sam',
        familyName: 'Sample',
        dateOfBirth: '2004-02-29',
        languages: ['de'],
      }),
    );
    expect(notice).not.toMatch(/contact|whereabouts/);
    expect(log).not.toContain('"consent-1"');
    expect(account).not.toMatch(/contact|whereabouts/);
  });

  it('does not come back when the later one is withdrawn', () => {
    const withdrawn: Consent = { ...narrow, status: 'withdrawn', withdrawnAt: '2030-05-10T09:00:00Z' };
    const { outcome, view, notice } = whatLeaves([wide, withdrawn], '2030-05-10T09:00:00Z');
    expect(outcome).toBe('deny');
    expect(view).toBe('{}');
    expect(notice).toContain('"disclosed":[]');
  });

  it('is told to the client with the day on which the later one begins, and no longer from then on', () => {
    const until = (instant: Consent['notBefore']) =>
      sharingTable(
        {
          holderId: 'o-exit',
          organisations: [jobCentre()],
          prohibitions: [],
          consents: [wide, narrow],
          necessity: everythingNeeded,
        },
        { clientId: 'c-1', instant },
      ).map((row) => [row.until, row.categories.length]);
    expect(until('2030-04-01T09:00:00Z')).toEqual([[narrow.notBefore, 3]]);
    expect(until('2030-06-01T09:00:00Z')).toEqual([[narrow.expires, 1]]);
  });

  it('stays where the later one was only asked for, and waits for a human where it was refused', () => {
    const outcomeWhen = (status: 'requested' | 'refused') =>
      whatLeaves([wide, { ...narrow, status }], '2030-06-01T09:00:00Z').outcome;
    expect([outcomeWhen('requested'), outcomeWhen('refused')]).toEqual(['permit', 'escalate']);
  });
});
