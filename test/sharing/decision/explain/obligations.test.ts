import { citedSources } from 'exit-work/kernel';
import type { Consent } from 'exit-work/model';
import {
  type DisclosureRequest,
  decideDisclosure,
  type Obligation,
  type PurposeNecessity,
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
} from '../../builders/builders.js';
import { emergency, lifting, vitalInterest } from '../../builders/safeguarding-builders.js';

const toPolice = consent({ recipientIds: ['o-police'], purposes: ['safeguarding'] });
const twoThings = { categories: ['identity', 'contact'] } satisfies Partial<DisclosureRequest>;
const untold = duty({ tellClient: 'not-told' });
const inADay = duty({ id: 'duty-2', discloseWithinHours: 24 });

describe('obligations', () => {
  const kindsOf = (obligations: readonly Obligation[]) => obligations.map(({ code }) => code);
  const telling = (obligations: readonly Obligation[]) =>
    obligations.filter(({ code }) => code === 'tell-client').map(({ when }) => when);

  it.each(eachGround)('of $ground', ({ ground, asked, granting }) => {
    const { obligations } = decideDisclosure(asked, granting);
    expect(kindsOf(obligations)).toEqual(
      ground === 'consent' ? ['log', 'no-onward-sharing'] : ['log', 'tell-client', 'no-onward-sharing'],
    );
    expect(telling(obligations)).toEqual(
      { consent: [], 'legal-duty': ['after'] }[String(ground)] ?? ['before'],
    );
    for (const { citation } of obligations) expect(citedSources(citation)).not.toEqual([]);
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
    expect(kindsOf(decideDisclosure(request(twoThings), both).obligations)).toContain('tell-client');
  });

  it('tell nobody of what is about nobody', () => {
    const facts = { dataSubjects: ['nobody' as const], categories: ['organisational' as const] };
    const factsToo = agreement({ dataSubjects: ['nobody', 'client'], shared: ['organisational'] });
    const governing = policy({ agreements: [factsToo] });
    const kindsFor = (asked: Partial<DisclosureRequest>) =>
      kindsOf(decideDisclosure(request({ ...facts, ...asked }), governing).obligations);
    expect(kindsFor({})).toEqual(['log', 'no-onward-sharing']);
    expect(kindsFor({ dataSubjects: ['nobody', 'client'] })).toEqual([
      'log',
      'tell-client',
      'no-onward-sharing',
    ]);
  });

  it.each<[string, Partial<SharingPolicy>, Partial<DisclosureRequest>, string[]]>([
    [
      'beside an agreement on the same is told before',
      { agreements: [agreement({ parties: ['o-exit', 'o-police'], purposes: ['safeguarding'] })] },
      {},
      ['before'],
    ],
    [
      'beside an agreement on something else is not told, and that is',
      {
        agreements: [
          agreement({ parties: ['o-exit', 'o-police'], purposes: ['safeguarding'], shared: ['contact'] }),
        ],
      },
      twoThings,
      ['before'],
    ],
    [
      'beside a duty on something else that is told later',
      { duties: [untold, duty({ id: 'duty-2', categories: ['contact'], tellClient: 'later' })] },
      twoThings,
      ['later'],
    ],
    [
      'beside a decision that a life is at stake is not told either',
      { vitalInterests: [vitalInterest()] },
      {},
      [],
    ],
  ])('of a duty of which the client is not told: %s', (_, besides, asked, when) => {
    const { obligations } = decideDisclosure(
      warningToPolice(asked),
      policy({ duties: [untold], ...besides }),
    );
    expect(telling(obligations)).toEqual(when);
  });

  it('do not tell those who consented, whatever else permits it', () => {
    const doubly = policy({ consents: [consent()], agreements: [agreement()] });
    expect(kindsOf(decideDisclosure(request(), doubly).obligations)).not.toContain('tell-client');
  });

  const demanded = (code: Obligation['code'], asked: DisclosureRequest, governing: Partial<SharingPolicy>) =>
    decideDisclosure(asked, policy(governing)).obligations.filter((one) => one.code === code);

  it.each<[string, Partial<Consent>, Partial<Obligation> & Pick<Obligation, 'code'>]>([
    ['the presence of the client', { conditions: ['client-attends'] }, { code: 'client-attends' }],
    ['to ask each time', { conditions: ['ask-each-time'] }, { code: 'ask-client' }],
    ['pseudonyms', { conditions: ['pseudonymised'] }, { code: 'pseudonymise' }],
    ['to delete it', { retainDays: 30 }, { code: 'retain-until', until: '2030-07-01T12:00:00.000Z' }],
  ])(
    'of a consent with conditions demand %s, unless another ground permits the same without it',
    (_, terms, one) => {
      const consents = [consent(terms)];
      expect(demanded(one.code, request(), { consents })).toMatchObject([one]);
      const besides = [...consents, consent({ id: 'consent-2', categories: ['contact'] })];
      expect(demanded(one.code, request(twoThings), { consents: besides })).toMatchObject([one]);
      expect(demanded(one.code, request(), { consents, agreements: [agreement()] })).toEqual([]);
    },
  );

  it.each<[string, Partial<SharingPolicy>, Partial<DisclosureRequest>, string]>([
    ['at once', { agreements: [agreement({ retainDays: 0 })] }, {}, '2030-06-01T12:00:00.000Z'],
    [
      'after the longer time of two grounds for the same',
      { consents: [consent({ retainDays: 10 })], agreements: [agreement({ retainDays: 30 })] },
      {},
      '2030-07-01T12:00:00.000Z',
    ],
    [
      'after the shorter time of two things',
      {
        consents: [consent({ retainDays: 10 })],
        agreements: [agreement({ shared: ['contact'], retainDays: 30 })],
      },
      twoThings,
      '2030-06-11T12:00:00.000Z',
    ],
    [
      'when records end, at the latest',
      { agreements: [agreement({ retainDays: 365_000 })] },
      {},
      '2199-12-31T23:59:59.999Z',
    ],
  ])('demand to delete it %s', (_, granting, asked, until) => {
    expect(demanded('retain-until', request(asked), granting)).toMatchObject([{ until }]);
  });

  it('demand pseudonyms where the purpose needs no more', () => {
    const row: PurposeNecessity = { purpose: 'service-delivery', categories: [], generalised: ['identity'] };
    const granting = { consents: [consent()], necessity: [row] };
    expect(demanded('pseudonymise', request(), granting)).toHaveLength(1);
  });

  it.each<[string, Partial<SharingPolicy>]>([
    ['of two duties', { duties: [duty({ discloseWithinHours: 72 }), inADay] }],
    ['of one, although the client consented', { duties: [inADay], consents: [toPolice] }],
  ])('demand to tell the authority within the fewest hours %s', (_, granting) => {
    expect(demanded('disclose-within', warningToPolice(), granting)).toMatchObject([{ hours: 24 }]);
  });

  it('demand a second person where something rests on a vital interest alone', () => {
    const vitalInterests = [vitalInterest(twoThings)];
    expect(demanded('second-person', emergency(), { vitalInterests })).toHaveLength(1);
    const consents = [toPolice];
    expect(demanded('second-person', emergency(twoThings), { vitalInterests, consents })).toHaveLength(1);
    expect(demanded('second-person', emergency(), { vitalInterests, consents })).toEqual([]);
  });

  it.each<[string, Partial<SharingPolicy>, DisclosureRequest, string]>([
    [
      'at the first review of two',
      {
        vitalInterests: [
          vitalInterest({ reviewAt: '2030-06-03T00:00:00Z' }),
          vitalInterest({ id: 'vital-2', reviewAt: '2030-06-02T00:00:00+02:00' }),
        ],
      },
      emergency(),
      '2030-06-01T22:00:00.000Z',
    ],
    [
      'at a vital interest, although the client consented',
      { vitalInterests: [vitalInterest()], consents: [toPolice] },
      emergency(),
      '2030-06-08T00:00:00.000Z',
    ],
    [
      'at an override',
      { consents: [consent()], prohibitions: [prohibition()], overrides: [lifting()] },
      request(),
      '2030-07-01T00:00:00.000Z',
    ],
  ])('demand to look again %s', (_, granting, asked, until) => {
    expect(demanded('review', asked, granting)).toMatchObject([{ until }]);
  });

  it('are none where nothing is permitted', () => {
    expect(decideDisclosure(request(), policy()).obligations).toEqual([]);
    const escalated = policy({ duties: [duty()], prohibitions: [prohibition()] });
    expect(decideDisclosure(warningToPolice(), escalated).obligations).toEqual([]);
  });
});
