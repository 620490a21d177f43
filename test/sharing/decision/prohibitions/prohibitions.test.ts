import { roles, valuesOf } from 'exit-work/vocabulary';
import { describe, expect, it } from 'vitest';
import {
  agreement,
  consent,
  duty,
  eachGround,
  policy,
  prohibition,
  request,
  rulings,
  warningToPolice,
} from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';

describe.each(eachGround)('a prohibition against $ground', ({ ground, asked, granting }) => {
  const prohibited = { ...granting, prohibitions: [prohibition()] };

  it(ground === 'legal-duty' ? 'is escalated to a human' : 'overrides it', () => {
    expect(decidedAlike(asked, granting).outcome).toBe('permit');
    expect(decidedAlike(asked, prohibited)).toMatchObject({
      outcome: ground === 'legal-duty' ? 'escalate' : 'deny',
      permitted: [],
      redactions: [
        { reason: ground === 'legal-duty' ? 'escalated' : 'prohibited', text: 'the client is threatened' },
      ],
      obligations: [],
      nearMisses: [],
    });
  });

  it('changes nothing where it holds for another client', () => {
    const elsewhere = { ...granting, prohibitions: [prohibition({ clientIds: ['c-2', 'c-3'] })] };
    expect(decidedAlike(asked, elsewhere)).toEqual(decidedAlike(asked, granting));
  });
});

describe('a prohibition', () => {
  const outcomeUnder = (overrides: Parameters<typeof prohibition>[0]) =>
    decidedAlike(request(), policy({ consents: [consent()], prohibitions: [prohibition(overrides)] }))
      .outcome;

  it.each<[string, Parameters<typeof prohibition>[0]]>([
    ['without conditions', {}],
    ['for this client', { clientIds: ['c-2', 'c-1'] }],
    ['towards this recipient', { recipientIds: ['o-prison', 'o-job-centre'] }],
    ['towards recipients of this kind', { recipientKinds: ['police', 'employment-service'] }],
    ['for this purpose', { purposes: ['evaluation', 'service-delivery'] }],
    ['about these people', { dataSubjects: ['relative', 'client'] }],
    ['of this category', { categories: ['health', 'identity'] }],
    ['towards recipients in this role', { recipientRoles: ['teacher', 'employment-adviser'] }],
    ['not towards somebody else', { exceptRecipientIds: ['o-prison'] }],
    [
      'with every condition met',
      {
        clientIds: ['c-1'],
        recipientIds: ['o-job-centre'],
        recipientKinds: ['employment-service'],
        purposes: ['service-delivery'],
        dataSubjects: ['client'],
        categories: ['identity'],
      },
    ],
  ])('%s holds', (_, overrides) => {
    expect(outcomeUnder(overrides)).toBe('deny');
  });

  it.each<[string, Parameters<typeof prohibition>[0]]>([
    ['for another client', { clientIds: ['c-2'] }],
    ['towards another recipient', { recipientIds: ['o-prison'] }],
    ['towards recipients of another kind', { recipientKinds: ['police'] }],
    ['for another purpose', { purposes: ['supervision'] }],
    ['about other people', { dataSubjects: ['relative'] }],
    ['of another category', { categories: ['health'] }],
    ['towards recipients in another role', { recipientRoles: ['teacher'] }],
    ['towards this recipient, who is excepted', { exceptRecipientIds: ['o-prison', 'o-job-centre'] }],
    ['with one condition of two unmet', { clientIds: ['c-1'], categories: ['health'] }],
  ])('%s does not', (_, overrides) => {
    expect(outcomeUnder(overrides)).toBe('permit');
  });

  // @asushares/core 2.8.1 did the opposite: https://github.com/asushares/core
  it('withholds its item and leaves the others, asserted together', () => {
    const decision = decidedAlike(
      request({ categories: ['identity', 'whereabouts', 'health'] }),
      policy({
        consents: [consent({ categories: ['identity', 'whereabouts'] })],
        prohibitions: [prohibition({ categories: ['whereabouts'] })],
      }),
    );
    expect(decision.outcome).toBe('permit-with-redaction');
    expect(rulings(decision)).toEqual({
      'client/identity': 'permit',
      'client/whereabouts': 'prohibited',
      'client/health': 'not-applicable',
    });
    expect(decision.determining).toEqual(['consent-1', 'prohibition-1']);
  });

  it('is named beside the item that it withholds', () => {
    const decision = decidedAlike(
      request({ categories: ['identity', 'whereabouts'] }),
      policy({
        prohibitions: [
          prohibition({ id: 'b', categories: ['whereabouts'] }),
          prohibition({ id: 'a', categories: ['whereabouts'] }),
        ],
      }),
    );
    expect(decision.redactions.map(({ category, by }) => [category, by])).toEqual([
      ['identity', []],
      ['whereabouts', ['a', 'b']],
    ]);
  });

  it('is named where no ground would have permitted the item either', () => {
    const decision = decidedAlike(request(), policy({ prohibitions: [prohibition()] }));
    expect(rulings(decision)).toEqual({ 'client/identity': 'prohibited' });
    expect(decision.determining).toEqual(['prohibition-1']);
  });

  it('stands beside others: all are named, and all reasons told, in the order of their identifiers', () => {
    const decision = decidedAlike(
      request(),
      policy({
        consents: [consent()],
        prohibitions: [
          prohibition({ id: 'b', because: 'the second' }),
          prohibition({ id: 'a', because: 'the first' }),
        ],
      }),
    );
    expect(decision.determining).toEqual(['a', 'b']);
    expect(decision.redactions.map(({ text }) => text)).toEqual(['the first; the second']);
  });
});

