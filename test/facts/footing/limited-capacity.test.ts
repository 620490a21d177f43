import { describe, expect, it } from 'vitest';
import { consentToJobCentre } from '../../builders/index.js';
import { whatLeaves } from './what-leaves.js';

/** Nobody noted with which capacity Sam agreed. */
const { capacity: _, ...unsaid } = consentToJobCentre({ categories: ['identity', 'contact', 'whereabouts'] });
const instant = '2030-03-01T09:00:00Z';
const telephone = '030 0000 0001';

describe('a consent that does not say whether the client could decide alone', () => {
  it('counts where the file says nothing of it either, or that they can', () => {
    for (const known of [{}, { decisionCapacity: 'full' }] as const) {
      const { outcome, view, account } = whatLeaves([unsaid], instant, known);
      expect(outcome).toBe('permit');
      expect(view).toContain(telephone);
      expect(account).toContain('contact');
    }
  });

  it.each(['limited', 'none'] as const)(
    'waits for a human where the file says that it is %s',
    (decisionCapacity) => {
      const { outcome, view, notice, account } = whatLeaves([unsaid], instant, {
        decisionCapacity,
      });
      expect(outcome).toBe('escalate');
      expect(view).toBe('{}');
      expect(notice).toContain('"disclosed":[]');
      expect(account).not.toContain('"contact"');
    },
  );

  it('counts where it was noted then, whatever the file says today', () => {
    const said = { ...unsaid, capacity: 'full' as const };
    expect(whatLeaves([said], instant, { decisionCapacity: 'limited' }).outcome).toBe('permit');
  });
});
