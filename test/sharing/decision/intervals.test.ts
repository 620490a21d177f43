import type { Instant } from 'exit-work/kernel';
import { type DisclosureRequest, decideDisclosure, type SharingPolicy } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import {
  agreement,
  consent,
  duty,
  mandate,
  policy,
  reportToProbation,
  request,
  warningToPolice,
} from '../builders/builders.js';
import {
  emergency,
  lifting,
  nameless,
  onwardLimit,
  periodic,
  restriction,
  safeguard,
  vitalInterest,
} from '../builders/safeguarding-builders.js';

const start = '2030-01-01T00:00:00Z';
const end = '2031-01-01T00:00:00Z';
const inJune = {
  decidedAt: '2030-06-01T00:00:00Z',
  reviewAt: '2030-06-08T00:00:00Z',
  confirmedById: 'm-2',
  confirmedAt: '2030-06-02T00:00:00Z',
} as const;
const permitted = 'permit';
const denied = 'deny';

const edges: readonly (readonly [string, Instant, boolean])[] = [
  ['not a millisecond before its start', '2029-12-31T23:59:59.999Z', false],
  ['at its start', start, true],
  ['at its start, written with an offset east', '2030-01-01T02:00:00+02:00', true],
  ['not a millisecond before its start, written a day later', '2030-01-01T13:59:59.999+14:00', false],
  ['a millisecond after its start', '2030-01-01T00:00:00.001Z', true],
  ['a millisecond before its end', '2030-12-31T23:59:59.999Z', true],
  ['a millisecond before its end, written with next year’s date', '2031-01-01T00:59:59.999+01:00', true],
  ['not at its end', end, false],
  ['not at its end, written with the old year’s date', '2030-12-31T19:00:00-05:00', false],
  ['not a millisecond after its end', '2031-01-01T00:00:00.001Z', false],
];

describe.each<[string, DisclosureRequest, Partial<SharingPolicy>]>([
  ['a consent', request(), { consents: [consent()] }],
  ['a mandate', reportToProbation(), { mandates: [mandate({ clientToldAt: '2029-12-01T00:00:00Z' })] }],
  ['an agreement', request(), { agreements: [agreement()] }],
  ['a legal duty', warningToPolice(), { duties: [duty({ notBefore: start, expires: end })] }],
])('%s holds', (_, asked, granting) => {
  it.each(edges)('%s', (__, instant, holds) => {
    expect(decideDisclosure({ ...asked, instant }, policy(granting)).outcome).toBe(
      holds ? permitted : denied,
    );
  });
});

describe.each<[string, DisclosureRequest, Partial<SharingPolicy>]>([
  ['a vital interest', emergency(), { vitalInterests: [vitalInterest(inJune)] }],
  [
    'an override',
    request(),
    {
      agreements: [always()],
      prohibitions: [periodic({ notBefore: '2029-01-01T00:00:00Z', expires: '2032-01-01T00:00:00Z' })],
      overrides: [lifting(inJune)],
    },
  ],
])('%s, which cannot last long, holds', (_, asked, granting) => {
  it.each<[string, Instant, string]>([
    ['not a millisecond before its start', '2030-05-31T23:59:59.999Z', denied],
    ['at its start, written with an offset east', '2030-06-01T02:00:00+02:00', permitted],
    ['a millisecond before its end', '2030-06-07T23:59:59.999Z', permitted],
    ['not at its end, written with the day before', '2030-06-07T19:00:00-05:00', denied],
  ])('%s', (__, instant, outcome) => {
    expect(decideDisclosure({ ...asked, instant }, policy(granting)).outcome).toBe(outcome);
  });
});

/** What the job centre asks is agreed before, in and after the year. */
function always(overrides: Parameters<typeof agreement>[0] = {}) {
  return agreement({
    id: 'agreement-9',
    notBefore: '2029-01-01T00:00:00Z',
    expires: '2032-01-01T00:00:00Z',
    ...overrides,
  });
}

describe.each<[string, Partial<SharingPolicy>]>([
  ['a prohibition', { prohibitions: [periodic()] }],
  [
    'what an agreement excludes',
    { agreements: [agreement({ shared: ['contact'], excluded: ['identity'] })] },
  ],
  ['an onward limit', { onwardLimits: [onwardLimit()] }],
  [
    'an access restriction',
    {
      safeguards: [
        safeguard({ accessRestrictions: [restriction({ kind: 'excluded-workers', memberIds: ['m-4'] })] }),
      ],
    },
  ],
  [
    'an anonymous conference, until it is revealed,',
    {
      safeguards: [
        safeguard({ anonymousConferences: [nameless({ revealedAt: end, revealedToIds: ['o-job-centre'] })] }),
      ],
    },
  ],
])('%s stands in the way', (_, prohibiting) => {
  it.each(edges)('%s', (__, instant, holds) => {
    const asked = request({ purpose: 'case-management', recipientMemberId: 'm-4', instant });
    const agreements = [always({ purposes: ['case-management'] }), ...(prohibiting.agreements ?? [])];
    const { outcome } = decideDisclosure(asked, policy({ ...prohibiting, agreements }));
    expect(outcome).toBe(holds ? denied : permitted);
  });
});

