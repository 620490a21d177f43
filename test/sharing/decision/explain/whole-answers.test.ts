import {
  type DisclosureRequest,
  decideDisclosure,
  type PurposeNecessity,
  type SharingPolicy,
} from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import {
  agreement,
  consent,
  everythingNeeded,
  permission,
  policy,
  prohibition,
  request,
} from '../../builders/builders.js';
import {
  confidentialityLimit,
  emergency,
  friend,
  lifting,
  sister,
  weighing,
} from '../../builders/safeguarding-builders.js';

const identity = { subject: 'client', category: 'identity', form: 'full' } as const;
const contact = { ...identity, category: 'contact' } as const;
const both = request({ categories: ['identity', 'contact'] });
const byConsent = { grounds: [{ ground: 'consent', id: 'consent-1' }] };
const ofBoth = consent({ categories: ['identity', 'contact'] });

const withPolice = agreement({
  ...{
    parties: ['o-exit', 'o-police'],
    purposes: ['safeguarding'],
    shared: ['identity', 'counselling-notes'],
  },
});
const ofNotes = confidentialityLimit({ category: 'counselling-notes' });

describe('a decision tells', () => {
  it.each<[string, string, object[], Partial<SharingPolicy>, DisclosureRequest?]>([
    ['that everything is permitted', 'permit', [{ ...identity, ...byConsent }], { consents: [consent()] }],
    [
      'that one thing of two is',
      'permit-with-redaction',
      [{ ...identity, ...byConsent }],
      { consents: [consent()] },
      both,
    ],
    [
      'that one of two is permitted in another form',
      'permit-with-redaction',
      [
        { ...identity, ...byConsent },
        { ...contact, form: 'generalised', ...byConsent },
      ],
      { consents: [ofBoth], necessity: [generalising('contact')] },
      both,
    ],
    [
      'that both are',
      'permit-with-redaction',
      [{ ...identity, form: 'generalised', ...byConsent }],
      { consents: [consent({ conditions: ['pseudonymised'] })] },
    ],
    ['that nothing is', 'deny', [], {}, both],
    [
      'of whom',
      'permit-with-redaction',
      [{ ...identity, subject: 'relative', personId: 'rel-1', ...byConsent }],
      { consents: [consent(sister)] },
      request({ dataSubjects: ['relative'], persons: [sister, friend] }),
    ],
  ])('%s', (_, outcome, permitted, governing, asked = request()) => {
    const decision = decideDisclosure(asked, policy(governing));
    expect([decision.outcome, decision.permitted, decision.permittedAlone]).toStrictEqual([
      outcome,
      permitted,
      [],
    ]);
    expect(decision).not.toHaveProperty('escalateTo');
    expect(decision).not.toHaveProperty('entrusted');
  });

  it.each([1, 16, 17, 18, 40])('each ground once, in order: %i consents for two things', (count) => {
    const ids = Array.from({ length: count }, (_, place) => `consent-${place + 100}`);
    const consents = ids.map((id) => ({ ...ofBoth, id })).reverse();
    const { determining, permitted } = decideDisclosure(both, policy({ consents }));
    expect(determining).toEqual(ids);
    expect(permitted.map(({ grounds }) => grounds.map(({ id }) => id))).toEqual([ids, ids]);
  });

  it.each<[string, string[], Partial<SharingPolicy>, DisclosureRequest?]>([
    [
      'ground and override',
      ['consent-1', 'override-1'],
      { consents: [consent()], prohibitions: [prohibition()], overrides: [lifting()] },
    ],
    [
      'not an override that lifts nothing that was prohibited',
      ['consent-1'],
      {
        consents: [consent()],
        prohibitions: [prohibition({ categories: ['contact'] })],
        overrides: [lifting()],
      },
    ],
    [
      'not an override of somebody else',
      ['consent-1'],
      {
        consents: [consent()],
        prohibitions: [prohibition({ dataSubjects: ['relative'] })],
        overrides: [lifting({ dataSubjects: ['client', 'relative'] })],
      },
    ],
    [
      'nor one of something else',
      ['consent-1'],
      {
        consents: [consent()],
        prohibitions: [prohibition({ categories: ['contact'] })],
        overrides: [lifting({ categories: ['contact'] })],
      },
    ],
    [
      'what prohibits',
      ['prohibition-1', 'prohibition-2'],
      { consents: [consent()], prohibitions: [prohibition({ id: 'prohibition-2' }), prohibition()] },
    ],
    [
      'the limit within which something confided passes on',
      ['agreement-1', 'limit-1'],
      {
        agreements: [withPolice],
        confidentialityLimits: [ofNotes, { ...ofNotes, id: 'limit-2', category: 'undisclosed-offences' }],
      },
      emergency({ categories: ['counselling-notes'] }),
    ],
    [
      'and not beside what needs no limit',
      ['agreement-1'],
      { agreements: [withPolice], confidentialityLimits: [ofNotes] },
      emergency(),
    ],
  ])('by what: %s', (_, ids, governing, asked = request()) => {
    expect(decideDisclosure(asked, policy(governing)).determining).toEqual(ids);
  });
});

function generalising(category: 'contact'): PurposeNecessity {
  const [row] = everythingNeeded.filter(({ purpose }) => purpose === 'service-delivery');
  const categories = (row?.categories ?? []).filter((one) => one !== category);
  return { purpose: 'service-delivery', categories, generalised: [category] };
}

it('no law allows the house to tell itself, and none is nearly a ground', () => {
  const within = emergency({ recipientId: 'o-exit', recipientRole: 'counsellor' });
  const toItself = weighing({ recipientId: 'o-exit' });
  for (const weighings of [[], [toItself], [{ ...toItself, milderMeansSuffice: true }]]) {
    const decision = decideDisclosure(within, policy({ permissions: [permission()], weighings }));
    expect([decision.outcome, decision.nearMisses]).toEqual(['deny', []]);
  }
});

it('places of what names nobody stand in alphabetical order', () => {
  const prohibitions = [
    prohibition({ id: 'vague', recipientIds: ['o-nowhere'] }),
    prohibition({ id: 'vague-2', clientIds: ['c-nobody'] }),
  ];
  const { issues } = decideDisclosure(request(), policy({ consents: [consent()], prohibitions }));
  expect(issues.map(({ path }) => path)).toEqual([
    'prohibitions[].clientIds[]',
    'prohibitions[].recipientIds[]',
  ]);
});
