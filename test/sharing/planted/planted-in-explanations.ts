import type { SharingPolicy } from 'exit-work/sharing';
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
} from '../builders/builders.js';
import { emergency, friend, sister } from '../builders/safeguarding-builders.js';
import { byCases, type Case, plantedIn } from './planted-bug.js';

const before = '2030-06-01T11:59:59Z';
const after = '2030-06-01T12:00:01Z';
const { clientToldAt: _, ...untold } = mandate();

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
    request({ recipientId: 'o-probation', recipientRole: 'probation-officer' }),
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
        escalateTo: 'psychologist',
      }).escalateTo,
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

/** What the holder is told beside the answer. */
export const plantedInExplanations = [
  ...plantedIn(
    'decision/explain/near-misses.ts',
    {
      'what begins later is not told': [
        "if (context.at < details.notBefore) missing |= unmetBit['not-yet-in-force'];",
        '',
      ],
      'what ended is not told': ['missing |= unmetBit[details.over]', 'undefined'],
      'what the client was not told is not told': ["missing |= unmetBit['client-not-told']", 'undefined'],
      'what is for another purpose is not told': ["missing |= unmetBit['other-purpose']", 'undefined'],
      'what a mandate keeps is not told': ["missing |= unmetBit['mandating-authority']", 'undefined'],
      'another person is another subject': ["unmetBit['other-person']", "unmetBit['other-subject']"],
      'a special category is another category': [
        "unmetBit['special-category']",
        "unmetBit['other-category']",
      ],
    },
    nearMisses,
  ),
  ...plantedIn(
    'decision/explain/near-misses.ts',
    {
      'what misses several things is told as near': [
        'unmetBit[reason] === missing',
        '(missing & unmetBit[reason]) !== 0',
      ],
    },
    nearMisses,
  ),
  ...plantedIn(
    'decision/grounds/consent-grant.ts',
    {
      'who withdrew is told that it ended': ["withdrawn < expires ? 'withdrawn' : 'ended'", "'ended'"],
      'what ended before it was withdrawn is told as withdrawn': [
        "withdrawn < expires ? 'withdrawn' : 'ended'",
        "consent.withdrawnAt === undefined ? 'ended' : 'withdrawn'",
      ],
      'who was asked is told to have refused': ['unmetBit[status]', 'unmetBit.refused'],
    },
    nearMisses,
  ),
  ...plantedIn(
    'decision/explain/explain-decision.ts',
    {
      'near misses are told of what is prohibited': ["if (ruling !== 'not-applicable') continue;", ''],
    },
    nearMisses,
  ),
  ...plantedIn(
    'decision/compile/policy-index.ts',
    { 'nobody in particular must decide': ['policy.escalateTo ?? ', ''] },
    others,
  ),
  ...plantedIn(
    'decision/explain/explain-decision.ts',
    {
      'only the first ground is told': ['byId(grants.map(', 'byId(grants.slice(0, 1).map('],
    },
    others,
  ),
  ...plantedIn(
    'decision/explain/redactions.ts',
    {
      'only the first prohibition is told': [
        'unique(all.map(({ id }) => id))',
        'unique(all.slice(0, 1).map(({ id }) => id))',
      ],
    },
    others,
  ),
];
