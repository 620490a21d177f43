import type { CaseSafeguard, DisclosureRequest, SharingPolicy } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import {
  consent,
  duty,
  mandate,
  permission,
  policy,
  prohibition,
  reportToProbation,
} from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';
import { emergency, safeguard, vitalInterest, weighing } from '../../builders/safeguarding-builders.js';

const judged = duty({ decidedBy: 'psychologist' });
const inDoubt = { triggersInDoubt: ['planned-violence'] } satisfies Partial<DisclosureRequest>;
const entrusted: Partial<CaseSafeguard> = {
  entrustedRecords: [
    { id: 'x-1', recordId: 's-1', entrustedById: 'o-police', entrustedToId: 'm-1' },
    { id: 'x-2', recordId: 's-2', entrustedById: 'c-1', entrustedToId: 'm-1' },
  ],
};

describe('whether its trigger is met judges', () => {
  const judge = (asked: Partial<DisclosureRequest>, terms: Partial<SharingPolicy> = {}) => {
    const given = policy({ duties: [judged], safeguards: [safeguard(entrusted)], ...terms });
    const { outcome, escalateTo } = decidedAlike(emergency({ ...inDoubt, ...asked }), given);
    return [outcome, escalateTo];
  };

  it.each<[string, string, Partial<DisclosureRequest>, Partial<SharingPolicy>?]>([
    ['whom the law names', 'psychologist', {}],
    ['also where all that was entrusted is open', 'psychologist', { entrustedIds: ['x-1'] }],
    ['not where some of it is to be judged besides', 'programme-manager', { entrustedIds: ['x-1', 'x-2'] }],
    ['nor all of it', 'programme-manager', { entrustedIds: ['x-2'] }],
    ['nor where a life is at stake', 'programme-manager', { lifeAtStake: true }],
    ['nor against a prohibition', 'programme-manager', {}, { prohibitions: [prohibition()] }],
    [
      'nor where laws name several',
      'programme-manager',
      {},
      { duties: [judged, duty({ id: 'duty-2', decidedBy: 'case-manager' })] },
    ],
    ['nor where it names nobody', 'programme-manager', {}, { duties: [duty()] }],
  ])('%s', (_, who, asked, terms) => expect(judge(asked, terms)).toEqual(['escalate', who]));
});

describe('what is in doubt of records', () => {
  const limited = [safeguard({ decisionCapacity: 'limited' })];
  const ofConsent = {
    consents: [consent({ recipientIds: ['o-police'], purposes: ['safeguarding'] })],
    safeguards: limited,
  };
  const ofLaw = { permissions: [permission({ clientAgeBelow: 21 })], weighings: [weighing()] };
  const ofLife = { vitalInterests: [vitalInterest({ decidedInRole: 'volunteer' })] };

  it('is told apart from what somebody decides', () => {
    const told = [ofConsent, ofLaw, { ...ofConsent, ...ofLaw }, ofLife, { ...ofLife, ...ofLaw }].map(
      (terms) => decidedAlike(emergency(), policy(terms)).advice[0],
    );
    const [first, ...others] = told;
    expect(others.map((one) => one === first)).toEqual([true, true, false, false]);
  });
});

it('the client is asked from the moment at which an order has ended', () => {
  const terms = (expires: DisclosureRequest['instant']) => ({
    mandates: [mandate({ categories: ['offences'], expires })],
  });
  const [during, after] = (['2030-06-01T12:00:00.001Z', '2030-06-01T12:00:00Z'] as const).map(
    (expires) => decidedAlike(reportToProbation(), policy(terms(expires))).advice[0],
  );
  expect(after).toBe('ask the client whether they want this shared, or seek another way to the purpose');
  expect(during).not.toBe(after);
});
