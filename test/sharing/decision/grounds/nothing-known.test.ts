import { describe, expect, it } from 'vitest';
import { consent, eachGround, policy, request } from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';

describe('a client of whose case the policy tells no facts', () => {
  it.each(eachGround)(
    'is decided on by $ground as one whose facts bear on nothing',
    ({ asked, granting }) => {
      const decision = decidedAlike(asked, { ...granting, safeguards: [] });
      expect(decision.outcome).toBe('permit');
      expect(decision).toEqual(decidedAlike(asked, { ...granting, safeguards: [{ clientId: 'c-1' }] }));
    },
  );

  it('has replaced a consent all the same, and given one to another house', () => {
    const consents = [
      consent(),
      consent({
        id: 'consent-2',
        replacesId: 'consent-1',
        categories: ['progress'],
        notBefore: '2030-02-01T09:00:00Z',
      }),
      consent({ id: 'consent-3', holderId: 'o-prison', categories: ['contact'] }),
    ];
    const asked = request({ categories: ['identity', 'progress', 'contact'] });
    const decision = decidedAlike(asked, policy({ consents, safeguards: [] }));
    expect(decision.permitted.map(({ category }) => category)).toEqual(['progress']);
    expect(decision).toEqual(decidedAlike(asked, policy({ consents, safeguards: [{ clientId: 'c-1' }] })));
  });
});
