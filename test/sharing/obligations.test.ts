import {
  type DisclosureRequest,
  decideDisclosure,
  type Obligation,
  type SharingPolicy,
} from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import {
  agreement,
  consent,
  duty,
  eachGround,
  policy,
  prohibition,
  request,
  warningToPolice,
} from './builders.js';
import { emergency, lifting, vitalInterest } from './safeguarding-builders.js';

describe('obligations', () => {
  const kindsOf = (obligations: readonly Obligation[]) => obligations.map(({ kind }) => kind);
  const telling = (obligations: readonly Obligation[]) =>
    obligations.filter(({ kind }) => kind === 'tell-client').map(({ when }) => when);

  it.each(eachGround)('of $ground', ({ ground, asked, granting }) => {
    const { obligations } = decideDisclosure(asked, granting);
    expect(kindsOf(obligations)).toEqual(
      ground === 'consent' ? ['log', 'no-onward-sharing'] : ['log', 'tell-client', 'no-onward-sharing'],
    );
    expect(telling(obligations)).toEqual(
      { consent: [], 'legal-duty': ['after'] }[String(ground)] ?? ['before'],
    );
    for (const { sources } of obligations) expect(sources.length).toBeGreaterThan(0);
  });

  it.each([
    ['before', ['before']],
    ['after', ['after']],
    ['later', ['later']],
    ['not-told', []],
  ] as const)('of a duty whose client is to be told: %s', (tellClient, when) => {
    const decision = decideDisclosure(warningToPolice(), policy({ duties: [duty({ tellClient })] }));
    expect(telling(decision.obligations)).toEqual(when);
    expect(kindsOf(decision.obligations)).toContain('log');
    expect(kindsOf(decision.obligations)).toContain('no-onward-sharing');
  });

  it.each([
    ['before', 'after', ['after']],
    ['before', 'not-told', []],
    ['after', 'later', ['later']],
    ['after', 'not-told', []],
    ['later', 'not-told', []],
    ['before', 'before', ['before']],
  ] as const)('of two duties, %s and %s: the stricter one', (first, second, when) => {
    const duties = [duty({ id: 'duty-1', tellClient: first }), duty({ id: 'duty-2', tellClient: second })];
    for (const order of [duties, [...duties].reverse()]) {
      expect(telling(decideDisclosure(warningToPolice(), policy({ duties: order })).obligations)).toEqual(
        when,
      );
    }
  });

  it('do not follow a duty that permits nothing here', () => {
    const idle = duty({ id: 'duty-2', tellClient: 'not-told', trigger: 'another-trigger' });
    const decision = decideDisclosure(
      warningToPolice(),
      policy({ duties: [duty({ tellClient: 'before' }), idle] }),
    );
    expect(telling(decision.obligations)).toEqual(['before']);
  });

  it('follow from any item to which nobody has consented', () => {
    const both = policy({ consents: [consent()], agreements: [agreement({ shared: ['contact'] })] });
    expect(kindsOf(decideDisclosure(request(), both).obligations)).not.toContain('tell-client');
    const wider = request({ categories: ['identity', 'contact'] });
    expect(kindsOf(decideDisclosure(wider, both).obligations)).toContain('tell-client');
  });

  it('do not tell those who consented, whatever else permits it', () => {
    const doubly = policy({ consents: [consent()], agreements: [agreement()] });
    expect(kindsOf(decideDisclosure(request(), doubly).obligations)).not.toContain('tell-client');
  });

  it.each<[string, Partial<SharingPolicy>, DisclosureRequest, Partial<Obligation>]>([
    [
      'the presence of the client',
      { consents: [consent({ conditions: ['client-attends'] })] },
      request(),
      { kind: 'client-attends' },
    ],
    [
      'to ask each time',
      { consents: [consent({ conditions: ['ask-each-time'] })] },
      request(),
      { kind: 'ask-client' },
    ],
    [
      'pseudonyms',
      { consents: [consent({ conditions: ['pseudonymised'] })] },
      request(),
      { kind: 'pseudonymise' },
    ],
    [
      'to delete it after the days that the consent names',
      { consents: [consent({ retainDays: 30 })] },
      request(),
      { kind: 'retain-until', until: '2030-07-01T12:00:00.000Z' },
    ],
    [
      'to delete it at once',
      { agreements: [agreement({ retainDays: 0 })] },
      request(),
      { kind: 'retain-until', until: '2030-06-01T12:00:00.000Z' },
    ],
    [
      'to tell the authority in time, the soonest of two duties',
      { duties: [duty({ discloseWithinHours: 72 }), duty({ id: 'duty-2', discloseWithinHours: 24 })] },
      warningToPolice(),
      { kind: 'disclose-within', hours: 24 },
    ],
    ['a second person', { vitalInterests: [vitalInterest()] }, emergency(), { kind: 'second-person' }],
    [
      'to look again at the first review of two',
      {
        vitalInterests: [
          vitalInterest({ reviewAt: '2030-06-03T00:00:00Z' }),
          vitalInterest({ id: 'vital-2', reviewAt: '2030-06-02T00:00:00+02:00' }),
        ],
      },
      emergency(),
      { kind: 'review', until: '2030-06-01T22:00:00.000Z' },
    ],
    [
      'to look again at an override',
      { consents: [consent()], prohibitions: [prohibition()], overrides: [lifting()] },
      request(),
      { kind: 'review', until: '2031-01-01T00:00:00.000Z' },
    ],
  ])('demand %s', (_, granting, asked, obligation) => {
    const { obligations } = decideDisclosure(asked, policy(granting));
    expect(obligations.filter(({ kind }) => kind === obligation.kind)).toMatchObject([obligation]);
  });

  it.each<[string, Partial<SharingPolicy>, DisclosureRequest, Obligation['kind']]>([
    [
      'the presence of the client',
      { consents: [consent({ conditions: ['client-attends'] })] },
      request(),
      'client-attends',
    ],
    ['to ask each time', { consents: [consent({ conditions: ['ask-each-time'] })] }, request(), 'ask-client'],
    ['pseudonyms', { consents: [consent({ conditions: ['pseudonymised'] })] }, request(), 'pseudonymise'],
    ['to delete it', { consents: [consent({ retainDays: 30 })] }, request(), 'retain-until'],
  ])('do not demand %s where another ground permits the same without it', (_, granting, asked, kind) => {
    const { obligations } = decideDisclosure(asked, policy({ ...granting, agreements: [agreement()] }));
    expect(kindsOf(obligations)).not.toContain(kind);
  });

  it('are none where nothing is permitted', () => {
    expect(decideDisclosure(request(), policy()).obligations).toEqual([]);
    const referred = policy({ duties: [duty()], prohibitions: [prohibition()] });
    expect(decideDisclosure(warningToPolice(), referred).obligations).toEqual([]);
  });
});
