import type { Instant } from 'exit-work/kernel';
import type { LegalPermission } from 'exit-work/model';
import type { DisclosureRequest, SharingPolicy } from 'exit-work/sharing';
import { notificationTimes, valuesOf } from 'exit-work/vocabulary';
import { describe, expect, it } from 'vitest';
import {
  agreement,
  consent,
  duty,
  mandate,
  permission,
  policy,
  prohibition,
  request,
} from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';
import { emergency, friend, sister, vitalInterest, weighing } from '../../builders/safeguarding-builders.js';

const toAsk = 'ask the client whether they want this shared, or seek another way to the purpose';
const toAskSafely =
  'ask whoever it is about whether they want this shared, unless the question endangers somebody; if a life may be at stake, state that and ask again';
const toJudge =
  'let it be judged whether a law applies of which the client must not be told, before anybody asks or tells them';

describe.each(valuesOf(notificationTimes))('a ground of which the client is told: %s', (tellClient) => {
  const isSilent = tellClient === 'later' || tellClient === 'not-told';

  it.each<[string, Partial<SharingPolicy>, Parameters<typeof emergency>[0]]>([
    ['a duty whose trigger nobody has judged', { duties: [duty({ tellClient })] }, {}],
    ['a permission that nobody has weighed', { permissions: [permission({ tellClient })] }, {}],
    [
      'a decision to save a life',
      { vitalInterests: [vitalInterest({ tellClient })] },
      { purpose: 'supervision' },
    ],
  ])('%s', (_, terms, asked) => {
    const { outcome, advice } = decidedAlike(emergency(asked), policy(terms));
    const told = asked?.purpose === undefined ? toAskSafely : toAsk;
    expect([outcome, advice[0]]).toEqual(['deny', isSilent ? toJudge : told]);
  });

  it('and a decision to save a life tells them then, also beside a consent', () => {
    const vitalInterests = [vitalInterest({ tellClient })];
    const told = (terms: Partial<SharingPolicy>) =>
      decidedAlike(emergency(), policy({ vitalInterests, ...terms })).obligations.flatMap(
        ({ when }) => when ?? [],
      );
    expect(told({})).toEqual(tellClient === 'not-told' ? [] : [tellClient]);
    const consents = [consent({ recipientIds: ['o-police'], purposes: ['safeguarding'] })];
    expect(told({ consents })).toEqual([]);
  });
});

it.each<[string, Partial<SharingPolicy>, 'permit' | 'deny' | 'escalate']>([
  ['a legal duty', { duties: [duty()] }, 'escalate'],
  ['a decision to save a life', { vitalInterests: [vitalInterest()] }, 'escalate'],
  ['a consent', { consents: [consent({ recipientIds: ['o-police'], purposes: ['safeguarding'] })] }, 'deny'],
  [
    'an agreement',
    { agreements: [agreement({ parties: ['o-exit', 'o-police'], purposes: ['safeguarding'] })] },
    'deny',
  ],
])('%s against a prohibition', (_, terms, outcome) => {
  const asked = emergency({ triggers: ['planned-violence'] });
  expect(decidedAlike(asked, policy(terms)).outcome).toBe('permit');
  expect(decidedAlike(asked, policy({ ...terms, prohibitions: [prohibition()] })).outcome).toBe(outcome);
});

it('of an agreement the client is told before, and nobody else need attend or be asked', () => {
  const { obligations } = decidedAlike(request(), policy({ agreements: [agreement()] }));
  expect(obligations.map(({ code, when }) => [code, when])).toEqual([
    ['log', undefined],
    ['tell-client', 'before'],
    ['no-onward-sharing', undefined],
  ]);
});

it.each<[string, Partial<SharingPolicy>, string[]]>([
  ['a law that forbids it', {}, []],
  [
    'beside a decision of which they are told',
    { vitalInterests: [vitalInterest({ tellClient: 'after' })] },
    [],
  ],
  [
    'beside an agreement',
    { agreements: [agreement({ parties: ['o-exit', 'o-police'], purposes: ['safeguarding'] })] },
    ['before'],
  ],
])('the client is told of what goes out on the ground of %s', (_, terms, when) => {
  const permissions = [permission({ tellClient: 'not-told' })];
  const { outcome, obligations } = decidedAlike(
    emergency(),
    policy({ permissions, weighings: [weighing()], ...terms }),
  );
  expect([outcome, obligations.flatMap((one) => one.when ?? [])]).toEqual(['permit', when]);
});

