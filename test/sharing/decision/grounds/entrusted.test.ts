import type { Consent, LegalDuty } from 'exit-work/model';
import {
  compilePolicy,
  type DisclosureRequest,
  decideDisclosure,
  type SharingPolicy,
} from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { consent, duty, policy, prohibition, request } from '../../builders/builders.js';
import { emergency, safeguard, sister, vitalInterest } from '../../builders/safeguarding-builders.js';

const entrusted = { id: 'entrusted-1', recordId: 'note-1', entrustedById: 'c-1', entrustedToId: 'm-1' };
const second = { ...entrusted, id: 'entrusted-0', recordId: 'note-0' };
const named = { entrustedIds: ['entrusted-1'] };
const later = '2030-06-01T12:00:00.001Z';
const agreed = consent(named);
const toPolice = { recipientIds: ['o-police'], purposes: ['safeguarding'] } satisfies Partial<Consent>;
const reaching = duty({ reachesEntrusted: true });
const warned = emergency({ triggers: ['planned-violence'], triggersInDoubt: ['another-trigger'], ...named });
const doubted = emergency({ triggersInDoubt: ['planned-violence'], ...named });
const inHouse = request({
  ...{ recipientId: 'o-exit', recipientRole: 'counsellor', recipientMemberId: 'm-1', ...named },
});
const toHouse = consent({ recipientIds: ['o-exit'] });

/** What becomes of the entrusted thing, by which grounds, what is open and whether the answer is yes. */
function answerTo(asked: DisclosureRequest, { safeguards, ...governing }: Partial<SharingPolicy>) {
  const guarding = safeguards ?? [safeguard({ entrustedRecords: [entrusted] })];
  const compiled = compilePolicy(policy({ ...governing, safeguards: guarding }));
  const decision = compiled.decide(asked);
  expect(compiled.permits(asked)).toBe(decision.outcome === 'permit');
  const { rulings = [], open = [], withheld = [] } = decision.entrusted ?? {};
  expect([...open, ...withheld].map(({ id }) => id)).toEqual(['entrusted-1']);
  const grounds = rulings.flatMap((one) => one.grounds.map(({ id }) => id));
  return [
    decision.outcome,
    ...rulings.map(({ ruling }) => ruling),
    ...grounds,
    ...open.map(() => 'open'),
  ].join(' ');
}

describe('what was entrusted goes along', () => {
  it.each<[string, string, Partial<SharingPolicy>, DisclosureRequest?]>([
    ['with a consent that names it', 'permit permitted consent-1 open', { consents: [agreed] }],
    ['not with one that does not', 'permit-with-redaction not-applicable', { consents: [consent()] }],
    [
      'nor one that names something else',
      'permit-with-redaction not-applicable',
      { consents: [consent({ entrustedIds: ['entrusted-2'] })] },
    ],
    [
      'nor one of pseudonyms',
      'permit-with-redaction not-applicable',
      { consents: [consent({ ...named, conditions: ['pseudonymised'] })] },
    ],
    [
      'nor one of somebody else',
      'permit-with-redaction not-applicable',
      { consents: [consent(), consent({ id: 'consent-2', ...sister, ...named })] },
    ],
    ['nor where it is not named in the request', 'permit', { consents: [agreed] }, request()],
    [
      'nor one whose notice was not understood',
      'permit-with-redaction not-applicable',
      {
        consents: [consent({ noticeLanguage: 'ar' }), consent({ id: 'consent-2', ...named })],
        safeguards: [
          safeguard({
            entrustedRecords: [entrusted],
            speakers: [{ personId: 'c-1', languages: ['ar'] }],
          }),
        ],
      },
    ],
    ['with a duty that reaches it', 'permit permitted duty-1 open', { duties: [reaching] }, warned],
    ['not with one that does not for certain', 'escalate escalated duty-1', { duties: [duty()] }, warned],
    ['nor with one in doubt', 'escalate escalated duty-1', { duties: [reaching] }, doubted],
    [
      'with a decision on a life that names it',
      'permit permitted vital-1 open',
      { vitalInterests: [vitalInterest(named)] },
      emergency(named),
    ],
    [
      'not with one that does not',
      'permit-with-redaction not-applicable',
      { vitalInterests: [vitalInterest()] },
      emergency(named),
    ],
    [
      'nor with one that somebody decided without authority',
      'escalate escalated vital-1',
      { vitalInterests: [vitalInterest({ ...named, decidedInRole: 'volunteer' })] },
      emergency(named),
    ],
    [
      'nor where a life is said to be at stake',
      'escalate escalated',
      { consents: [consent(toPolice)] },
      emergency({ ...named, lifeAtStake: true }),
    ],
  ])('%s', (_, answer, governing, asked = request(named)) => {
    expect(answerTo(asked, governing)).toBe(answer);
  });
});