describe('an interval whose edges carry offsets', () => {
  it.each<[string, Instant, string]>([
    ['begins at the same moment elsewhere', '2030-03-31T01:00:00Z', permitted],
    ['has not begun a millisecond earlier', '2030-03-31T00:59:59.999Z', denied],
    ['has ended at the same moment elsewhere', '2030-10-27T01:00:00Z', denied],
    ['has not ended a millisecond earlier', '2030-10-27T00:59:59.999Z', permitted],
  ])('%s', (_, instant, outcome) => {
    const inSummer = consent({
      notBefore: '2030-03-31T03:00:00+02:00',
      expires: '2030-10-26T20:00:00-05:00',
    });
    expect(decideDisclosure(request({ instant }), policy({ consents: [inSummer] })).outcome).toBe(outcome);
  });

  it.each([
    ['that ends when it begins is never in force', start, start, denied],
    ['that ends before it begins is a fault that a human must look at', end, start, 'escalate'],
  ] as const)('%s', (_, notBefore, expires, outcome) => {
    const empty = { notBefore, expires };
    const never = policy({ consents: [consent(empty)], agreements: [agreement(empty)] });
    for (const instant of [start, end, '2030-06-01T12:00:00Z'] as const) {
      expect(decideDisclosure(request({ instant }), never).outcome).toBe(outcome);
    }
  });
});

describe('a withdrawal takes effect at its own instant', () => {
  const at = (instant: Instant, overrides: Partial<NonNullable<SharingPolicy['consents']>[number]>) =>
    decideDisclosure(request({ instant }), policy({ consents: [consent(overrides)] })).outcome;

  it.each<[string, Instant, string]>([
    ['a millisecond before', '2030-05-31T21:59:59.999Z', permitted],
    ['at the instant', '2030-05-31T22:00:00Z', denied],
    ['at the instant, with its offset', '2030-06-01T00:00:00+02:00', denied],
    ['a millisecond after', '2030-05-31T22:00:00.001Z', denied],
  ])('%s', (_, instant, outcome) => {
    const withdrawnAt = '2030-06-01T00:00:00+02:00';
    expect(at(instant, { status: 'withdrawn', withdrawnAt })).toBe(outcome);
  });

  it.each<[string, Partial<NonNullable<SharingPolicy['consents']>[number]>]>([
    ['names no instant', { status: 'withdrawn' }],
    ['was not withdrawn, but has an instant', { status: 'given', withdrawnAt: end }],
    ['was refused, but has an instant', { status: 'refused', withdrawnAt: end }],
    ['was asked for, but has an instant', { status: 'requested', withdrawnAt: end }],
  ])('and a consent that %s contradicts itself: a human must look at it', (_, overrides) => {
    for (const instant of [start, '2030-06-01T12:00:00Z', end] as const) {
      expect(at(instant, overrides)).toBe('escalate');
    }
  });

  it('and does not bring a consent into force that has run out, or had not begun', () => {
    const late = { status: 'withdrawn', withdrawnAt: '2032-01-01T00:00:00Z' } as const;
    expect(at(end, late)).toBe(denied);
    expect(at('2029-12-31T00:00:00Z', late)).toBe(denied);
    expect(at('2030-06-01T12:00:00Z', { ...late, withdrawnAt: '2029-06-01T00:00:00Z' })).toBe(denied);
  });

  it('on the next call, for nothing is remembered', () => {
    const given = policy({ consents: [consent()] });
    expect(decideDisclosure(request(), given).outcome).toBe(permitted);
    const withdrawn = { ...consent(), status: 'withdrawn' as const, withdrawnAt: request().instant };
    expect(decideDisclosure(request(), { ...given, consents: [withdrawn] }).outcome).toBe(denied);
    expect(decideDisclosure(request(), given).outcome).toBe(permitted);
  });
});

describe('the client is told of a mandate', () => {
  it.each<[string, Instant, string]>([
    ['a millisecond before: no ground yet', '2030-03-01T07:59:59.999Z', denied],
    ['at the instant: a ground', '2030-03-01T08:00:00Z', permitted],
    ['a millisecond after: a ground', '2030-03-01T08:00:00.001Z', permitted],
  ])('%s', (_, instant, outcome) => {
    const told = policy({ mandates: [mandate({ clientToldAt: '2030-03-01T09:00:00+01:00' })] });
    expect(decideDisclosure(reportToProbation({ instant }), told).outcome).toBe(outcome);
  });

  it('never: no ground', () => {
    const { clientToldAt: _, ...untold } = mandate();
    expect(decideDisclosure(reportToProbation(), policy({ mandates: [untold] }))).toMatchObject({
      outcome: denied,
      nearMisses: [{ ground: 'mandate', id: 'mandate-1', text: 'the client has not been told of it' }],
    });
  });
});
