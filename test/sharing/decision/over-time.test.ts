import type { Consent } from 'exit-work/model';
import { decideDisclosure, type SharingPolicy } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { consent, policy, request } from '../builders/builders.js';

describe('over time', () => {
  // https://github.com/microsoft/Consent-Package refuses the second consent.
  it('a client withdraws, then consents again: only the gap is closed', () => {
    const history = policy({
      consents: [
        consent({ id: 'first', status: 'withdrawn', withdrawnAt: '2030-03-01T00:00:00Z' }),
        consent({ id: 'second', notBefore: '2030-04-01T00:00:00Z' }),
      ],
    });
    const decide = (instant: '2030-02-01T00:00:00Z' | '2030-03-15T00:00:00Z' | '2030-04-01T00:00:00Z') =>
      decideDisclosure(request({ instant }), history);
    expect(decide('2030-02-01T00:00:00Z').determining).toEqual(['first']);
    expect(decide('2030-03-15T00:00:00Z').outcome).toBe('deny');
    expect(decide('2030-04-01T00:00:00Z').determining).toEqual(['second']);
  });

  it('a client withdraws and consents again within the same instant: the new consent holds', () => {
    const instant = '2030-03-01T00:00:00Z';
    const history = policy({
      consents: [
        consent({ id: 'first', status: 'withdrawn', withdrawnAt: instant }),
        consent({ id: 'second', notBefore: instant }),
      ],
    });
    expect(decideDisclosure(request({ instant }), history).determining).toEqual(['second']);
  });

  it('a refusal of one sharing takes no other consent back', () => {
    const refusing = (terms: Partial<Consent>) =>
      policy({ consents: [consent(), consent({ id: 'refusal', status: 'refused', ...terms })] });
    expect(decideDisclosure(request(), refusing({ purposes: ['supervision'] })).outcome).toBe('permit');
    expect(decideDisclosure(request(), refusing({ notBefore: '2029-12-01T00:00:00Z' })).outcome).toBe(
      'permit',
    );
    expect(decideDisclosure(request(), refusing({})).outcome).toBe('escalate');
  });

  // https://github.com/SORMAS-Foundation/SORMAS-Project/issues/6639: nothing could be shared again.
  it('sharing again with the same recipient widens what goes, and narrows it, cleanly', () => {
    const asked = request({ categories: ['identity', 'contact', 'health'] });
    const narrow = consent({ id: 'narrow', categories: ['identity'] });
    const wide = consent({ id: 'wide', categories: ['identity', 'contact'] });
    const items = (...consents: NonNullable<SharingPolicy['consents']>) =>
      decideDisclosure(asked, policy({ consents })).permitted.map(({ category }) => category);
    expect(items(narrow)).toEqual(['identity']);
    expect(items(narrow, wide)).toEqual(['identity', 'contact']);
    const withdrawn = { ...wide, status: 'withdrawn' as const, withdrawnAt: asked.instant };
    expect(items(narrow, withdrawn)).toEqual(['identity']);
    expect(items({ ...narrow, status: 'withdrawn', withdrawnAt: asked.instant }, withdrawn)).toEqual([]);
  });
});
