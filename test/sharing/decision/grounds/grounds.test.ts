import type { DisclosureRequest, SharingPolicy } from 'exit-work/sharing';
import type { Ground } from 'exit-work/vocabulary';
import { describe, expect, it } from 'vitest';
import {
  agreement,
  consent,
  duty,
  eachGround,
  type Granted,
  mandate,
  policy,
  reportToProbation,
  request,
  rulings,
  warningToPolice,
} from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';
import { emergency, vitalInterest } from '../../builders/safeguarding-builders.js';

const each: readonly (Omit<Granted, 'ground'> & { readonly ground: Ground })[] = [
  ...eachGround,
  {
    ground: 'vital-interest',
    id: 'vital-1',
    asked: emergency(),
    granting: policy({ vitalInterests: [vitalInterest()] }),
  },
];

describe.each(each)('$ground alone', ({ ground, id, asked, granting }) => {
  it('permits what it covers, and is recorded as the ground', () => {
    const [category] = asked.categories;
    expect(decidedAlike(asked, granting)).toMatchObject({
      outcome: 'permit',
      permitted: [{ subject: 'client', category, form: 'full', grounds: [{ ground, id }] }],
      redactions: [],
      determining: [id],
      nearMisses: [],
      issues: [],
    });
  });

  // @asushares/core 2.8.1 did the opposite: https://github.com/asushares/core
  it('permits one item and withholds the other, asserted together', () => {
    const [category] = asked.categories;
    const decision = decidedAlike({ ...asked, categories: ['health', ...asked.categories] }, granting);
    expect(decision.outcome).toBe('permit-with-redaction');
    expect(rulings(decision)).toEqual({
      'client/health': 'not-applicable',
      [`client/${category}`]: 'permit',
    });
  });

  it('permits nothing about anybody else', () => {
    const decision = decidedAlike(
      { ...asked, dataSubjects: ['relative', 'staff', 'victim', 'third-party', 'nobody'] },
      granting,
    );
    expect(decision.outcome).toBe('deny');
    expect(new Set(Object.values(rulings(decision)))).toEqual(new Set(['not-applicable']));
  });

  it('permits nothing to another recipient', () => {
    const { organisations = [] } = granting;
    const [first, ...others] = organisations;
    const recipient = organisations.find((organisation) => organisation.id === asked.recipientId);
    if (first === undefined || recipient === undefined) throw new Error('the policy lists its organisations');
    const elsewhere = { ...recipient, id: 'o-elsewhere', kind: 'municipality' as const };
    const decision = decidedAlike(
      { ...asked, recipientId: 'o-elsewhere', recipientRole: 'municipal-officer' },
      { ...granting, organisations: [first, ...others, elsewhere] },
    );
    expect(decision).toMatchObject({ outcome: 'deny', permitted: [], determining: [] });
  });

  it('permits nothing for another purpose, and tells the holder so', () => {
    const decision = decidedAlike({ ...asked, purpose: 'evaluation' }, granting);
    expect(decision).toMatchObject({
      outcome: 'deny',
      permitted: [],
      nearMisses: [{ ground, id, missing: 'other-purpose' }],
    });
  });
});

describe('no ground', () => {
  it('permits nothing, cites why, and advises', () => {
    const decision = decidedAlike(request({ categories: ['identity', 'health'] }), policy());
    expect(decision).toMatchObject({ outcome: 'deny', permitted: [], obligations: [], determining: [] });
    expect(decision.redactions).toEqual([
      {
        subject: 'client',
        category: 'identity',
        reason: 'not-applicable',
        text: 'no ground covers it',
        by: [],
        citation: { follows: ['WO-1.6-01'] },
      },
      {
        subject: 'client',
        category: 'health',
        reason: 'not-applicable',
        text: 'no ground covers it',
        by: [],
        citation: { follows: ['WO-1.6-01'] },
      },
    ]);
    expect(decision.advice).toHaveLength(1);
    expect(decision).not.toHaveProperty('escalateTo');
  });
});

describe('a mandate does not cover', () => {
  it.each<[string, Partial<NonNullable<SharingPolicy['mandates']>[number]>]>([
    ['another client', { clientId: 'c-2' }],
    ['another authority', { authorityId: 'o-prison' }],
    ['another purpose', { purposes: ['release-planning'] }],
    ['another category', { categories: ['offences'] }],
  ])('%s', (_, overrides) => {
    expect(decidedAlike(reportToProbation(), policy({ mandates: [mandate(overrides)] })).outcome).toBe(
      'deny',
    );
  });
});

