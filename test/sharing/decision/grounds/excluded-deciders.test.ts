import type { AccessRestriction } from 'exit-work/model';
import type { SharingPolicy } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { consent, permission, policy, prohibition, request } from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';
import {
  emergency,
  lifting,
  restriction,
  safeguard,
  vitalInterest,
  weighing,
} from '../../builders/safeguarding-builders.js';

const decidedAt = '2030-05-28T03:00:00Z';
const just = { before: '2030-05-28T02:59:59.999Z', after: '2030-05-28T03:00:00.001Z' } as const;
const threeDaysOn = '2030-05-31T03:00:00Z';

/** A cousin in the house, kept from the case of her cousin. */
const kept = (who: string, terms: Partial<AccessRestriction> = {}): Partial<SharingPolicy> => ({
  safeguards: [
    safeguard({
      accessRestrictions: [
        restriction({
          kind: 'excluded-workers',
          memberIds: [who],
          notBefore: '2030-01-01T00:00:00Z',
          ...terms,
        }),
      ],
    }),
  ],
});
const always = { reviewAt: '2030-12-31T00:00:00Z', decidedAt } as const;
const confirmation = { confirmedById: 'm-2', confirmedAt: just.after } as const;

describe('whoever is excluded from a case decides nothing in it', () => {
  it.each<[string, Partial<SharingPolicy>, string]>([
    ['that a life is at stake', kept('m-1'), 'escalate'],
    ['also with nobody else on any list', { ...kept('m-1'), workers: [] }, 'escalate'],
    ['from when they are excluded', kept('m-1', { notBefore: decidedAt }), 'escalate'],
    ['and not before', kept('m-1', { notBefore: just.after }), 'permit'],
    ['until they are no more', kept('m-1', { expires: just.after }), 'escalate'],
    ['and not from then on', kept('m-1', { expires: decidedAt }), 'permit'],
    ['others decide', kept('m-9'), 'permit'],
    ['those to whom it is restricted decide', kept('m-1', { kind: 'restricted-case' }), 'permit'],
  ])('%s', (_, house, outcome) => {
    const { confirmedAt: __, confirmedById: ___, ...alone } = vitalInterest(always);
    const governing = policy({ ...house, vitalInterests: [{ ...alone, decidedById: 'm-1' }] });
    expect(decidedAlike(emergency({ instant: decidedAt }), governing).outcome).toBe(outcome);
  });

  it.each([
    ['confirms nothing', kept('m-2'), 'deny'],
    ['unless they are excluded later', kept('m-2', { notBefore: '2030-05-29T03:00:00Z' }), 'permit'],
  ] as const)('%s', (_, house, outcome) => {
    const governing = policy({ ...house, vitalInterests: [vitalInterest({ ...always, ...confirmation })] });
    expect(decidedAlike(emergency({ instant: threeDaysOn }), governing).outcome).toBe(outcome);
  });

  it.each([
    ['lifts nothing', kept('m-1'), 'deny'],
    ['is nobody’s second person', kept('m-2'), 'deny'],
    ['others lift it', kept('m-9'), 'permit'],
  ] as const)('%s', (_, house, outcome) => {
    const lifted = lifting({ ...always, decidedById: 'm-1', secondPersonId: 'm-2' });
    const consents = [consent({ expires: '2031-01-01T00:00:00Z' })];
    const governing = policy({ ...house, consents, prohibitions: [prohibition()], overrides: [lifted] });
    expect(decidedAlike(request({ instant: decidedAt }), governing).outcome).toBe(outcome);
  });

  it.each([
    ['weighs nothing', kept('m-1'), 'escalate'],
    ['others weigh it', kept('m-9'), 'permit'],
  ] as const)('%s', (_, house, outcome) => {
    const weighings = [weighing({ decidedById: 'm-1', decidedAt })];
    const governing = policy({ ...house, permissions: [permission()], weighings });
    expect(decidedAlike(emergency({ instant: '2030-05-31T12:00:00Z' }), governing).outcome).toBe(outcome);
  });
});
