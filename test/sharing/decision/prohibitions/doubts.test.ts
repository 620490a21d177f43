import type { DisclosureRequest, SharingOverride, SharingPolicy } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { agreement, consent, policy, prohibition, request } from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';
import {
  emergency,
  lifting,
  restriction,
  safeguard,
  vitalInterest,
} from '../../builders/safeguarding-builders.js';

type Row = [
  when: string,
  answer: string,
  governing: Partial<SharingPolicy>,
  asked?: Partial<DisclosureRequest>,
];

/** The outcome, and by what. */
const answerTo = (asked: DisclosureRequest, governing: Partial<SharingPolicy>) => {
  const { outcome, determining } = decidedAlike(asked, policy(governing));
  return [outcome, ...determining].join(' ');
};

/** Nobody knows whom it means. */
const vague = prohibition({ id: 'vague', recipientIds: ['o-nowhere'] });
const permitted = { consents: [consent()] };

describe('a restriction that names somebody whom nobody knows', () => {
  it.each<Row>([
    ['sends what is permitted to a human', 'escalate vague', { ...permitted, prohibitions: [vague] }],
    ['and not what nothing permits', 'deny', { prohibitions: [vague] }],
    [
      'nor what is prohibited for certain',
      'deny prohibition-1',
      { ...permitted, prohibitions: [vague, prohibition()] },
    ],
    [
      'nor something else',
      'permit consent-1',
      { ...permitted, prohibitions: [{ ...vague, categories: ['contact'] }] },
    ],
    [
      'nor of somebody else',
      'permit consent-1',
      { ...permitted, prohibitions: [{ ...vague, dataSubjects: ['relative'] }] },
    ],
    [
      'nor for another purpose',
      'permit consent-1',
      { ...permitted, prohibitions: [{ ...vague, purposes: ['supervision'] }] },
    ],
    [
      'nor what an override lifts, which is told',
      'permit consent-1 override-1',
      { ...permitted, prohibitions: [vague], overrides: [lifting({ prohibitionIds: ['vague'] })] },
    ],
  ])('%s', (_, answer, governing, asked = {}) => {
    expect(answerTo(request(asked), governing)).toBe(answer);
  });

  it('is no reason to talk over what is nearly a ground, except of something else', () => {
    const categories = ['identity' as const, 'contact' as const];
    const governing = policy({
      consents: [consent({ status: 'refused', categories })],
      prohibitions: [{ ...vague, categories: ['contact'] }],
    });
    const { nearMisses } = decidedAlike(request({ categories }), governing);
    expect(nearMisses.map(({ category, missing }) => [category, missing])).toEqual([['identity', 'refused']]);
  });

  it('is told with its place once, whatever it may mean', () => {
    const asked = request({ categories: ['identity', 'contact'] });
    const consents = [consent({ categories: [...asked.categories] })];
    const { issues } = decidedAlike(asked, policy({ consents, prohibitions: [vague] }));
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['unknown-recipient', 'prohibitions[].recipientIds[]'],
    ]);
  });
});

describe('where a life is at stake, it holds up', () => {
  const naming = (recipientIds: string[], clientIds?: string[]) =>
    prohibition({ id: 'vague', recipientIds, ...(clientIds && { clientIds }) });

  it.each<[string, string, ReturnType<typeof naming>]>([
    ['whom it nearly names', 'escalate vague vital-1', naming(['o-polise'])],
    ['whom one of its names nearly is', 'escalate vague vital-1', naming(['o-nowhere', 'o-polise'])],
    ['nobody else', 'permit vital-1', naming(['o-nowhere'])],
    ['who shares both names, nearly', 'escalate vague vital-1', naming(['o-polise'], ['c-11'])],
    ['not who shares the name of the client only', 'permit vital-1', naming(['o-nowhere'], ['c-11'])],
    ['nor of the recipient only', 'permit vital-1', naming(['o-polise'], ['quite-another'])],
  ])('%s', (_, answer, restricting) => {
    const governing = { vitalInterests: [vitalInterest()], prohibitions: [restricting] };
    expect(answerTo(emergency(), governing)).toBe(answer);
    const agreed = consent({ id: 'vital-0', recipientIds: ['o-police'], purposes: ['safeguarding'] });
    expect(answerTo(emergency(), { ...governing, consents: [agreed] })).toBe(
      answer.replace('permit', 'permit vital-0'),
    );
  });

  it('what somebody only agreed to', () => {
    const agreed = consent({ recipientIds: ['o-police'], purposes: ['safeguarding'] });
    expect(answerTo(emergency(), { consents: [agreed], prohibitions: [naming(['o-nowhere'])] })).toBe(
      'escalate vague',
    );
  });
});

