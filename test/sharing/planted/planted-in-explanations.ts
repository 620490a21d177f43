import type { DisclosureRequest, SharingPolicy } from 'exit-work/sharing';
import {
  agreement,
  consent,
  duty,
  mandate,
  policy,
  prohibition,
  reportToProbation,
  request,
  warningToPolice,
} from '../builders.js';
import { emergency, friend, lifting, sister, vitalInterest } from '../safeguarding-builders.js';
import { byCases, type Case, plantedIn } from './planted-bug.js';

const before = '2030-06-01T11:59:59Z';
const after = '2030-06-01T12:00:01Z';
const { clientToldAt: _, ...untold } = mandate();

/** What the holder must do, in short: `tell-client after`. */
function demands(granting: Partial<SharingPolicy>, asked: DisclosureRequest, right: string): Case {
  return [
    ({ decideDisclosure }) =>
      decideDisclosure(asked, policy(granting))
        .obligations.map(({ kind, when, until, hours }) =>
          [kind, when ?? until ?? hours ?? []].flat().join(' '),
        )
        .join(', '),
    right,
  ];
}

/** What is missing where, in short: `consent-1 withdrawn`. */
function misses(granting: Partial<SharingPolicy>, right: string, asked = request()): Case {
  return [
    ({ decideDisclosure }) =>
      decideDisclosure(asked, policy(granting))
        .nearMisses.map(({ id, missing }) => `${id} ${missing}`)
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
    'log, no-onward-sharing, review 2031-01-01T00:00:00.000Z',
  ),
  demands({}, request(), ''),
);

const nearMisses = byCases(
  misses({ consents: [consent({ status: 'requested' })] }, 'consent-1 requested'),
  misses({ consents: [consent({ status: 'refused' })] }, 'consent-1 refused'),
  misses({ consents: [consent({ status: 'withdrawn', withdrawnAt: before })] }, 'consent-1 withdrawn'),
  misses({ consents: [consent({ expires: before })] }, 'consent-1 ended'),
  misses(
    { consents: [consent({ expires: before, status: 'withdrawn', withdrawnAt: after })] },
    'consent-1 ended',
  ),
  misses({ consents: [consent({ notBefore: after })] }, 'consent-1 not-yet-in-force'),
  misses({ consents: [consent({ purposes: ['supervision'] })] }, 'consent-1 other-purpose'),
  misses({ consents: [consent({ categories: ['health'] })] }, 'consent-1 other-category'),
  misses({ consents: [consent({ dataSubject: 'nobody' })] }, 'consent-1 other-subject'),
  misses({ consents: [consent({ capacity: 'none' })] }, 'consent-1 no-capacity'),
  misses(
    { consents: [consent(friend)] },
    'consent-1 other-person',
    request({ dataSubjects: ['relative'], persons: [sister] }),
  ),
  misses(
    {
      consents: [consent({ recipientIds: ['o-probation'] })],
      mandates: [mandate({ categories: ['offences'] })],
    },
    'consent-1 mandating-authority',
    request({ recipientId: 'o-probation' }),
  ),
  misses({ mandates: [untold] }, 'mandate-1 client-not-told', reportToProbation()),
  misses(
    { agreements: [agreement({ shared: ['health'] })] },
    'agreement-1 special-category',
    request({ categories: ['health'] }),
  ),
  misses(
    { agreements: [agreement({ shared: ['counselling-notes'] })] },
    'agreement-1 in-confidence',
    request({ categories: ['counselling-notes'] }),
  ),
  misses({ duties: [duty()] }, 'duty-1 trigger-not-stated', emergency()),
  misses({ consents: [consent({ status: 'refused', purposes: ['supervision'] })] }, ''),
  misses({ consents: [consent({ clientId: 'c-2', status: 'refused' })] }, ''),
  misses({ consents: [consent({ recipientIds: ['o-prison'], status: 'refused' })] }, ''),
  misses({ consents: [consent({ status: 'refused' })], prohibitions: [prohibition()] }, ''),
);

const others = byCases(
  [
    ({ decideDisclosure }) =>
      decideDisclosure(warningToPolice(), {
        ...policy({ duties: [duty()], prohibitions: [prohibition()] }),
        referTo: 'psychologist',
      }).referTo,
    'psychologist',
  ],
  [
    ({ decideDisclosure }) =>
      decideDisclosure(
        request(),
        policy({ consents: [consent()], agreements: [agreement()] }),
      ).permitted[0]?.grounds.map(({ id }) => id),
    ['agreement-1', 'consent-1'],
  ],
  [
    ({ decideDisclosure }) =>
      decideDisclosure(
        request(),
        policy({ prohibitions: [prohibition(), prohibition({ id: 'prohibition-2' })] }),
      ).redactions[0]?.by,
    ['prohibition-1', 'prohibition-2'],
  ],
);