it('a consent of one person covers them, an agreement whoever is of their kind', () => {
  const consents = [consent({ dataSubject: 'relative', personId: sister.personId })];
  const agreements = [agreement({ dataSubjects: ['relative'] })];
  const permitted = (terms: Partial<SharingPolicy>, persons: DisclosureRequest['persons']) =>
    decidedAlike(
      request({ dataSubjects: ['relative'], ...(persons && { persons }) }),
      policy(terms),
    ).permitted.map(({ personId }) => personId);
  expect(permitted({ consents }, [sister, friend])).toEqual([sister.personId]);
  expect(permitted({ consents }, undefined)).toEqual([]);
  expect(permitted({ agreements }, [sister, friend])).toEqual([sister.personId, friend.personId]);
  expect(permitted({ agreements }, undefined)).toEqual([undefined]);
});

it('grounds stand in the order of their names, whatever that of the lists', () => {
  const consents = ['b', 'c', 'a'].map((id) => consent({ id }));
  const agreements = ['d', 'b', 'a'].map((id) => agreement({ id }));
  const [item] = decidedAlike(request(), policy({ consents, agreements })).permitted;
  expect(item?.grounds.map(({ id, ground }) => `${id} ${ground}`)).toEqual([
    'a agreement',
    'a consent',
    'b agreement',
    'b consent',
    'c consent',
    'd agreement',
  ]);
});

it('two grounds, too', () => {
  const consents = ['b', 'a'].map((id) => consent({ id }));
  const [item] = decidedAlike(request(), policy({ consents })).permitted;
  expect(item?.grounds.map(({ id }) => id)).toEqual(['a', 'b']);
});

it.each<[string, Instant, string]>([
  ['while the mandate lasts', '2030-06-30T23:59:59.999Z', 'deny'],
  ['and from its end on they can', '2030-07-01T00:00:00Z', 'permit'],
])('nobody consents to being reported to whoever mandates it, %s', (_, instant, outcome) => {
  const mandates = [mandate({ authorityId: 'o-job-centre', expires: '2030-07-01T00:00:00Z' })];
  const decide = (terms: Partial<SharingPolicy>, asked: Partial<DisclosureRequest> = {}) =>
    decidedAlike(request({ instant, ...asked }), policy({ mandates, ...terms })).outcome;
  expect(decide({ consents: [consent()] })).toBe(outcome);
  expect(decide({ agreements: [agreement()] })).toBe('permit');
  const consents = [consent({ dataSubject: 'relative', personId: sister.personId })];
  expect(decide({ consents }, { dataSubjects: ['relative'], persons: [sister] })).toBe('permit');
});

const police = ['police'] as const;
const ofPair = { holderKinds: ['civil-society-organisation'], recipientKinds: police } as const;
const pair = (kinds: Partial<LegalPermission>): LegalPermission => {
  const { forumKinds: _, ...law } = permission();
  return { ...law, ...ofPair, ...kinds };
};

it.each<[string, LegalPermission, string]>([
  ['both of a forum', permission(), 'permit'],
  ['whom a forum knows, not the holder', permission({ forumKinds: ['police', 'municipality'] }), 'deny'],
  [
    'to whom a forum does not speak',
    permission({ forumKinds: ['civil-society-organisation', 'court'] }),
    'deny',
  ],
  ['a pair', pair({}), 'permit'],
  ['the pair turned round', pair({ holderKinds: police, recipientKinds: ofPair.holderKinds }), 'deny'],
  ['a holder like this one and others', pair({ recipientKinds: ['court'] }), 'deny'],
  ['a holder unlike this one', pair({ holderKinds: ['municipality'] }), 'deny'],
])('a law allows %s', (_, law, outcome) => {
  const governing = policy({ permissions: [law], weighings: [weighing()] });
  expect(decidedAlike(emergency(), governing).outcome).toBe(outcome);
});
