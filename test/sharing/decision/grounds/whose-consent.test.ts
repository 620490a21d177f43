import type { SharingPolicy } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { consent, mandate, policy, reportToProbation, request, rulings } from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';
import { sister } from '../../builders/safeguarding-builders.js';

describe('a consent does not cover', () => {
  it.each<[string, Partial<NonNullable<SharingPolicy['consents']>[number]>]>([
    ['another client', { clientId: 'c-2' }],
    ['another recipient', { recipientIds: ['o-prison'] }],
    ['another purpose', { purposes: ['case-management', 'supervision'] }],
    ['another category', { categories: ['health', 'contact'] }],
    ['another person', { dataSubject: 'relative' }],
    ['anything, once refused', { status: 'refused' }],
    ['anything, once withdrawn', { status: 'withdrawn', withdrawnAt: '2030-06-01T12:00:00Z' }],
    ['anything, while it is asked for', { status: 'requested' }],
  ])('%s', (_, overrides) => {
    expect(decidedAlike(request(), policy({ consents: [consent(overrides)] })).outcome).toBe('deny');
  });

  it('more than what it names, out of every combination of subject and category', () => {
    const wide = consent({ categories: ['identity', 'contact'] });
    const decision = decidedAlike(
      request({ dataSubjects: ['client', 'relative'], categories: ['identity', 'contact', 'health'] }),
      policy({ consents: [wide] }),
    );
    expect(rulings(decision)).toEqual({
      'client/identity': 'permit',
      'client/contact': 'permit',
      'client/health': 'not-applicable',
      'relative/identity': 'not-applicable',
      'relative/contact': 'not-applicable',
      'relative/health': 'not-applicable',
    });
  });

  it('more, put together with another consent that covers the rest of the conditions', () => {
    const halves = policy({
      consents: [
        consent({ id: 'consent-1', purposes: ['supervision'] }),
        consent({ id: 'consent-2', categories: ['health'] }),
        consent({ id: 'consent-3', recipientIds: ['o-prison'] }),
      ],
    });
    expect(decidedAlike(request(), halves).outcome).toBe('deny');
  });
});

describe('a consent holds for its purpose, recipient, category and period, all at once', () => {
  const either = [true, false];
  const combinations = either.flatMap((purpose) =>
    either.flatMap((recipient) =>
      either.flatMap((category) => either.map((period) => ({ purpose, recipient, category, period }))),
    ),
  );

  it.each(combinations)(
    'purpose $purpose, recipient $recipient, category $category, period $period',
    (meets) => {
      const one = consent({
        purposes: [meets.purpose ? 'service-delivery' : 'case-management'],
        recipientIds: [meets.recipient ? 'o-job-centre' : 'o-prison'],
        categories: [meets.category ? 'identity' : 'contact'],
        expires: meets.period ? '2030-06-01T12:00:00.001Z' : '2030-06-01T12:00:00Z',
      });
      const isMet = Object.values(meets).every((met) => met);
      expect(decidedAlike(request(), policy({ consents: [one] })).outcome).toBe(isMet ? 'permit' : 'deny');
    },
  );
});

describe('whose consent', () => {
  it.each(['relative', 'third-party', 'victim', 'staff'] as const)(
    'the client’s does not cover a %s',
    (subject) => {
      const asked = request({ dataSubjects: [subject] });
      expect(decidedAlike(asked, policy({ consents: [consent()] }))).toMatchObject({
        outcome: 'deny',
        nearMisses: [{ id: 'consent-1', missing: 'other-subject' }],
      });
    },
  );

  it('client and relative each for themselves', () => {
    const both = policy({
      consents: [
        consent({ id: 'consent-client', categories: ['identity'] }),
        consent({ id: 'consent-relative', ...sister, categories: ['contact'] }),
      ],
    });
    const decision = decidedAlike(
      request({
        dataSubjects: ['client', 'relative'],
        persons: [sister],
        categories: ['identity', 'contact'],
      }),
      both,
    );
    expect(rulings(decision)).toEqual({
      'client/identity': 'permit',
      'client/contact': 'not-applicable',
      'relative/identity': 'not-applicable',
      'relative/contact': 'permit',
    });
    expect(decision.determining).toEqual(['consent-client', 'consent-relative']);
  });
});