describe('a legal duty against a prohibition', () => {
  const asked = warningToPolice({ categories: ['identity', 'security', 'health', 'contact'] });
  const inConflict = policy({
    duties: [duty()],
    consents: [consent({ recipientIds: ['o-police'], purposes: ['safeguarding'], categories: ['contact'] })],
    prohibitions: [prohibition({ categories: ['security', 'health'] })],
  });

  it('is escalated, names who decides, and permits nothing at all meanwhile', () => {
    const decision = decidedAlike(asked, inConflict);
    expect(decision).toMatchObject({ outcome: 'escalate', permitted: [], obligations: [], issues: [] });
    expect(valuesOf(roles)).toContain(decision.escalateTo);
  });

  it('says of each item why it is withheld: in conflict, waiting, prohibited', () => {
    const decision = decidedAlike(asked, inConflict);
    expect(rulings(decision)).toEqual({
      'client/identity': 'escalated',
      'client/security': 'escalated',
      'client/contact': 'escalated',
      'client/health': 'prohibited',
    });
    expect(
      decision.redactions.filter(({ text }) => text.includes('waits')).map(({ category }) => category),
    ).toEqual(['identity', 'contact']);
  });

  it('names both sides', () => {
    expect(decidedAlike(asked, inConflict).determining).toEqual(['consent-1', 'duty-1', 'prohibition-1']);
  });

  it('meets a standing prohibition as well', () => {
    const confided = decidedAlike(
      warningToPolice({ categories: ['undisclosed-offences'] }),
      policy({ duties: [duty()] }),
    );
    expect(confided).toMatchObject({
      outcome: 'escalate',
      permitted: [],
      determining: ['built-in:undisclosed-offences', 'duty-1'],
    });
  });

  it('meets an exclusion as well', () => {
    const excluded = agreement({
      parties: ['o-exit', 'o-police'],
      excluded: ['identity'],
      shared: ['contact'],
    });
    expect(
      decidedAlike(warningToPolice(), policy({ duties: [duty()], agreements: [excluded] })),
    ).toMatchObject({ outcome: 'escalate', permitted: [], determining: ['agreement-1', 'duty-1'] });
  });

  it('is no conflict where the trigger is not met', () => {
    const unmet = decidedAlike(
      warningToPolice({ triggers: [] }),
      policy({ duties: [duty()], prohibitions: [prohibition()] }),
    );
    expect(unmet.outcome).toBe('deny');
    expect(unmet).not.toHaveProperty('escalateTo');
  });
});

describe('what an agreement excludes', () => {
  const both = (overrides: Parameters<typeof agreement>[0]) =>
    policy({ consents: [consent()], agreements: [agreement({ shared: ['contact'], ...overrides })] });

  it('is prohibited between its parties, whatever else permits it', () => {
    expect(decidedAlike(request(), both({ excluded: ['identity'] }))).toMatchObject({
      outcome: 'deny',
      determining: ['agreement-1'],
      redactions: [{ reason: 'prohibited', citation: { follows: ['WO-1.6-01'] } }],
    });
  });

  it('and an agreement that also shares it contradicts itself: a human must look at it', () => {
    const contradictory = policy({ agreements: [agreement({ excluded: ['identity'] })] });
    expect(decidedAlike(request(), contradictory)).toMatchObject({
      outcome: 'escalate',
      issues: [{ path: 'agreements[0].excluded' }],
    });
  });

  it('and for every purpose and person', () => {
    const narrow = both({ excluded: ['identity'], purposes: ['evaluation'], dataSubjects: ['staff'] });
    expect(decidedAlike(request(), narrow).outcome).toBe('deny');
  });

  it.each<[string, Parameters<typeof agreement>[0]]>([
    ['between other parties', { excluded: ['identity'], parties: ['o-prison', 'o-probation'] }],
    ['between one of them and another party', { excluded: ['identity'], parties: ['o-exit', 'o-prison'] }],
    ['when it is another category', { excluded: ['health'] }],
    ['when it is nothing', { excluded: [] }],
  ])('does not matter %s', (_, overrides) => {
    expect(decidedAlike(request(), both(overrides)).outcome).toBe('permit');
  });
});
