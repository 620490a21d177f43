import type { DisclosureRequest, SharingPolicy } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { consent, duty, permission, policy } from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';
import { emergency, safeguard, vitalInterest, weighing } from '../../builders/safeguarding-builders.js';

const ofConsent = 'whether a consent that names it counts is in doubt, and a human must judge that';
const ofLaw =
  'whether a law was weighed so that it counts for this client is in doubt, and a human must judge that';
const ofLife =
  'whether who decided that a life is at stake could decide it is in doubt, and a human must judge that';
const claimed = 'somebody says that it is needed, and a human must judge that';

const asked = consent({
  recipientIds: ['o-police'],
  purposes: ['safeguarding'],
  capacity: 'limited',
  guardianId: 'g-1',
});
const guarded = safeguard({
  guardianships: [{ guardianId: 'g-1', from: '2030-01-01T00:00:00Z', notAsked: true }],
});
const doubtfulConsent = { consents: [asked], safeguards: [guarded] };
const { capacity: _, guardianId: __, ...silent } = asked;
const since2027 = { notBefore: '2027-01-01T00:00:00Z' } as const;
const [limited, unread] = [{ decisionCapacity: 'limited' }, { speakers: [{ personId: 'c-1' }] }] as const;
const unsaid = { consents: [silent], safeguards: [safeguard(limited)] };
const unasked = { consents: [{ ...silent, ...since2027 }], safeguards: [safeguard(unread)] };
const neither = { ...unasked, safeguards: [safeguard({ ...limited, ...unread })] };
const doubtfulLaw = { permissions: [permission({ clientAgeBelow: 21 })], weighings: [weighing()] };
const doubtfulLife = { vitalInterests: [vitalInterest({ decidedInRole: 'volunteer' })] };

describe('a human learns what there is to judge', () => {
  it.each<[string, string, Partial<SharingPolicy>, DisclosureRequest?]>([
    ['whether a consent counts', ofConsent, doubtfulConsent],
    ['whether a law speaks of the client', ofLaw, doubtfulLaw],
    ['whether somebody could decide', ofLife, doubtfulLife],
    [
      'that nobody noted who could decide',
      `${ofConsent}: nobody noted whether who gave it could decide alone`,
      unsaid,
    ],
    ['which language it was', `${ofConsent}: nobody noted which language who gave it reads`, unasked],
    [
      'both',
      `${ofConsent}: nobody noted whether who gave it could decide alone, and nobody noted which language who gave it reads`,
      neither,
    ],
    ['each of them once', [ofLaw, ofLife].join('; '), { ...doubtfulLife, ...doubtfulLaw }],
    [
      'whether a duty applies',
      claimed,
      { duties: [duty()] },
      emergency({ triggersInDoubt: ['planned-violence'] }),
    ],
    ['whether a life is at stake', claimed, {}, emergency({ lifeAtStake: true })],
  ])('%s', (_, text, governing, request = emergency()) => {
    const { outcome, redactions } = decidedAlike(request, policy(governing));
    expect([outcome, redactions.map((one) => one.text)]).toEqual(['escalate', [text]]);
  });
});
