import type { LegalDuty } from 'exit-work/model';
import type { DisclosureRequest, SharingPolicy } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { jobCentre } from '../../../builders/organisation/organisations.js';
import { consent, duty, police, policy, prohibition, warningToPolice } from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';
import { safeguard, vitalInterest } from '../../builders/safeguarding-builders.js';

const { triggers: _, ...unjudged } = warningToPolice();
const doubted = { ...unjudged, triggersInDoubt: ['planned-violence'] };
const later = '2030-06-01T12:00:00.001Z';
const byPsychologist = duty({ decidedBy: 'psychologist' });

/** The outcome, by what, and who judges it. */
const answerTo = (asked: DisclosureRequest, governing: Partial<SharingPolicy>) => {
  const { outcome, determining, escalateTo = '' } = decidedAlike(asked, policy(governing));
  return [outcome, ...determining, escalateTo].join(' ').trim();
};

describe('somebody says that a trigger may be met', () => {
  it.each<[string, string, Partial<LegalDuty>]>([
    ['a human judges it', 'escalate duty-1 programme-manager', {}],
    ['whom the law names', 'escalate duty-1 psychologist', { decidedBy: 'psychologist' }],
    ['not of another trigger', 'deny', { trigger: 'another-trigger' }],
    ['nor of a law for others', 'deny', { authorityKinds: ['court'] }],
    [
      'of a law for others, too',
      'escalate duty-1 programme-manager',
      { authorityKinds: ['court', 'police'] },
    ],
    ['nor of a law on something else', 'deny', { categories: ['contact'] }],
    ['nor on somebody else', 'deny', { dataSubjects: ['relative'] }],
    ['from when it is in force', 'escalate duty-1 programme-manager', { notBefore: unjudged.instant }],
    ['not before', 'deny', { notBefore: later }],
    ['nor when it has ended', 'deny', { expires: unjudged.instant }],
  ])('%s', (_, answer, changed) => {
    expect(answerTo(doubted, { duties: [duty(changed)] })).toBe(answer);
  });

  it('not for another purpose', () => {
    expect(answerTo({ ...doubted, purpose: 'supervision' }, { duties: [duty()] })).toBe('deny');
  });
});

describe('of whom nobody knows whether they are police or job centre', () => {
  const organisations = [police(), { ...jobCentre(), id: 'o-police' }];

  it.each<[string, string, Partial<LegalDuty>, Partial<DisclosureRequest>]>([
    [
      'a duty to tell the police is in doubt',
      'escalate duty-1 programme-manager',
      {},
      { triggers: ['planned-violence'] },
    ],
    ['and nothing, where nobody speaks of its trigger', 'deny', {}, {}],
    ['nor one to tell a court', 'deny', { authorityKinds: ['court'] }, { triggers: ['planned-violence'] }],
  ])('%s', (_, answer, changed, stated) => {
    const governing = { organisations, duties: [duty(changed)] };
    expect(answerTo({ ...unjudged, ...stated }, governing)).toBe(answer);
  });
});

describe('whom the law names to judge', () => {
  const both = { ...doubted, categories: ['identity', 'contact'] } satisfies DisclosureRequest;
  const ofContact = duty({ id: 'duty-2', categories: ['contact'], decidedBy: 'psychologist' });
  const withoutAuthority = vitalInterest({ decidedInRole: 'volunteer' });
  const entrustedRecords = [
    { id: 'entrusted-1', recordId: 'note-1', entrustedById: 'c-1', entrustedToId: 'm-1' },
  ];

  it.each<[string, string, Partial<SharingPolicy>, DisclosureRequest]>([
    ['judges all that waits', 'duty-1 duty-2 psychologist', { duties: [byPsychologist, ofContact] }, both],
    [
      'not where two laws name different people',
      'duty-1 duty-2 programme-manager',
      { duties: [byPsychologist, { ...ofContact, decidedBy: 'counsellor' }] },
      both,
    ],
    ['nor where one names nobody', 'duty-1 duty-2 programme-manager', { duties: [duty(), ofContact] }, both],
    [
      'nor where something prohibits it',
      'duty-1 prohibition-1 programme-manager',
      { duties: [byPsychologist], prohibitions: [prohibition()] },
      doubted,
    ],
    [
      'nor where that holds of another thing',
      'duty-1 duty-2 prohibition-1 programme-manager',
      { duties: [byPsychologist, ofContact], prohibitions: [prohibition({ categories: ['contact'] })] },
      both,
    ],
    [
      'nor where a life is at stake',
      'duty-1 programme-manager',
      { duties: [byPsychologist] },
      { ...doubted, lifeAtStake: true },
    ],
    [
      'nor where somebody decided without authority, besides',
      'duty-1 vital-1 programme-manager',
      { duties: [byPsychologist], vitalInterests: [withoutAuthority] },
      doubted,
    ],
    [
      'nor where something entrusted is to be judged',
      'duty-1 programme-manager',
      { duties: [byPsychologist], safeguards: [safeguard({ entrustedRecords })] },
      { ...doubted, entrustedIds: ['entrusted-1'] },
    ],
  ])('%s', (_, answer, governing, asked) => {
    expect(answerTo(asked, governing)).toBe(`escalate ${answer}`);
  });
});

it('what the client agreed to is told apart, and waits with the rest', () => {
  const consents = [
    consent({ recipientIds: ['o-police'], purposes: ['safeguarding'], categories: ['contact'] }),
  ];
  const decision = decidedAlike(
    { ...doubted, categories: ['identity', 'contact'] },
    policy({ duties: [duty()], consents }),
  );
  expect(decision).toMatchObject({
    permitted: [],
    permittedAlone: [
      { subject: 'client', category: 'contact', form: 'full', grounds: [{ id: 'consent-1' }] },
    ],
    obligations: [],
    determining: ['consent-1', 'duty-1'],
  });
  expect(decision.redactions.map(({ category, text, by }) => [category, text, by])).toEqual([
    ['identity', 'somebody says that it is needed, and a human must judge that', []],
    ['contact', 'it waits for the decision on the rest', []],
  ]);
});
