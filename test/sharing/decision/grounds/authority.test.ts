import type { DisclosureRequest, SharingOverride, SharingPolicy, VitalInterest } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { consent, policy, prohibition, request } from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';
import { emergency, lifting, safeguard, vitalInterest } from '../../builders/safeguarding-builders.js';

type Instant = DisclosureRequest['instant'];

const decidedAt = '2030-05-28T03:00:00Z';
const threeDaysOn = '2030-05-31T03:00:00Z';
const justBefore = '2030-05-31T02:59:59.999Z';
const twoWeeksOn = '2030-06-11T03:00:00Z';
const farOff = '2030-12-31T00:00:00Z';

const member = { memberId: 'm-1', organisationId: 'o-exit', role: 'case-manager' } as const;
const second = { memberId: 'm-2', organisationId: 'o-exit', role: 'counsellor' } as const;

const teamOf = (
  ...memberships: NonNullable<ReturnType<typeof safeguard>['memberships']>
): Partial<SharingPolicy> => ({
  safeguards: [safeguard({ memberships })],
});

/** An emergency that somebody decided alone, at night, and what the police get at an instant. */
function atNight(
  decided: Partial<VitalInterest>,
  instant: Instant,
  house: Partial<SharingPolicy> = {},
): string {
  const { confirmedAt: _, confirmedById: __, ...alone } = vitalInterest({ decidedAt, reviewAt: farOff });
  const governing = policy({ ...house, vitalInterests: [{ ...alone, ...decided }] });
  return decidedAlike(emergency({ instant }), governing).outcome;
}

describe('what one person decided to save a life', () => {
  const confirmed = { confirmedById: 'm-2', confirmedAt: justBefore } as const;

  it.each<[string, Partial<VitalInterest>, Instant, string]>([
    ['holds from when it was decided', {}, decidedAt, 'permit'],
    ['and not before', {}, '2030-05-28T02:59:59.999Z', 'deny'],
    ['holds for three days', {}, justBefore, 'permit'],
    ['and lapses then, where nobody else has looked at it', {}, threeDaysOn, 'deny'],
    ['or at its review, if that is sooner', { reviewAt: justBefore }, justBefore, 'deny'],
    ['holds on where somebody confirmed it in time', confirmed, threeDaysOn, 'permit'],
    ['for two weeks', confirmed, '2030-06-11T02:59:59.999Z', 'permit'],
    ['and not for longer, whatever its review says', confirmed, twoWeeksOn, 'deny'],
    ['or until its review', { ...confirmed, reviewAt: threeDaysOn }, threeDaysOn, 'deny'],
    [
      'is not revived by who confirms it when it has lapsed',
      { confirmedById: 'm-2', confirmedAt: threeDaysOn },
      threeDaysOn,
      'deny',
    ],
  ])('%s', (_, decided, instant, outcome) => {
    expect(atNight(decided, instant)).toBe(outcome);
  });

  it.each<[string, Partial<SharingPolicy>, string]>([
    ['is on the team in that role', teamOf(member), 'permit'],
    ['of a team that nobody listed nothing is known', {}, 'permit'],
    ['is not on the team', teamOf(second), 'escalate'],
    ['is on it in another role', teamOf({ ...member, role: 'counsellor' }), 'escalate'],
    ['has the role elsewhere', teamOf({ ...member, organisationId: 'o-partner' }), 'escalate'],
    ['came to the team later', teamOf({ ...member, from: '2030-05-28T03:00:00.001Z' }), 'escalate'],
    ['came just then', teamOf({ ...member, from: decidedAt }), 'permit'],
    ['had left it', teamOf({ ...member, until: decidedAt }), 'escalate'],
    ['has one role of two', teamOf({ ...member, role: 'counsellor' }, member), 'permit'],
    [
      'has no such authority in this house',
      { authorities: [{ decision: 'vital-interest', roles: ['psychologist'] }] },
      'escalate',
    ],
    [
      'has it, beside others',
      {
        authorities: [
          { decision: 'vital-interest', roles: ['psychologist'] },
          { decision: 'vital-interest', roles: ['case-manager'] },
        ],
      },
      'permit',
    ],
    [
      'is not asked of who overrides',
      { authorities: [{ decision: 'override', roles: ['psychologist'] }] },
      'permit',
    ],
  ])('whoever decided %s', (_, house, outcome) => {
    expect(atNight({}, decidedAt, house)).toBe(outcome);
  });

  it.each<[string, Partial<SharingPolicy>, string]>([
    [
      'is on the team, in whatever role and house',
      teamOf(member, { ...second, organisationId: 'o-partner' }),
      'permit',
    ],
    ['is not on it', teamOf(member), 'deny'],
    ['came to it later', teamOf(member, { ...second, from: threeDaysOn }), 'deny'],
  ])('whoever confirmed %s', (_, house, outcome) => {
    expect(atNight(confirmed, threeDaysOn, house)).toBe(outcome);
  });
});

describe('what two people decided against a prohibition', () => {
  const outcomeOf = (
    changed: Partial<SharingOverride>,
    instant: Instant,
    house: Partial<SharingPolicy> = {},
  ) => {
    const { secondPersonId: _, ...alone } = lifting({
      ...{ decidedAt, reviewAt: farOff, decidedById: 'm-1', decidedInRole: 'case-manager' },
    });
    const overrides = [{ ...alone, ...changed }];
    const consents = [consent({ expires: '2031-01-01T00:00:00Z' })];
    return decidedAlike(
      request({ instant }),
      policy({ consents, prohibitions: [prohibition()], overrides, ...house }),
    ).outcome;
  };
  const two = { secondPersonId: 'm-2' };
  const ninetyDaysOn = '2030-08-26T03:00:00Z';

  it.each<[string, Partial<SharingOverride>, Instant, Partial<SharingPolicy>, string]>([
    ['holds at once', two, decidedAt, {}, 'permit'],
    ['holds for ninety days', two, '2030-08-26T02:59:59.999Z', {}, 'permit'],
    ['and not for longer', two, ninetyDaysOn, {}, 'deny'],
    ['or until its review', { ...two, reviewAt: threeDaysOn }, threeDaysOn, {}, 'deny'],
    ['holds where the second is on the team, too', two, threeDaysOn, teamOf(member, second), 'permit'],
    ['not where the second is not', two, decidedAt, teamOf(member), 'deny'],
    ['nor where they came later', two, decidedAt, teamOf(member, { ...second, from: justBefore }), 'deny'],
    [
      'nor where it was decided in a role that may not',
      { ...two, decidedInRole: 'counsellor' },
      decidedAt,
      {},
      'deny',
    ],
    ['is enough of one where a life is at stake', { lifeAtStake: true }, justBefore, {}, 'permit'],
    ['for three days', { lifeAtStake: true }, threeDaysOn, {}, 'deny'],
    [
      'or longer, if it is confirmed',
      { lifeAtStake: true, confirmedById: 'm-2', confirmedAt: justBefore },
      threeDaysOn,
      {},
      'permit',
    ],
  ])('%s', (_, changed, instant, house, outcome) => {
    expect(outcomeOf(changed, instant, house)).toBe(outcome);
  });
});
