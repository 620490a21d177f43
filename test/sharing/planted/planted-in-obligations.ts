import type { DisclosureRequest, SharingPolicy } from 'exit-work/sharing';
import {
  agreement,
  consent,
  duty,
  policy,
  prohibition,
  request,
  warningToPolice,
} from '../builders/builders.js';
import { emergency, lifting, vitalInterest } from '../builders/safeguarding-builders.js';
import { byCases, type Case, plantedIn } from './planted-bug.js';

/** What the holder must do, in short: `tell-client after`. */
function demands(granting: Partial<SharingPolicy>, asked: DisclosureRequest, right: string): Case {
  return [
    ({ decideDisclosure }) =>
      decideDisclosure(asked, policy(granting))
        .obligations.map(({ code, when, until, hours }) =>
          [code, when ?? until ?? hours ?? []].flat().join(' '),
        )
        .join(', '),
    right,
  ];
}

const obligations = byCases(
  demands({ consents: [consent()] }, request(), 'log, no-onward-sharing'),
  demands({ agreements: [agreement()] }, request(), 'log, tell-client before, no-onward-sharing'),
  demands({ consents: [consent()], agreements: [agreement()] }, request(), 'log, no-onward-sharing'),
  demands({ duties: [duty()] }, warningToPolice(), 'log, tell-client after, no-onward-sharing'),
  demands({ duties: [duty({ tellClient: 'not-told' })] }, warningToPolice(), 'log, no-onward-sharing'),
  demands(
    { duties: [duty(), duty({ id: 'duty-2', tellClient: 'not-told' })] },
    warningToPolice(),
    'log, no-onward-sharing',
  ),
  demands(
    {
      duties: [
        duty({ discloseWithinHours: 72 }),
        duty({ id: 'duty-2', discloseWithinHours: 24, tellClient: 'later' }),
      ],
    },
    warningToPolice(),
    'log, tell-client later, no-onward-sharing, disclose-within 24',
  ),
  demands(
    { consents: [consent({ conditions: ['ask-each-time', 'client-attends', 'pseudonymised'] })] },
    request(),
    'log, ask-client, client-attends, pseudonymise, no-onward-sharing',
  ),
  demands(
    {
      consents: [consent({ conditions: ['ask-each-time', 'client-attends'] }), consent({ id: 'consent-2' })],
    },
    request(),
    'log, no-onward-sharing',
  ),
  demands(
    {
      consents: [
        consent({ conditions: ['client-attends'] }),
        consent({ id: 'consent-2', categories: ['contact'] }),
      ],
    },
    request({ categories: ['identity', 'contact'] }),
    'log, client-attends, no-onward-sharing',
  ),
  demands(
    { consents: [consent({ retainDays: 30 }), consent({ id: 'consent-2', retainDays: 60 })] },
    request(),
    'log, no-onward-sharing, retain-until 2030-07-31T12:00:00.000Z',
  ),
  demands(
    {
      consents: [
        consent({ retainDays: 30 }),
        consent({ id: 'consent-2', categories: ['contact'], retainDays: 60 }),
      ],
    },
    request({ categories: ['identity', 'contact'] }),
    'log, no-onward-sharing, retain-until 2030-07-01T12:00:00.000Z',
  ),
  demands(
    {
      vitalInterests: [
        vitalInterest(),
        vitalInterest({ id: 'vital-2', reviewAt: '2030-06-02T00:00:00+02:00' }),
      ],
    },
    emergency(),
    'log, tell-client later, no-onward-sharing, second-person, review 2030-06-01T22:00:00.000Z',
  ),
  demands(
    { consents: [consent()], prohibitions: [prohibition()], overrides: [lifting()] },
    request(),
    'log, no-onward-sharing, review 2030-07-01T00:00:00.000Z',
  ),
  demands({}, request(), ''),
);

const latest = 'times.findLast((time) => askedTimes.includes(time))';
const everyGrant = 'permitted.some(({ grants }) => grants.every(holds))';

/** What the holder must do with a permit. */
export const plantedInObligations = [
  ...plantedIn(
    'decision/explain/obligations-of.ts',
    {
      'a disclosure need not be logged': ['    log,\n', ''],
      'the recipient may pass it on': ['    noOnwardSharing,\n', ''],
      'the client is told at the earliest time': [latest, latest.replace('findLast', 'find')],
      'a client who consented is told all the same': [" && !askedTimes.includes('knows')", ''],
      'a duty that keeps it from the client is not heard': [
        "askedTimes.includes('not-told') && grants.every(isSilent)",
        'false',
      ],
      'one ground is enough to demand something': [everyGrant, everyGrant.replace('every', 'some')],
      'nothing is demanded unless every item does': [everyGrant, everyGrant.replace('some', 'every')],
      'pseudonyms are not demanded': [
        '...(permitted.some(({ form }) => form',
        '...([].some(({ form }) => form',
      ],
      'the strictest ground says how long it is kept': ['Math.max(...limits)', 'Math.min(...limits)'],
      'the most lenient item says how long all is kept': ['Math.min(...days)', 'Math.max(...days)'],
      'days are hours': ['shortest * millisecondsOfDay', 'shortest * 3_600_000'],
      'the longest term of a duty counts': ['Math.min(...hours)', 'Math.max(...hours)'],
      'nobody looks at an emergency again': ['    ...review(permitted, request),\n', ''],
      'the last review counts': ['instantAt(Math.min(...times))', 'instantAt(Math.max(...times))'],
      'an override is not looked at again': ['      ...overrides.map((override) => override.review),\n', ''],
      'an emergency needs no second person': ["=== 'vital-interest'", "=== 'legal-duty'"],
      'a denial demands something': ['return permitted.length === 0 ? [] : ordinary;', 'return ordinary;'],
    },
    obligations,
  ),
];