describe('in the house', () => {
  const byOther = { ...inHouse, recipientMemberId: 'm-2' };
  const { recipientMemberId: _, ...byNobody } = inHouse;
  const toWorker = consent({ id: 'consent-2', recipientIds: ['m-2'], ...named });
  const refusing = consent({ id: 'consent-3', status: 'refused', capacity: 'full', recipientIds: ['m-2'] });
  const consents = [toHouse, { ...toWorker, guardianId: 'g-1', capacity: 'limited' as const }];

  it.each<[string, string, Partial<SharingPolicy>, DisclosureRequest?]>([
    ['the worker has it to whom it was entrusted', 'permit permitted open', { consents: [toHouse] }],
    ['whether or not it is named', 'permit open', { consents: [toHouse] }, { ...inHouse, entrustedIds: [] }],
    ['no other', 'permit-with-redaction not-applicable', { consents: [toHouse] }, byOther],
    [
      'nor whoever does not say who they are',
      'permit-with-redaction not-applicable',
      { consents: [toHouse] },
      byNobody,
    ],
    [
      'another, with a consent that names them',
      'permit permitted consent-2 open',
      { consents: [toHouse, toWorker] },
      byOther,
    ],
    [
      'not before it is in force',
      'permit-with-redaction not-applicable',
      { consents: [toHouse, { ...toWorker, notBefore: later }] },
      byOther,
    ],
    [
      'nor another still',
      'permit-with-redaction not-applicable',
      { consents: [toHouse, toWorker] },
      { ...inHouse, recipientMemberId: 'm-3' },
    ],
    [
      'nor elsewhere',
      'deny not-applicable',
      { consents: [toWorker] },
      request({ ...named, recipientMemberId: 'm-2' }),
    ],
    ['it reaches what two decide', 'permit permitted consent-2 open', { consents }, byOther],
    [
      'not where one of them refused it towards the worker',
      'escalate not-applicable',
      { consents: [...consents, refusing] },
      byOther,
    ],
  ])('%s', (_, answer, governing, asked = inHouse) => {
    expect(answerTo(asked, governing)).toBe(answer);
  });
});

it('who entrusted it has it', () => {
  const bySelf = request({ recipientId: 'c-1', recipientRole: 'client', ...named });
  const consents = [consent({ recipientIds: ['c-1'] })];
  expect(answerTo(bySelf, { consents })).toBe('permit permitted open');
});

it('what nobody entrusted is answered as what nothing opens', () => {
  const asked = request({ entrustedIds: ['entrusted-9'] });
  expect(answerTo(asked, { consents: [agreed] })).toBe('permit-with-redaction not-applicable');
  expect(answerTo(asked, {})).toBe('deny not-applicable');
});

describe('of what was entrusted', () => {
  const guarding = [safeguard({ entrustedRecords: [entrusted, second] })];
  const both = { entrustedIds: ['entrusted-1', 'entrusted-0', 'entrusted-1'] };
  const toldOf = (asked: DisclosureRequest, governing: Partial<SharingPolicy>) =>
    decideDisclosure(asked, policy({ safeguards: guarding, ...governing }));

  it('the holder is told what is open and what is withheld, in alphabetical order', () => {
    const marks = [
      { id: 'entrusted-0', recordId: 'note-0' },
      { id: 'entrusted-1', recordId: 'note-1' },
    ];
    const open = toldOf(request(both), {
      consents: [consent({ entrustedIds: ['entrusted-0', 'entrusted-1'] })],
    });
    const ground = {
      grounds: [{ ground: 'consent', id: 'consent-1' }],
      text: 'it goes along with what is permitted',
    };
    expect(open.entrusted).toEqual({
      rulings: [
        { id: 'entrusted-1', ruling: 'permitted', ...ground },
        { id: 'entrusted-0', ruling: 'permitted', ...ground },
      ],
      open: marks,
      withheld: [],
    });
    const one = toldOf(request(both), { consents: [agreed] });
    expect(one.outcome).toBe('permit-with-redaction');
    const half = policy({ safeguards: guarding, consents: [agreed] });
    expect(compilePolicy(half).permits(request(both))).toBe(false);
    expect(one.entrusted).toMatchObject({ open: [marks[1]], withheld: [marks[0]] });
    const waiting = toldOf(emergency({ ...both, lifeAtStake: true }), {
      consents: [consent({ ...agreed, ...toPolice })],
    });
    expect(waiting.entrusted).toMatchObject({ open: [], withheld: marks });
  });

  it.each<[string, string, Partial<SharingPolicy>, DisclosureRequest]>([
    [
      'it was entrusted to a worker; nobody has said for certain that this reaches it, and a human must judge that',
      'escalated',
      { duties: [duty()] },
      warned,
    ],
    ['whoever entrusted it has not agreed that it goes further', 'not-applicable', {}, request(named)],
  ])('in words: %s', (text, ruling, governing, asked) => {
    expect(toldOf(asked, governing).entrusted?.rulings).toMatchObject([{ text, ruling }]);
  });

  const codes = (asked: DisclosureRequest, governing: Partial<SharingPolicy>) =>
    toldOf(asked, governing).obligations.map(({ code }) => code);

  it('the holder does what the ground demands by which it goes along', () => {
    const ofContact: LegalDuty = {
      ...reaching,
      categories: ['contact'],
      discloseWithinHours: 24,
      tellClient: 'before',
    };
    const governing = { consents: [consent(toPolice)], duties: [ofContact] };
    const { entrustedIds: _, ...without } = warned;
    expect(codes(without, governing)).toEqual(['log', 'no-onward-sharing']);
    // About whom it is, nobody knows: so nobody is told of it.
    expect(codes(warned, governing)).toEqual(['log', 'no-onward-sharing', 'disclose-within']);
  });

  it('nothing is demanded where it needs no ground, or nothing goes with it', () => {
    const consents = [{ ...toHouse, retainDays: 10 }];
    expect(codes(inHouse, { consents })).toEqual(['log', 'no-onward-sharing', 'retain-until']);
    const prohibited = { consents: [agreed], prohibitions: [prohibition()] };
    expect(codes(request(named), prohibited)).toEqual([]);
  });
});