const telling = 'times.findLast((time) => tellings.includes(time))';
const everyGrant = 'permitted.some(({ grants }) => grants.every(holds))';

/** What the holder is told beside the answer. */
export const plantedInExplanations = [
  ...plantedIn(
    'decision/obligations-of.ts',
    {
      'a disclosure need not be logged': ['    log,\n', ''],
      'the recipient may pass it on': ['    noOnwardSharing,\n', ''],
      'the client is told at the earliest time': [telling, telling.replace('findLast', 'find')],
      'a client who consented is told all the same': [" || ofItem.includes('knows')", ''],
      'a duty that keeps it from the client is not heard': [" || when === 'not-told'", ''],
      'one ground is enough to demand something': [everyGrant, everyGrant.replace('every', 'some')],
      'nothing is demanded unless every item does': [everyGrant, everyGrant.replace('some', 'every')],
      'pseudonyms are not demanded': [
        '...(permitted.some(({ form }) => form',
        '...([].some(({ form }) => form',
      ],
      'the strictest ground says how long it is kept': ['Math.max(...limits)', 'Math.min(...limits)'],
      'the most lenient item says how long all is kept': ['Math.min(...days)', 'Math.max(...days)'],
      'days are hours': ['86_400_000', '3_600_000'],
      'the longest term of a duty counts': ['Math.min(...hours)', 'Math.max(...hours)'],
      'nobody looks at an emergency again': ['    ...review(permitted),\n', ''],
      'the last review counts': ['instantAt(Math.min(...times))', 'instantAt(Math.max(...times))'],
      'an override is not looked at again': ['    ...lifts.map(({ reviewAt }) => reviewAt),\n', ''],
      'an emergency needs no second person': ["=== 'vital-interest'", "=== 'legal-duty'"],
      'a denial demands something': ['if (permitted.length === 0) return [];', ''],
    },
    obligations,
  ),
  ...plantedIn(
    'decision/grant.ts',
    {
      'what misses several things is told as near': ['many === 1 ?', 'many >= 1 ?'],
      'what begins later is not told': ["if (asked.at < details.notBefore) lacks('not-yet-in-force');", ''],
      'what ended is not told': ['if (asked.at >= grant.until) lacks(details.over);', ''],
      'what the client was not told is not told': [
        "if (asked.at < details.toldFrom && asked.at >= details.notBefore) lacks('client-not-told');",
        '',
      ],
      'what is for another purpose is not told': [
        "if ((details.purposes & asked.purpose) === 0) lacks('other-purpose');",
        '',
      ],
      'what a mandate keeps is not told': [
        "if (isMandating(grant, asked, subject)) lacks('mandating-authority');",
        '',
      ],
      'another person is another subject': ["lacks('other-person')", "lacks('other-subject')"],
      'a special category is another category': ["lacks('special-category')", "lacks('other-category')"],
    },
    nearMisses,
  ),
  ...plantedIn(
    'decision/consent-grant.ts',
    {
      'who withdrew is told that it ended': ["withdrawn < expires ? 'withdrawn' : 'ended'", "'ended'"],
      'what ended before it was withdrawn is told as withdrawn': [
        "withdrawn < expires ? 'withdrawn' : 'ended'",
        "consent.withdrawnAt === undefined ? 'ended' : 'withdrawn'",
      ],
      'who was asked is told to have refused': ['[status]', "['refused']"],
    },
    nearMisses,
  ),
  ...plantedIn(
    'decision/decide.ts',
    {
      'near misses are told of what is prohibited': [
        "if (one.ruling === 'not-applicable') nearMisses",
        'nearMisses',
      ],
    },
    nearMisses,
  ),
  ...plantedIn(
    'decision/policy-index.ts',
    { 'nobody in particular must decide': ['policy.referTo ?? ', ''] },
    others,
  ),
  ...plantedIn(
    'decision/decide.ts',
    { 'only the first ground is told': ['byId(grants.map(', 'byId(grants.slice(0, 1).map('] },
    others,
  ),
  ...plantedIn(
    'decision/redactions.ts',
    {
      'only the first prohibition is told': [
        'unique(inTurn.map(({ id }) => id))',
        'unique(inTurn.slice(0, 1).map(({ id }) => id))',
      ],
    },
    others,
  ),
];
