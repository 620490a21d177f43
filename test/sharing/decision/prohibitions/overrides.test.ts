import type { DisclosureRequest, SharingOverride, SharingPolicy } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import {
  agreement,
  consent,
  duty,
  funder,
  policy,
  prohibition,
  request,
  rulings,
  warningToPolice,
} from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';
import {
  emergency,
  lifting,
  nameless,
  onwardLimit,
  restriction,
  safeguard,
  threatened,
} from '../../builders/safeguarding-builders.js';

const prohibited = { consents: [consent()], prohibitions: [prohibition()] };

describe('an override with reason, authority and review date', () => {
  it('lifts what it names, is named itself, and is to be looked at again', () => {
    expect(decidedAlike(request(), policy(prohibited)).outcome).toBe('deny');
    const decision = decidedAlike(request(), policy({ ...prohibited, overrides: [lifting()] }));
    expect(decision).toMatchObject({ outcome: 'permit', determining: ['consent-1', 'override-1'] });
    expect(decision.obligations.map(({ code }) => code)).toContain('review');
  });

  it.each(['because', 'decidedById', 'decidedInRole', 'secondPersonId', 'decidedAt', 'reviewAt'])(
    'without %s lifts nothing: a human must look at it',
    (field) => {
      const part = Object.fromEntries(Object.entries(lifting()).filter(([name]) => name !== field));
      const overrides = [part as SharingOverride];
      expect(decidedAlike(request(), policy({ ...prohibited, overrides }))).toMatchObject({
        outcome: 'escalate',
        issues: [{ path: `overrides[0].${field}` }],
      });
    },
  );

  it.each<[string, Partial<SharingOverride>]>([
    ['for another client', { clientId: 'c-2' }],
    ['for another recipient', { recipientId: 'o-prison' }],
    ['for another purpose', { purposes: ['supervision'] }],
    ['about other people', { dataSubjects: ['relative', 'staff'] }],
    ['of another category', { categories: ['health'] }],
    ['of another prohibition', { prohibitionIds: ['built-in:necessity', 'built-in:funder'] }],
  ])('%s lifts nothing, and is not named', (_, overrides) => {
    const decision = decidedAlike(request(), policy({ ...prohibited, overrides: [lifting(overrides)] }));
    expect(decision).toMatchObject({ outcome: 'deny', determining: ['prohibition-1'] });
  });

  it('is no ground, and is not named where there is none', () => {
    const groundless = policy({ prohibitions: [prohibition()], overrides: [lifting()] });
    expect(decidedAlike(request(), groundless)).toMatchObject({
      outcome: 'deny',
      redactions: [{ reason: 'not-applicable', by: [] }],
      determining: [],
    });
  });

  it('is not named where nothing stands in the way', () => {
    const open = policy({ consents: [consent()], overrides: [lifting()] });
    expect(decidedAlike(request(), open).determining).toEqual(['consent-1']);
  });
});

