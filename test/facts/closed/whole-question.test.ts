import type { Instant } from 'exit-work/kernel';
import {
  accountOfDisclosures,
  anchorOf,
  compilePolicy,
  type DisclosureDecision,
  type DisclosureDetails,
  type DisclosureLog,
  DisclosureRequest,
  decideDisclosure,
  recordDisclosure,
  type SharingPolicy,
  sharingPolicyOf,
  verifyDisclosureLog,
} from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { consentToJobCentre } from '../../builders/index.js';
import { duty, request, warningToPolice } from '../../sharing/builders/builders.js';
import { emergency, vitalInterest } from '../../sharing/builders/safeguarding-builders.js';
import { emptyLog } from '../../sharing/log/logged.js';
import { fileWith, refusalOf } from './disclosures-entered.js';

const monday: Instant = '2030-03-04T09:00:00+01:00';
const tuesday: Instant = '2030-03-05T12:00:00+01:00';
const wednesday: Instant = '2030-03-06T10:00:00+01:00';

const asked = request({ categories: ['identity', 'contact'], instant: monday });

function entered(
  change: Partial<DisclosureDetails> = {},
  policy = sharingPolicyOf([fileWith()]),
): DisclosureDetails {
  const decision = decideDisclosure(asked, policy);
  return { id: 'entry-1', request: asked, decision, policy, at: monday, byId: 'm-1', ...change };
}

describe('an answer that no longer holds', () => {
  const withdrawn = sharingPolicyOf([
    fileWith([consentToJobCentre({ status: 'withdrawn', withdrawnAt: tuesday })]),
  ]);
  const { decision } = entered();

  it('is not acted upon after the consent was withdrawn', () => {
    const late = { policy: withdrawn, at: wednesday };
    expect(decision.outcome).toBe('permit');
    expect(refusalOf(() => recordDisclosure(emptyLog, entered(late)))).toEqual([
      'decided-otherwise at decision.outcome',
      'decided-otherwise at decision.permitted',
      'decided-otherwise at decision.redactions',
      'decided-otherwise at decision.determining',
      'decided-otherwise at decision.obligations',
    ]);
  });

  it('held when it was acted upon before, and is entered when there is time', () => {
    const evening: Instant = '2030-03-04T19:00:00+01:00';
    const log = recordDisclosure(
      emptyLog,
      entered({ decision, policy: withdrawn, at: evening, enteredAt: wednesday }),
    );
    expect(log.entries[0]).toMatchObject({ decidedAt: monday, disclosedAt: evening, enteredAt: wednesday });
    expect(accountOfDisclosures(log, 'c-1')).toMatchObject([{ at: evening }]);
    expect(verifyDisclosureLog(log, anchorOf(log), wednesday)).toEqual([]);
  });

  it('is not entered as it was before it was made, nor for later than it is entered', () => {
    expect(refusalOf(() => recordDisclosure(emptyLog, entered({ at: '2030-03-04T08:59:59+01:00' })))).toEqual(
      ['instants-out-of-order at enteredAt', 'instants-out-of-order at disclosedAt'],
    );
    expect(refusalOf(() => recordDisclosure(emptyLog, entered({ at: tuesday, enteredAt: monday })))).toEqual([
      'instants-out-of-order at enteredAt',
    ]);
  });
});

