import type { Client, Consent } from 'exit-work/model';
import { describe, expect, it } from 'vitest';
import { consentToJobCentre, guardianOfIncapacitatedAdult } from '../../builders/index.js';
import { whatLeaves } from './what-leaves.js';

const telephone = '030 0000 0001';
const instant = '2030-06-01T09:00:00Z';
const wide = consentToJobCentre({ categories: ['identity', 'contact'] });
/** From May on Sam wants the job centre to know who Sam is, and nothing else. */
const narrow = consentToJobCentre({
  id: 'consent-2',
  categories: ['identity'],
  notBefore: '2030-05-02T09:00:00+02:00',
});
/** What Sam decides with a guardian, the guardian can refuse. */
const together = { guardianId: 'g-1', capacity: 'limited' } as const;
const refusal: Consent = {
  ...narrow,
  id: 'refusal-1',
  ...{ status: 'refused', givenBy: 'guardian', guardianId: 'g-1', categories: ['contact'] },
};
const guarded = {
  decisionCapacity: 'limited',
  guardians: [guardianOfIncapacitatedAdult({ id: 'g-1', from: '2029-01-01', languages: ['de'] })],
} as const satisfies Partial<Client>;

describe('a slip of the pen between two consents of one file', () => {
  it.each(['consent-l', 'consent-2'])('does not let out what `%s` was to replace', (replacesId) => {
    const { outcome, view, notice, issues } = whatLeaves([wide, { ...narrow, replacesId }], instant);
    expect(outcome).toBe('escalate');
    expect(view).not.toContain(telephone);
    expect(notice).not.toContain('contact');
    expect(issues).toEqual(['consents[].replacesId']);
  });

  it('leaves a refusal in force whose recipient is misspelt', () => {
    const misspelt = { ...refusal, recipientIds: ['o-jobcenter'] };
    const { outcome, view, notice, issues } = whatLeaves(
      [{ ...wide, ...together }, misspelt],
      instant,
      guarded,
    );
    expect(outcome).toBe('escalate');
    expect(view).not.toContain(telephone);
    expect(notice).not.toContain('contact');
    expect(issues).toEqual(['consents[].recipientIds[]']);
  });

  it('is none where one worker is refused by name', () => {
    const toOneself = { id: 'refusal-1', status: 'refused', notBefore: narrow.notBefore } as const;
    const told = (recipientIds: string[]) => {
      const { outcome, issues } = whatLeaves([wide, { ...wide, ...toOneself, recipientIds }], instant);
      return [outcome, ...issues];
    };
    expect(told(['m-counsellor'])).toEqual(['permit-with-redaction']);
    expect(told(['m-councellor'])).toEqual(['escalate', 'consents[].recipientIds[]']);
  });

  it('leaves what was refused besides, where somebody has agreed to a part of it', () => {
    const wider: Consent = { ...refusal, categories: ['contact', 'identity'] };
    const partly: Consent = { ...wide, id: 'consent-3', categories: ['identity'], replacesId: 'refusal-1' };
    const consents = [{ ...wide, ...together }, wider, { ...partly, ...together }];
    const { view, notice } = whatLeaves(consents, instant, guarded);
    expect(view).not.toContain(telephone);
    expect(notice).not.toContain('contact');
  });
});
