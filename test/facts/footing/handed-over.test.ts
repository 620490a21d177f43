import type { CaseFile, Consent } from 'exit-work/model';
import { describe, expect, it } from 'vitest';
import { consentToJobCentre, guardianOfIncapacitatedAdult, openedCaseFile } from '../../builders/index.js';
import { whatLeaves } from './what-leaves.js';

const { opening } = openedCaseFile();
const received = { ...opening, type: 'transfer.received' } as const;
const given = consentToJobCentre({ categories: ['identity', 'contact', 'whereabouts'] });
/** A millisecond before the case was handed over. */
const before = { notBefore: '2029-12-01T00:00:00Z' } as const;
const outcome = (consent: Consent, more: Partial<CaseFile> = { opening: received }) =>
  whatLeaves([consent], '2030-03-01T09:00:00Z', {}, more).outcome;

describe('a consent in the file of a case that another house handed over', () => {
  it('was given to that house where it is older than the transfer, and permits nothing here', () => {
    expect(outcome({ ...given, ...before })).toBe('deny');
    const { view, account } = whatLeaves(
      [{ ...given, ...before }],
      '2030-03-01T09:00:00Z',
      {},
      { opening: received },
    );
    expect(view).toBe('{}');
    expect(account).not.toContain('contact');
  });

  it('counts where it names this house, or was given after the transfer, or with it', () => {
    expect(outcome({ ...given, ...before, holderId: 'o-exit' })).toBe('permit');
    expect(outcome(given)).toBe('permit');
    expect(outcome({ ...given, notBefore: opening.instant })).toBe('permit');
  });

  it('counts in a case that began in this house', () => {
    expect(outcome({ ...given, ...before }, {})).toBe('permit');
  });

  it('stays refused where it was refused there', () => {
    const known = {
      decisionCapacity: 'limited',
      guardians: [guardianOfIncapacitatedAdult({ id: 'g-1', from: '2029-01-01', languages: ['de'] })],
    } as const;
    const ofGuardian = { givenBy: 'guardian', guardianId: 'g-1' } as const;
    const together: Consent = { ...given, guardianId: 'g-1', capacity: 'limited' };
    const refusal: Consent = { ...given, ...before, ...ofGuardian, id: 'refusal-1', status: 'refused' };
    const ask = (...consents: readonly Consent[]) =>
      whatLeaves(consents, '2030-03-01T09:00:00Z', known, { opening: received }).outcome;
    expect([ask(together), ask(together, refusal)]).toEqual(['permit', 'deny']);
  });
});
