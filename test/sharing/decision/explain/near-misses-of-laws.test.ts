import type { Consent } from 'exit-work/model';
import type { DisclosureRequest, PermissionWeighing, SharingPolicy } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { consent, permission, policy, request } from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';
import { emergency, weighing } from '../../builders/safeguarding-builders.js';

function missingTo(terms: Partial<SharingPolicy>, asked: DisclosureRequest = emergency()) {
  return decidedAlike(asked, policy(terms)).nearMisses.map(({ missing }) => missing);
}

describe('what was weighed beyond its law lacks that', () => {
  const against = { necessary: false } as const;

  it.each<[string, Partial<PermissionWeighing>, Partial<DisclosureRequest>]>([
    ['for its purpose', { purpose: 'supervision' }, { purpose: 'supervision' }],
    ['for whom it is about', { dataSubjects: ['relative'] }, { dataSubjects: ['relative'] }],
    ['for its category', { categories: ['contact'] }, { categories: ['contact'] }],
    ['for its time', { decidedAt: '2027-05-01T00:00:00Z' }, { instant: '2027-06-01T00:00:00Z' }],
  ])('%s', (_, terms, asked) => {
    const permissions = [permission({ notBefore: '2028-01-01T00:00:00Z' })];
    const answer = (more: Partial<PermissionWeighing>) =>
      missingTo({ permissions, weighings: [weighing({ ...terms, ...more })] }, emergency(asked));
    expect([answer({}), answer(against)]).toEqual([['beyond-its-law'], []]);
  });

  it('and what was weighed within it and found needless lacks no more than that', () => {
    expect(missingTo({ permissions: [permission()], weighings: [weighing(against)] })).toEqual([
      'weighed-against',
    ]);
  });
});

describe('what was refused of a consent of two', () => {
  const two = consent({
    ...{ capacity: 'limited', guardianId: 'g-1', purposes: ['supervision'] },
    categories: ['identity', 'contact'],
  });
  const refusal = (terms: Partial<Consent>) =>
    consent({
      ...{ id: 'refusal-1', status: 'refused', givenBy: 'guardian', guardianId: 'g-1', capacity: 'none' },
      ...{ purposes: ['service-delivery'], ...terms },
    });

  it.each<[string, string[], Partial<Consent>]>([
    ['is lacking where it is asked for', [], { categories: ['identity'] }],
    ['and not in the rest', ['other-purpose'], { categories: ['contact'] }],
    ['nor towards others', ['other-purpose'], { recipientIds: ['o-police'] }],
  ])('%s', (_, missing, terms) => {
    const near = decidedAlike(request(), policy({ consents: [two, refusal(terms)] })).nearMisses;
    expect(near.filter(({ id }) => id === two.id).map((one) => one.missing)).toEqual(missing);
  });
});

it('a near miss of nobody in particular names nobody', () => {
  const consents = [consent({ status: 'requested' })];
  const [near] = decidedAlike(request(), policy({ consents })).nearMisses;
  expect(Object.keys(near ?? {})).not.toContain('personId');
});