describe('an override that names what nobody knows', () => {
  const vaguely = lifting({ prohibitionIds: ['nothing-known'] });
  const elsewhere: readonly [string, Partial<SharingOverride>][] = [
    ['of something else', { categories: ['contact'] }],
    ['of somebody else', { dataSubjects: ['relative'] }],
    ['for another purpose', { purposes: ['supervision'] }],
    ['towards others', { recipientId: 'o-police' }],
    ['for another client', { clientId: 'c-2' }],
  ];
  const prohibited = { ...permitted, prohibitions: [prohibition()] };
  const toNobody = (prohibitionIds: string[], id = 'override-1') =>
    lifting({ id, recipientId: 'o-nowhere', prohibitionIds });
  const ofStaff = {
    dataSubjects: ['staff' as const],
    categories: ['whereabouts' as const],
  };
  const both = { ...permitted, prohibitions: [prohibition(), prohibition({ id: 'prohibition-2' })] };

  it.each<Row>([
    [
      'is for a human, beside what it may lift',
      'escalate override-1 prohibition-1',
      { ...prohibited, overrides: [vaguely] },
    ],
    [
      'not where nothing permits it',
      'deny prohibition-1',
      { prohibitions: [prohibition()], overrides: [vaguely] },
    ],
    ...elsewhere.map(
      ([what, changed]): Row => [
        `not ${what}`,
        'deny prohibition-1',
        { ...prohibited, overrides: [{ ...vaguely, ...changed }] },
      ],
    ),
    [
      'lifts what it names, if it means this recipient',
      'escalate override-1 prohibition-1',
      { ...prohibited, overrides: [toNobody(['prohibition-1'])] },
    ],
    [
      'and nothing else',
      'deny prohibition-1',
      {
        ...permitted,
        prohibitions: [prohibition(), prohibition({ id: 'prohibition-2', categories: ['contact'] })],
        overrides: [toNobody(['prohibition-2'])],
      },
    ],
    [
      'must lift all that prohibits it',
      'deny prohibition-1 prohibition-2',
      { ...both, overrides: [toNobody(['prohibition-1'])] },
    ],
    [
      'or another one with it',
      'escalate override-1 override-2 prohibition-1 prohibition-2',
      { ...both, overrides: [toNobody(['prohibition-1']), toNobody(['prohibition-2'], 'override-2')] },
    ],
    [
      'is told only where it may lift something',
      'escalate override-1 prohibition-1',
      { ...prohibited, overrides: [vaguely, { ...vaguely, id: 'override-2', categories: ['contact'] }] },
    ],
    [
      'lifts nothing that is final',
      'deny built-in:staff-home',
      {
        agreements: [agreement({ dataSubjects: ofStaff.dataSubjects, shared: ofStaff.categories })],
        overrides: [{ ...vaguely, ...ofStaff }],
      },
      ofStaff,
    ],
  ])('%s', (_, answer, governing, asked = {}) => {
    expect(answerTo(request(asked), governing)).toBe(answer);
  });

  it.each<[string, string, Parameters<typeof restriction>[0]]>([
    ['may lift what the house restricts', 'escalate override-1 restriction-1', { memberIds: ['m-9'] }],
    [
      'lifts no exclusion of a worker',
      'deny restriction-1',
      { kind: 'excluded-workers', memberIds: ['m-1'] },
    ],
  ])('%s', (_, answer, restricting) => {
    const governing = {
      consents: [consent({ recipientIds: ['o-exit'] })],
      overrides: [{ ...vaguely, recipientId: 'o-exit' }],
      safeguards: [safeguard({ accessRestrictions: [restriction(restricting)] })],
    };
    const asked = request({ recipientId: 'o-exit', recipientRole: 'counsellor', recipientMemberId: 'm-1' });
    expect(answerTo(asked, governing)).toBe(answer);
  });
});

it.each<[string, string, string[]]>([
  ['who decided it is kept from the case', 'deny restriction-1', ['m-cousin', 'm-1']],
  ['others are', 'escalate override-1 restriction-1', ['m-cousin']],
])('what a misspelt override may lift, where %s since', (_, told, memberIds) => {
  const since = { kind: 'excluded-workers', notBefore: '2030-05-20T00:00:00Z', memberIds } as const;
  const overrides = [lifting({ recipientId: 'o-exit', prohibitionIds: ['restrictoin-1'] })];
  const safeguards = [safeguard({ accessRestrictions: [restriction(since)] })];
  const asked = request({
    ...{ recipientId: 'o-exit', recipientRole: 'counsellor', recipientMemberId: 'm-cousin' },
  });
  const consents = [consent({ recipientIds: ['o-exit'] })];
  expect(answerTo(asked, { consents, overrides, safeguards })).toBe(told);
});