describe('an override lifts', () => {
  const lifted = (id: string, policyOf: Partial<SharingPolicy>, asked: Partial<DisclosureRequest> = {}) =>
    [id, policyOf, request({ purpose: 'safeguarding', ...asked })] as const;

  it.each([
    lifted('agreement-1', { agreements: [agreement({ shared: ['contact'], excluded: ['identity'] })] }),
    lifted('onward-1', { onwardLimits: [onwardLimit()] }),
    lifted(
      'restriction-1',
      {
        safeguards: [
          safeguard({ accessRestrictions: [restriction({ kind: 'excluded-workers', memberIds: ['m-4'] })] }),
        ],
      },
      { recipientMemberId: 'm-4' },
    ),
    lifted(
      'cc-1',
      { safeguards: [safeguard({ anonymousConferences: [nameless()] })] },
      { conferenceId: 'cc-1' },
    ),
    lifted('built-in:undisclosed-offences', {}, { categories: ['undisclosed-offences'] }),
    lifted(
      'built-in:funder',
      { organisations: [funder({ id: 'o-job-centre' })] },
      { recipientRole: 'funder-officer' },
    ),
    lifted(
      'built-in:threatened',
      { safeguards: [threatened(), threatened()] },
      { recipientId: 'rel-1', recipientRole: 'guardian', categories: ['whereabouts'] },
    ),
    lifted('built-in:necessity', { necessity: [] }),
  ])('%s', (id, prohibiting, asked) => {
    const governing = policy({
      ...prohibiting,
      consents: [
        consent({
          recipientIds: [asked.recipientId],
          purposes: [asked.purpose],
          categories: asked.categories,
        }),
      ],
    });
    const override = lifting({
      recipientId: asked.recipientId,
      purposes: [asked.purpose],
      categories: asked.categories,
      prohibitionIds: [id],
    });
    expect(decidedAlike(asked, governing)).toMatchObject({ outcome: 'deny', determining: [id] });
    expect(decidedAlike(asked, { ...governing, overrides: [override] })).toMatchObject({
      outcome: 'permit',
      determining: ['consent-1', 'override-1'],
    });
  });

  it('never where staff live', () => {
    const home = { dataSubjects: ['staff' as const], categories: ['whereabouts' as const] };
    const governing = policy({
      agreements: [agreement({ dataSubjects: ['staff'], shared: ['whereabouts'] })],
      overrides: [lifting({ ...home, prohibitionIds: ['built-in:staff-home'] })],
    });
    expect(decidedAlike(request(home), governing)).toMatchObject({
      outcome: 'deny',
      determining: ['built-in:staff-home'],
    });
  });
});

describe('an override that lifts a part', () => {
  it('of the categories leaves the rest prohibited', () => {
    const both = consent({ categories: ['identity', 'contact'] });
    const decision = decidedAlike(
      request({ categories: ['identity', 'contact'] }),
      policy({ ...prohibited, consents: [both], overrides: [lifting()] }),
    );
    expect(rulings(decision)).toEqual({ 'client/identity': 'permit', 'client/contact': 'prohibited' });
  });

  const two = { consents: [consent()], prohibitions: [prohibition(), prohibition({ id: 'prohibition-2' })] };
  const second = lifting({ id: 'override-2', prohibitionIds: ['prohibition-2'] });

  it.each<[string, SharingOverride[], string, string[]]>([
    ['leaves the other', [lifting()], 'deny', ['prohibition-2']],
    [
      'and one that lifts the other lift both',
      [lifting(), second],
      'permit',
      ['consent-1', 'override-1', 'override-2'],
    ],
    [
      'and one that lifts the other elsewhere do not',
      [lifting(), { ...second, recipientId: 'o-prison' }],
      'deny',
      ['prohibition-2'],
    ],
  ])('of two prohibitions %s', (_, overrides, outcome, determining) => {
    expect(decidedAlike(request(), policy({ ...two, overrides }))).toMatchObject({
      outcome,
      determining,
    });
  });
});

describe('what was escalated', () => {
  const dutiful = policy({ duties: [duty()], prohibitions: [prohibition()] });
  const answer = lifting({ recipientId: 'o-police', purposes: ['safeguarding'] });

  it('is answered by an override', () => {
    expect(decidedAlike(warningToPolice(), dutiful).outcome).toBe('escalate');
    expect(decidedAlike(warningToPolice(), { ...dutiful, overrides: [answer] })).toMatchObject({
      outcome: 'permit',
      determining: ['duty-1', 'override-1'],
    });
  });

  it('is not answered where no ground permits it', () => {
    const groundless = policy({ prohibitions: [prohibition()], overrides: [answer] });
    expect(decidedAlike(emergency({ lifeAtStake: true }), groundless)).toMatchObject({
      outcome: 'escalate',
      redactions: [{ by: [] }],
      determining: [],
    });
  });
});