describe('what stands in the log is what was asked', () => {
  it('is refused with another request, another policy, or another answer', () => {
    const wider = { ...asked, categories: ['identity', 'contact', 'health'] as const };
    const narrow = sharingPolicyOf([fileWith([consentToJobCentre({ categories: ['identity'] })])]);
    const { decision } = entered();
    const forged: DisclosureDecision = {
      ...decision,
      permitted: decision.permitted.map((item) => ({ ...item, grounds: [{ ground: 'consent', id: 'c-9' }] })),
    };
    const refused: readonly (readonly [Partial<DisclosureDetails>, string])[] = [
      [{ request: { ...wider, categories: [...wider.categories] } }, 'request-of-other-decision at request'],
      [{ request: { ...asked, lifeAtStake: true } }, 'request-of-other-decision at request'],
      [{ request: { ...asked, triggers: ['planned-violence'] } }, 'request-of-other-decision at request'],
      [{ policy: narrow }, 'decided-otherwise at decision.outcome'],
      [{ decision: forged }, 'decided-otherwise at decision.permitted'],
      [{ decision: { ...decision, recipientId: 'o-police' } }, 'request-of-other-decision at request'],
    ];
    for (const [change, message] of refused) {
      expect(refusalOf(() => recordDisclosure(emptyLog, entered(change)))).toContain(message);
    }
  });

  it('is refused where something is missing, or nobody knows it', () => {
    const whole = entered();
    const without = (name: keyof DisclosureDetails) =>
      Object.fromEntries(
        Object.entries(whole).filter(([one]) => one !== name),
      ) as unknown as DisclosureDetails;
    expect(refusalOf(() => recordDisclosure(emptyLog, without('decision')))).toEqual([
      'request-of-other-decision at request',
    ]);
    expect(refusalOf(() => recordDisclosure(emptyLog, without('policy')))).not.toEqual([]);
    expect(refusalOf(() => recordDisclosure(emptyLog, without('at')))).toEqual(['missing at at']);
    const misspelt = { ...whole, enteredat: wednesday };
    expect(refusalOf(() => recordDisclosure(emptyLog, misspelt))).toEqual(['unknown-field at (root)']);
    expect(
      refusalOf(() => recordDisclosure(emptyLog, undefined as unknown as DisclosureDetails)),
    ).toHaveLength(1);
    expect(refusalOf(() => recordDisclosure({} as unknown as DisclosureLog, whole))).toEqual([
      'wrong-type at entries',
    ]);
  });

  it('has what was said to be so, on whose word it was decided', () => {
    const policy: SharingPolicy = sharingPolicyOf([fileWith()], { duties: [duty()] });
    const warning = warningToPolice({ lifeAtStake: true, instant: monday, conferenceId: 'conf-1' });
    const decision = decideDisclosure(warning, policy);
    const details = { request: warning, decision, policy: compilePolicy(policy) };
    const [entry] = recordDisclosure(emptyLog, entered(details)).entries;
    expect(entry).toMatchObject({
      triggers: ['planned-violence'],
      lifeAtStake: true,
      conferenceId: 'conf-1',
      recipientKind: 'police',
      disclosed: [{ notification: 'after' }],
    });
  });

  it('is not undone by a second person who confirms it in the morning', () => {
    const decided = vitalInterest({
      decidedById: 'm-manager',
      decidedAt: '2030-03-03T22:00:00+01:00',
      reviewAt: '2030-03-12T22:00:00+01:00',
    });
    const { confirmedAt: _, confirmedById: __, ...alone } = decided;
    const night: Instant = '2030-03-03T22:05:00+01:00';
    const warning = emergency({ instant: night });
    const decision = decideDisclosure(warning, sharingPolicyOf([fileWith()], { vitalInterests: [alone] }));
    expect(decision.obligations).toContainEqual(
      expect.objectContaining({ code: 'review', until: '2030-03-06T21:00:00.000Z' }),
    );
    const confirmed = { ...alone, confirmedById: 'm-counsellor', confirmedAt: monday };
    const policy = sharingPolicyOf([fileWith()], { vitalInterests: [confirmed] });
    const details = {
      id: 'entry-1',
      request: warning,
      decision,
      policy,
      at: night,
      enteredAt: monday,
      byId: 'm-1',
    };
    expect(recordDisclosure(emptyLog, details).entries).toHaveLength(1);
  });

  it('has every field of a request, whatever fields requests have', () => {
    const inItems = ['dataSubjects', 'persons', 'categories'];
    const held = { id: 'requestId', instant: 'decidedAt' } as const;
    const [entry] = recordDisclosure(
      emptyLog,
      (() => {
        const all = warningToPolice({
          lifeAtStake: false,
          conferenceId: 'conf-1',
          recipientMemberId: 'm-9',
          recipientName: 'Inspector Example',
          triggersInDoubt: ['another-trigger'],
          entrustedIds: ['entrusted-1'],
          identifiers: 'as-permitted',
        });
        const policy = sharingPolicyOf([fileWith()]);
        return {
          ...entered(),
          request: all,
          decision: decideDisclosure(all, policy),
          policy,
          at: all.instant,
        };
      })(),
    ).entries;
    const missing = Object.keys(DisclosureRequest.shape).filter((name) => {
      const field = Object.entries(held).find(([asked]) => asked === name)?.[1] ?? name;
      return !inItems.includes(name) && !Object.hasOwn(entry ?? {}, field);
    });
    expect(missing).toEqual([]);
  });
});
