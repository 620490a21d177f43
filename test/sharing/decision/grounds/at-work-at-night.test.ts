import type { DisclosureRequest, Membership, SharingPolicy } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { consent, policy, prohibition, request } from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';
import {
  emergency,
  lifting,
  restriction,
  safeguard,
  vitalInterest,
} from '../../builders/safeguarding-builders.js';

const member = (
  memberId: string,
  role: Membership['role'],
  changed: Partial<Membership> = {},
): Membership => ({
  memberId,
  organisationId: 'o-exit',
  role,
  ...changed,
});

/** Of the case, of another case, and of the house: whoever has the night. */
const house: Partial<SharingPolicy> = {
  safeguards: [
    safeguard({ memberships: [member('m-1', 'case-manager')] }),
    { clientId: 'c-2', memberships: [member('m-2', 'case-manager')] },
  ],
  workers: [member('m-night', 'helpline-adviser'), member('m-boss', 'programme-manager')],
};

function outcomeOf(terms: Partial<SharingPolicy>, asked: DisclosureRequest = emergency()): string {
  return decidedAlike(asked, policy({ ...house, ...terms })).outcome;
}

const decidedBy = (
  decidedById: string,
  decidedInRole: Membership['role'],
  terms: Parameters<typeof vitalInterest>[0] = {},
) => ({ vitalInterests: [vitalInterest({ decidedById, decidedInRole, confirmedById: 'm-1', ...terms })] });

describe('that a life is at stake is decided', () => {
  it.each<[string, string, Partial<SharingPolicy>]>([
    ['by somebody of the team', 'permit', decidedBy('m-1', 'case-manager', { confirmedById: 'm-boss' })],
    ['by whoever has the night', 'permit', decidedBy('m-night', 'helpline-adviser')],
    ['by a colleague from another case', 'permit', decidedBy('m-2', 'case-manager')],
    ['not by somebody whom nobody knows', 'escalate', decidedBy('m-nobody', 'case-manager')],
    ['nor in a role that they do not hold', 'escalate', decidedBy('m-night', 'case-manager')],
    [
      'nor by somebody of another house',
      'escalate',
      {
        ...decidedBy('m-away', 'case-manager'),
        workers: [member('m-away', 'case-manager', { organisationId: 'o-police' })],
      },
    ],
    [
      'nor by somebody who has left',
      'escalate',
      {
        ...decidedBy('m-night', 'helpline-adviser'),
        workers: [member('m-night', 'helpline-adviser', { until: '2030-05-28T00:00:00Z' })],
      },
    ],
  ])('%s', (_, outcome, terms) => expect(outcomeOf(terms)).toBe(outcome));

  it('and confirmed by whoever is at work, in time', () => {
    const after = emergency({ instant: '2030-06-02T00:00:00Z' });
    const confirmedBy = (confirmedById: string) => decidedBy('m-1', 'case-manager', { confirmedById });
    expect(outcomeOf(confirmedBy('m-boss'), after)).toBe('permit');
    expect(outcomeOf(confirmedBy('m-2'), after)).toBe('permit');
    expect(outcomeOf(confirmedBy('m-nobody'), after)).toBe('deny');
  });
});

describe('what is prohibited is lifted', () => {
  const terms = (changed: Parameters<typeof lifting>[0]) => ({
    consents: [consent()],
    prohibitions: [prohibition()],
    overrides: [lifting(changed)],
  });

  it.each<[string, string, Parameters<typeof lifting>[0]]>([
    [
      'with a second person of the house',
      'permit',
      { decidedInRole: 'case-manager', secondPersonId: 'm-boss' },
    ],
    ['not with one whom nobody knows', 'deny', { decidedInRole: 'case-manager', secondPersonId: 'm-nobody' }],
    ['nor by somebody who is not on the team', 'deny', { decidedById: 'm-boss', secondPersonId: 'm-1' }],
  ])('%s', (_, outcome, changed) => expect(outcomeOf(terms(changed), request())).toBe(outcome));
});

describe('a worker is kept from a file', () => {
  const excluding = (memberId: string, terms: Partial<SharingPolicy> = {}) => ({
    consents: [consent()],
    ...terms,
    safeguards: [
      safeguard({
        memberships: [member('m-1', 'case-manager')],
        accessRestrictions: [restriction({ kind: 'excluded-workers', memberIds: [memberId] })],
      }),
      { clientId: 'c-2', memberships: [member('m-2', 'case-manager')] },
    ],
  });
  const byAdviser = request({ recipientMemberId: 'adviser-1' });

  it.each<[string, string, string]>([
    ['who has the night', 'm-night', 'permit'],
    ['who works on another case', 'm-2', 'permit'],
    ['who is on the team', 'm-1', 'permit'],
    ['whom nobody knows, and who may be anybody', 'm-nobody', 'escalate'],
  ])('%s', (_, memberId, outcome) => expect(outcomeOf(excluding(memberId), byAdviser)).toBe(outcome));

  it('which nobody of the team lifts alone, while it may be them', () => {
    const lifted = (memberId: string) =>
      outcomeOf(
        excluding(memberId, {
          overrides: [
            lifting({
              decidedInRole: 'case-manager',
              secondPersonId: 'm-boss',
              prohibitionIds: ['restriction-1'],
            }),
          ],
        }),
        request({ recipientMemberId: 'm-night' }),
      );
    expect(['m-night', 'm-nobody'].map(lifted)).toEqual(['permit', 'escalate']);
  });
});