describe('who could decide', () => {
  it.each<[string, Partial<NonNullable<SharingPolicy['consents']>[number]>, string]>([
    ['somebody of whose capacity nothing is said', {}, 'permit'],
    ['somebody of full capacity', { capacity: 'full' }, 'permit'],
    ['somebody of limited capacity, alone', { capacity: 'limited' }, 'deny'],
    ['somebody of limited capacity, with a guardian', { capacity: 'limited', guardianId: 'g-1' }, 'permit'],
    ['somebody of no capacity', { capacity: 'none' }, 'deny'],
    [
      'the guardian of somebody of no capacity',
      { givenBy: 'guardian', guardianId: 'g-1', capacity: 'none' },
      'permit',
    ],
    ['a guardian who is not named', { givenBy: 'guardian' }, 'escalate'],
    ['a guardian beside somebody who needs none', { guardianId: 'g-1' }, 'escalate'],
  ])('%s', (_, overrides, outcome) => {
    expect(decidedAlike(request(), policy({ consents: [consent(overrides)] })).outcome).toBe(outcome);
  });
});

describe('consent towards the authority that mandates participation is no ground', () => {
  const consenting = consent({
    recipientIds: ['o-probation'],
    purposes: ['supervision'],
    categories: ['participation'],
    notBefore: '2029-01-01T00:00:00Z',
    expires: '2032-01-01T00:00:00Z',
  });
  // The mandate is for another purpose, so that it permits nothing itself.
  const mandated = policy({
    consents: [consenting],
    mandates: [mandate({ purposes: ['release-planning'] })],
  });

  it.each([
    ['before it is in force, for it is known', '2029-06-01T12:00:00Z', 'deny'],
    ['at its start', '2030-01-01T00:00:00Z', 'deny'],
    ['during it', '2030-06-01T12:00:00Z', 'deny'],
    ['a millisecond before its end', '2030-12-31T23:59:59.999Z', 'deny'],
    ['but is one from its end', '2031-01-01T00:00:00Z', 'permit'],
    ['but is one after it', '2031-06-01T12:00:00Z', 'permit'],
  ] as const)('%s', (_, instant, outcome) => {
    const decision = decidedAlike(reportToProbation({ instant }), mandated);
    expect(decision.outcome).toBe(outcome);
    if (outcome === 'deny') {
      expect(decision.nearMisses.map(({ id, text }) => [id, text])).toContainEqual([
        'consent-1',
        'nobody consents freely to being reported to the authority that mandates participation',
      ]);
    }
  });

  it('also where the client was not told of the mandate', () => {
    const { clientToldAt: _, ...untold } = mandate();
    const decision = decidedAlike(
      reportToProbation(),
      policy({ consents: [consenting], mandates: [untold] }),
    );
    expect(decision.outcome).toBe('deny');
  });

  it('but a relative’s own is one: it is not the relative who is mandated', () => {
    const theirs = policy({ consents: [{ ...consenting, ...sister }], mandates: [mandate()] });
    const asked = reportToProbation({ dataSubjects: ['relative'], persons: [sister] });
    expect(decidedAlike(asked, theirs).outcome).toBe('permit');
  });

  it('but is one towards others, and for another client', () => {
    const elsewhere = policy({ consents: [consent()], mandates: [mandate()] });
    expect(decidedAlike(request(), elsewhere).outcome).toBe('permit');
    const another = policy({ consents: [consenting], mandates: [mandate({ clientId: 'c-2' })] });
    expect(decidedAlike(reportToProbation(), another).outcome).toBe('permit');
  });

  it('and the mandate itself permits what it names', () => {
    const decision = decidedAlike(
      reportToProbation(),
      policy({ consents: [consenting], mandates: [mandate()] }),
    );
    expect(decision).toMatchObject({
      outcome: 'permit',
      permitted: [{ grounds: [{ ground: 'mandate', id: 'mandate-1' }] }],
      determining: ['mandate-1'],
    });
  });
});
