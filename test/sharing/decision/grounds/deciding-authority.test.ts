import type {
  DisclosureRequest,
  Membership,
  SharingOverride,
  SharingPolicy,
  VitalInterest,
} from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { consent, policy, prohibition, request } from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';
import { emergency, lifting, safeguard, vitalInterest } from '../../builders/safeguarding-builders.js';

const works = (memberId: string, role: Membership['role'], terms: Partial<Membership> = {}): Membership => ({
  ...{ memberId, organisationId: 'o-exit', role, ...terms },
});

/** The case manager and a counsellor have the case; others work for the house, on another case or on none. */
const house: Partial<SharingPolicy> = {
  safeguards: [
    safeguard({
      memberships: [
        works('m-1', 'case-manager'),
        works('m-2', 'counsellor'),
        works('m-8', 'programme-manager'),
      ],
    }),
    { clientId: 'c-2', memberships: [works('m-3', 'programme-manager')] },
  ],
  workers: [works('m-boss', 'programme-manager')],
};

describe('an override', () => {
  const answer = (terms: Partial<SharingOverride>, known: Partial<SharingPolicy> = house) => {
    const { secondPersonId: _, ...alone } = lifting({ decidedById: 'm-8' });
    const overrides = [{ ...alone, ...terms }];
    const governing = policy({ consents: [consent()], prohibitions: [prohibition()], overrides, ...known });
    return decidedAlike(request(), governing).outcome;
  };

  it.each<[string, string, Partial<SharingOverride>, Partial<SharingPolicy>?]>([
    ['is decided by two', 'permit', { secondPersonId: 'm-2' }],
    ['not by one: that cannot be read', 'escalate', {}],
    ['unless a life is at stake', 'permit', { lifeAtStake: true, decidedAt: '2030-05-31T00:00:00Z' }],
    ['the second on no team of the case', 'permit', { secondPersonId: 'm-boss' }],
    ['or on that of another', 'permit', { secondPersonId: 'm-3' }],
    ['not by somebody whom nobody knows', 'deny', { secondPersonId: 'm-9' }],
    [
      'nor first by somebody from outside of the case',
      'deny',
      { decidedById: 'm-boss', secondPersonId: 'm-2' },
    ],
    ['nor in a role of others', 'deny', { decidedById: 'm-1', secondPersonId: 'm-2' }],
    [
      'nor in a role without that authority',
      'deny',
      { decidedById: 'm-2', decidedInRole: 'counsellor', secondPersonId: 'm-1' },
    ],
    [
      'unless the house gives it to them',
      'permit',
      { decidedById: 'm-2', decidedInRole: 'counsellor', secondPersonId: 'm-1' },
      { ...house, authorities: [{ decision: 'override', roles: ['counsellor'] }] },
    ],
    [
      'and then to no others',
      'deny',
      { secondPersonId: 'm-2' },
      { ...house, authorities: [{ decision: 'override', roles: ['case-manager'] }] },
    ],
    [
      'whoever decides on lives decides on no override for it',
      'deny',
      { decidedById: 'm-2', decidedInRole: 'counsellor', secondPersonId: 'm-1' },
      { ...house, authorities: [{ decision: 'vital-interest', roles: ['counsellor'] }] },
    ],
    ['where nobody lists a team, two are enough', 'permit', { secondPersonId: 'm-9' }, {}],
  ])('%s', (_, outcome, terms, known) => expect(answer(terms, known)).toBe(outcome));
});

describe('what one decided to save a life is seen by another', () => {
  const decidedAt = '2030-05-28T03:00:00Z';
  const lapsed = '2030-05-31T03:00:00Z';
  const inTime = '2030-05-31T02:59:59.999Z';

  const answer = (terms: Partial<VitalInterest>, instant: DisclosureRequest['instant'] = lapsed) => {
    const { confirmedAt: _, confirmedById: __, ...alone } = vitalInterest({ decidedAt });
    const decided = { ...alone, reviewAt: '2030-12-31T00:00:00Z', ...terms } as const;
    const { outcome, obligations } = decidedAlike(
      emergency({ instant }),
      policy({ ...house, vitalInterests: [decided] }),
    );
    return [outcome, ...obligations.flatMap(({ code, until }) => (code === 'review' ? (until ?? []) : []))];
  };

  it.each<[string, string[], Partial<VitalInterest>, DisclosureRequest['instant']?]>([
    ['by nobody', ['deny'], {}],
    ['in time', ['permit', '2030-06-11T03:00:00.000Z'], { confirmedById: 'm-2', confirmedAt: inTime }],
    ['too late', ['deny'], { confirmedById: 'm-2', confirmedAt: lapsed }],
    ['whom nobody knows', ['deny'], { confirmedById: 'm-9', confirmedAt: inTime }],
    [
      'from another case',
      ['permit', '2030-06-11T03:00:00.000Z'],
      { confirmedById: 'm-3', confirmedAt: inTime },
    ],
    [
      'later, and asked before that it is to be seen soon',
      ['permit', '2030-05-31T03:00:00.000Z'],
      { confirmedById: 'm-2', confirmedAt: inTime },
      '2030-05-31T02:00:00Z',
    ],
    [
      'later, at its review if that is sooner',
      ['permit', '2030-05-29T00:00:00.000Z'],
      { confirmedById: 'm-2', confirmedAt: '2030-05-28T22:00:00Z', reviewAt: '2030-05-29T00:00:00Z' },
      '2030-05-28T20:00:00Z',
    ],
  ])('%s', (_, told, terms, instant) => {
    expect(answer(terms, instant)).toEqual(told);
  });
});

describe('an override for a life that is at stake, decided by one', () => {
  const decidedAt = '2030-05-28T03:00:00Z';
  const confirmed = { confirmedById: 'm-2', confirmedAt: '2030-05-31T02:00:00Z' } as const;

  it.each<[string, string[], Partial<SharingOverride>, DisclosureRequest['instant']]>([
    ['is to be seen soon', ['permit', '2030-05-31T03:00:00.000Z'], {}, '2030-05-31T01:00:00Z'],
    ['and lapses then', ['deny'], {}, '2030-05-31T03:00:00Z'],
    [
      'for whoever asks before it is confirmed, too',
      ['permit', '2030-05-31T03:00:00.000Z'],
      confirmed,
      '2030-05-31T01:00:00Z',
    ],
    ['and for nobody since', ['permit', '2030-07-01T00:00:00.000Z'], confirmed, '2030-05-31T02:00:00Z'],
    [
      'nor where there was a second at once',
      ['permit', '2030-07-01T00:00:00.000Z'],
      { ...confirmed, secondPersonId: 'm-1' },
      '2030-05-31T01:00:00Z',
    ],
  ])('%s', (_, told, terms, instant) => {
    const { secondPersonId: __, ...alone } = lifting({ decidedById: 'm-8', decidedAt, lifeAtStake: true });
    const { outcome, obligations } = decidedAlike(
      request({ instant }),
      policy({
        ...house,
        ...{ consents: [consent()], prohibitions: [prohibition()], overrides: [{ ...alone, ...terms }] },
      }),
    );
    const until = obligations.flatMap((one) => (one.code === 'review' ? (one.until ?? []) : []));
    expect([outcome, ...until]).toEqual(told);
  });
});
