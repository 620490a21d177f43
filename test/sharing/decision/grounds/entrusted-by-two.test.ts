import type { Consent } from 'exit-work/model';
import type { Guardianship } from 'exit-work/sharing';
import { expect, it } from 'vitest';
import { consent, policy, request } from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';
import { safeguard } from '../../builders/safeguarding-builders.js';

const named = { entrustedIds: ['entrusted-1'] };
const agreed = consent({ id: 'consent-2', capacity: 'limited', guardianId: 'g-1', ...named });
const isOver = { until: '2030-02-01T00:00:00Z' } as const;
const isNotAsked = { notAsked: true } as const;
const isNotUnderstood = { noticeLanguage: 'ar' } as const;

it.each<[string, string, Partial<Guardianship>, Partial<Consent>]>([
  ['goes along while the guardian is one', 'permitted', {}, {}],
  ['not when they are none any more', 'not-applicable', isOver, {}],
  ['nor where nobody knows whether they are', 'escalated', isNotAsked, {}],
  ['nor, beyond doubt, where the notice was not understood', 'not-applicable', {}, isNotUnderstood],
  ['nor, beyond doubt, where both are so', 'not-applicable', isNotAsked, isNotUnderstood],
])('what was entrusted, and what the client and a guardian agree to share, %s', (_, ruling, time, terms) => {
  const guarding = safeguard({
    entrustedRecords: [{ id: 'entrusted-1', recordId: 'note-1', entrustedById: 'c-1', entrustedToId: 'm-1' }],
    guardianships: [{ guardianId: 'g-1', from: '2030-01-01T00:00:00Z', ...time }],
    speakers: [{ personId: 'c-1', languages: [agreed.noticeLanguage] }],
  });
  const governing = policy({ consents: [consent(), { ...agreed, ...terms }], safeguards: [guarding] });
  const { entrusted } = decidedAlike(request(named), governing);
  expect(entrusted?.rulings.map((one) => one.ruling)).toEqual([ruling]);
});

it('of a case in which nothing was entrusted, and of a request that names nothing, no word is said of it', () => {
  expect(decidedAlike(request(), policy({ consents: [consent()] }))).not.toHaveProperty('entrusted');
  expect(decidedAlike(request(named), policy({ consents: [consent()] }))).toHaveProperty('entrusted');
});
