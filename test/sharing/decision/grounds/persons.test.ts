import type { Consent } from 'exit-work/model';
import { Client } from 'exit-work/model';
import { type DisclosureRequest, type SharingPolicy, viewRecord } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { clientWithRelatives } from '../../../builders/people/client.js';
import { friendFromTheScene, sister as robin } from '../../../builders/people/related-person.js';
import { agreement, consent, duty, policy, request, warningToPolice } from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';
import { friend, sister, vitalInterest } from '../../builders/safeguarding-builders.js';

const ofAll = { dataSubjects: ['relative'] } satisfies Partial<DisclosureRequest>;
const ofSister = { ...ofAll, persons: [sister] } satisfies Partial<DisclosureRequest>;
const ofBoth = { ...ofAll, persons: [sister, friend] } satisfies Partial<DisclosureRequest>;
const hers = { dataSubject: 'relative', personId: 'rel-1' } satisfies Partial<Consent>;

describe('a consent of one person', () => {
  it.each<[string, Partial<Consent>, Partial<DisclosureRequest>, string]>([
    ['covers that person', hers, ofSister, 'permit'],
    ['covers nobody else', hers, { ...ofAll, persons: [friend] }, 'deny'],
    ['covers not all of the kind at once', hers, ofAll, 'deny'],
    ['covers that person out of two', hers, ofBoth, 'permit-with-redaction'],
    [
      'covers that person where they are named twice',
      hers,
      { ...ofAll, persons: [sister, sister] },
      'permit',
    ],
    ['covers not the client', hers, {}, 'deny'],
    [
      'covers not a person of another kind with the same identifier',
      hers,
      { dataSubjects: ['third-party'], persons: [{ ...sister, dataSubject: 'third-party' }] },
      'deny',
    ],
    ['who is not named covers nobody', { dataSubject: 'relative' }, ofAll, 'deny'],
    ['who is not named covers nobody who is', { dataSubject: 'relative' }, ofSister, 'deny'],
    ['who is the client covers the client', { dataSubject: 'client' }, {}, 'permit'],
    ['who is the client covers no relative', { dataSubject: 'client' }, ofSister, 'deny'],
    ['on facts about nobody covers them', { dataSubject: 'nobody' }, { dataSubjects: ['nobody'] }, 'permit'],
  ])('%s', (_, named, asked, outcome) => {
    expect(decidedAlike(request(asked), policy({ consents: [consent(named)] })).outcome).toBe(outcome);
  });

  it.each(['third-party', 'victim', 'staff'] as const)('holds for a %s as for a relative', (dataSubject) => {
    const one = { dataSubject, personId: 'p-1' };
    const asked = request({ dataSubjects: [dataSubject], persons: [one] });
    expect(decidedAlike(asked, policy({ consents: [consent(one)] })).outcome).toBe('permit');
    expect(decidedAlike(asked, policy({ consents: [consent({ dataSubject })] })).outcome).toBe('deny');
  });
});

describe('a ground that names a kind of people covers each of them', () => {
  it.each<[string, Partial<SharingPolicy>, DisclosureRequest]>([
    ['an agreement', { agreements: [agreement(ofAll)] }, request()],
    ['a legal duty', { duties: [duty(ofAll)] }, warningToPolice()],
    ['a vital interest', { vitalInterests: [vitalInterest(ofAll)] }, warningToPolice({ triggers: [] })],
  ])('%s', (_, granting, asked) => {
    for (const whom of [ofAll, ofSister, ofBoth]) {
      expect(decidedAlike({ ...asked, ...whom }, policy(granting)).outcome).toBe('permit');
    }
  });
});

describe('a request that names persons', () => {
  const granting = policy({ consents: [consent(hers), consent({ id: 'consent-2' })] });

  it('has one item for each of them, and one for all of a kind of which nobody is named', () => {
    const asked = request({ ...ofBoth, dataSubjects: ['client', 'relative', 'third-party'] });
    const { permitted, redactions } = decidedAlike(asked, granting);
    expect(permitted.map(({ subject, personId }) => [subject, personId])).toEqual([
      ['client', undefined],
      ['relative', 'rel-1'],
    ]);
    expect(redactions.map(({ subject, personId }) => [subject, personId])).toEqual([
      ['relative', 'rel-2'],
      ['third-party', undefined],
    ]);
  });

  it('in an empty list names nobody', () => {
    const asked = request({ ...ofAll, persons: [] });
    expect(decidedAlike(asked, granting)).toEqual(decidedAlike(request(ofAll), granting));
  });

  it('shows of each what is permitted of them, asserted together', () => {
    const family = clientWithRelatives(robin(), friendFromTheScene({ telephone: '030 0000 0003' }));
    const decision = decidedAlike(
      request({ ...ofBoth, categories: ['identity', 'contact'] }),
      policy({
        consents: [
          consent({ ...hers, categories: ['contact'] }),
          consent({ id: 'consent-2', ...friend, categories: ['identity'] }),
        ],
      }),
    );
    expect(viewRecord(Client, family, decision)).toEqual({
      relatedPersons: [{ telephone: '030 0000 0002' }, { name: 'Toni Test' }],
    });
  });
});
