import { applyConsentEvent, type ConsentEvent, type ConsentHistory, consentMachine } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { at, event, leadingInto, type terms } from './events.js';

const { none, requested, given, withdrawn } = leadingInto;
const amendment = (overrides: Parameters<typeof terms>[0]) =>
  event('consent.amended', 5, 'consent-2', overrides);
const withdrawal = event('consent.withdrawn', 5, 'consent-1');

const faults: readonly (readonly [
  string,
  ConsentHistory,
  unknown,
  readonly (readonly [string, string])[],
])[] = [
  ['what is no event', none, 'consent.given', [['invalid', '(root)']]],
  ['an unknown event', none, { ...withdrawal, type: 'consent.forgotten' }, [['invalid', 'type']]],
  ['a withdrawal with a reason', given, { ...withdrawal, reason: 'none' }, [['invalid', '(root)']]],
  ['a giving without terms', none, { ...withdrawal, type: 'consent.given' }, [['invalid', 'terms']]],
  [
    'terms that a consent could not have',
    none,
    event('consent.given', 5, 'consent-1', { givenBy: 'guardian' }),
    [['invalid', 'terms.guardianId']],
  ],
  [
    'a giving for what has already been passed on',
    none,
    event('consent.given', 5, 'consent-1', { notBefore: at(4) }),
    [['invalid', 'terms.notBefore']],
  ],
  [
    'an amendment for what has already been passed on',
    given,
    amendment({ notBefore: at(4) }),
    [['invalid', 'terms.notBefore']],
  ],
  ['what comes too late', withdrawn, event('consent.given', 0, 'consent-2'), [['out-of-order', 'instant']]],
  [
    'an answer to another question',
    requested,
    event('consent.given', 5, 'consent-2'),
    [['other-consent', 'consentId']],
  ],
  [
    'a refusal of something else',
    requested,
    event('consent.refused', 5, 'consent-2'),
    [['other-consent', 'consentId']],
  ],
  [
    'a withdrawal of something else',
    given,
    { ...withdrawal, consentId: 'consent-2' },
    [['other-consent', 'consentId']],
  ],
  [
    'an expiry of something else',
    given,
    event('consent.expired', 30, 'consent-2'),
    [['other-consent', 'consentId']],
  ],
  [
    'an amendment under the old name',
    given,
    { ...amendment({}), consentId: 'consent-1' },
    [['other-consent', 'consentId']],
  ],
  [
    'a new giving under the old name',
    withdrawn,
    event('consent.given', 5, 'consent-1'),
    [['other-consent', 'consentId']],
  ],
  [
    'a new question under the old name',
    withdrawn,
    event('consent.requested', 5, 'consent-1'),
    [['other-consent', 'consentId']],
  ],
  [
    'the consent of another client, and of another person',
    given,
    amendment({ clientId: 'c-2', dataSubject: 'relative', personId: 'rp-1' }),
    [
      ['other-person', 'terms.clientId'],
      ['other-person', 'terms.dataSubject'],
      ['other-person', 'terms.personId'],
    ],
  ],
  [
    'everything that is wrong at once',
    withdrawn,
    event('consent.amended', 0, 'consent-1', { clientId: 'c-2' }),
    [
      ['out-of-order', 'instant'],
      ['not-possible', 'type'],
      ['other-person', 'terms.clientId'],
    ],
  ],
];

describe.each(faults)('refused: %s', (_, history, wrong, expected) => {
  it('by the steps, with every reason and its field', () => {
    const before = structuredClone(history);
    const applied = applyConsentEvent(history, wrong as ConsentEvent);
    const reasons = applied.ok ? [] : applied.refusal.reasons;
    expect(reasons.map(({ code, issue }) => [code, issue.path])).toEqual(expected);
    expect(history).toEqual(before);
  });

  it('by the machine, which stays where it is', () => {
    const actor = createActor(consentMachine).start();
    for (const one of history) actor.send(one);
    if (typeof wrong === 'object') actor.send(wrong as ConsentEvent);
    expect(actor.getSnapshot().context.history).toEqual(history);
  });
});

it.each([
  ['none', 'expected `consent.requested` or `consent.given`: nobody has been asked yet'],
  ['requested', 'expected `consent.given` or `consent.refused`: the person has not answered yet'],
  ['given', 'expected `consent.amended` or `consent.withdrawn`: the consent is given and has not expired'],
  ['refused', 'expected `consent.requested` or `consent.given`: the person has refused'],
  ['withdrawn', 'expected `consent.requested` or `consent.given`: the consent is withdrawn'],
  [
    'expired',
    'expected `consent.requested` or `consent.given` or `consent.withdrawn`: the consent has expired',
  ],
] as const)('where it is %s, an expiry hears what is possible instead', (state, message) => {
  const early = event('consent.expired', state === 'expired' ? 20 : 19, 'consent-1');
  expect(applyConsentEvent(leadingInto[state], early)).toEqual({
    ok: false,
    refusal: {
      event: 'consent.expired',
      reasons: [
        {
          code: 'not-possible',
          text: `type: ${message}`,
          issue: { code: 'not-possible', path: 'type', message },
        },
      ],
    },
  });
});