describe('an agreement', () => {
  it.each<[string, Partial<NonNullable<SharingPolicy['agreements']>[number]>]>([
    ['between other parties', { parties: ['o-prison', 'o-probation'] }],
    ['between the holder and somebody else', { parties: ['o-exit', 'o-prison'] }],
    ['between the recipient and somebody else', { parties: ['o-job-centre', 'o-prison'] }],
    ['for another purpose', { purposes: ['case-management'] }],
    ['on other categories', { shared: ['contact'] }],
    ['on other people', { dataSubjects: ['staff'] }],
  ])('%s permits nothing', (_, overrides) => {
    const decision = decidedAlike(request(), policy({ agreements: [agreement(overrides)] }));
    expect(decision).toMatchObject({ outcome: 'deny', permitted: [], determining: [] });
  });

  it('holds in both directions and among more than two', () => {
    const parties = ['o-prison', 'o-job-centre', 'o-exit'];
    const among = policy({ agreements: [agreement({ parties })] });
    expect(decidedAlike(request(), among).outcome).toBe('permit');
    const back = request({ holderId: 'o-job-centre', recipientId: 'o-exit' });
    expect(decidedAlike(back, { ...among, holderId: 'o-job-centre' }).outcome).toBe('permit');
  });

  it('is found wherever it stands in the list', () => {
    const second = policy({
      agreements: [
        agreement({ id: 'agreement-1', parties: ['o-exit', 'o-prison'] }),
        agreement({ id: 'agreement-2' }),
      ],
    });
    expect(decidedAlike(request(), second).determining).toEqual(['agreement-2']);
  });
});

describe('a legal duty does not cover', () => {
  it.each<[string, Partial<DisclosureRequest>]>([
    ['a request that states no trigger', { triggers: [] }],
    ['another trigger', { triggers: ['truancy', 'planned-violence-abroad'] }],
    ['more than the minimum that it names', { categories: ['health'] }],
    ['an authority of another kind', { recipientId: 'o-prison', recipientRole: 'prison-staff' }],
    ['a purpose other than safeguarding', { purpose: 'case-management' }],
  ])('%s', (_, overrides) => {
    const decision = decidedAlike(warningToPolice(overrides), policy({ duties: [duty()] }));
    expect(decision).toMatchObject({ outcome: 'deny', permitted: [] });
    expect(decision.determining).not.toContain('duty-1');
  });

  it('a request that leaves the triggers out', () => {
    const { triggers: _, ...silent } = warningToPolice();
    expect(decidedAlike(silent, policy({ duties: [duty()] }))).toMatchObject({
      outcome: 'deny',
      nearMisses: [{ id: 'duty-1', missing: 'trigger-not-stated' }],
    });
  });
});

describe('an agreement carries a special category only where it names the law that allows it', () => {
  it.each([
    ['health', undefined, 'deny'],
    ['health', 'Examplia Health Act (fictional)', 'permit'],
    ['beliefs', undefined, 'deny'],
    ['beliefs', 'Examplia Health Act (fictional)', 'permit'],
    ['finances-and-housing', undefined, 'permit'],
  ] as const)('%s, with %s: %s', (category, specialCategoryBasis, outcome) => {
    const basis = specialCategoryBasis === undefined ? {} : { specialCategoryBasis };
    const between = agreement({ shared: [category], ...basis });
    const asked = request({ categories: [category] });
    expect(decidedAlike(asked, policy({ agreements: [between] })).outcome).toBe(outcome);
  });
});

describe('inside the house', () => {
  it('an agreement permits nothing: nobody agrees with themselves', () => {
    const inHouse = request({ recipientId: 'o-exit', recipientRole: 'counsellor', recipientMemberId: 'm-1' });
    expect(decidedAlike(inHouse, policy({ agreements: [agreement()] })).outcome).toBe('deny');
    const named = policy({ consents: [consent({ recipientIds: ['o-exit'] })] });
    expect(decidedAlike(inHouse, named).outcome).toBe('permit');
  });
});

describe('several grounds', () => {
  it('are all named, in alphabetical order, whatever they are', () => {
    const decision = decidedAlike(
      request(),
      policy({
        consents: [consent({ id: 'z' }), consent({ id: 'b' })],
        agreements: [agreement({ id: 'a' })],
      }),
    );
    expect(decision.permitted).toEqual([
      {
        subject: 'client',
        category: 'identity',
        form: 'full',
        grounds: [
          { ground: 'agreement', id: 'a' },
          { ground: 'consent', id: 'b' },
          { ground: 'consent', id: 'z' },
        ],
      },
    ]);
    expect(decision.determining).toEqual(['a', 'b', 'z']);
  });

  it('do not need each other: one that lapses leaves the other', () => {
    const lapsed = policy({
      consents: [consent({ status: 'refused' }), consent({ id: 'consent-2' })],
    });
    expect(decidedAlike(request(), lapsed).determining).toEqual(['consent-2']);
  });
});

describe('a request that names something twice', () => {
  it('is answered once', () => {
    const twice = request({
      dataSubjects: ['client', 'client'],
      categories: ['identity', 'health', 'identity'],
    });
    const once = request({ categories: ['identity', 'health'] });
    const governing = policy({ consents: [consent()] });
    expect(decidedAlike(twice, governing)).toEqual({
      ...decidedAlike(once, governing),
      request: twice,
    });
  });
});
