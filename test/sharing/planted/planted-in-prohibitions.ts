import { plantedIn } from './planted-bug.js';

const exclusive = '!(mayPassToIds.includes(recipientId) && (purposes & purpose) !== 0)';
const limitBegins = 'const from = epochOf(limit.notBefore)';
const limitEnds = 'const until = epochOf(limit.expires)';
const ofKind = '(prohibition.recipientKinds === undefined || (kinds & asked.kinds) !== 0)';
const offences = '(confidedTo & categories) === 0';
const needed = 'rows.flatMap(({ categories }) => categories)';

/** What is prohibited whatever ground would permit it. */
export const plantedInProhibitions = [
  ...plantedIn('decision/compile/policy-index.ts', {
    'prohibitions are dropped': [', ...policy.prohibitions.map(prohibitionBar)', ''],
    'only the first prohibition counts': [
      'policy.prohibitions.map(prohibitionBar)',
      'policy.prohibitions.slice(0, 1).map(prohibitionBar)',
    ],
    'what always holds is dropped': ['...standingBars(policy.necessity), ', ''],
  }),
  ...plantedIn('decision/prohibitions/policy-bars.ts', {
    'a prohibition holds before it begins': ['asked.at >= from &&', ''],
    'a prohibition never ends': ['asked.at < until &&', ''],
    'a prohibition begins a millisecond late': ['asked.at >= from &&', 'asked.at > from &&'],
    'a prohibition begins a millisecond early': ['asked.at >= from &&', 'asked.at >= from - 1 &&'],
    'a prohibition ends a millisecond early': ['asked.at < until &&', 'asked.at < until - 1 &&'],
    'a prohibition ends a millisecond late': ['asked.at < until &&', 'asked.at <= until &&'],
    'a prohibition is about every client': [
      '(clientIds === undefined || clientIds.includes(clientId)) &&',
      '',
    ],
    'a prohibition holds towards everybody': [
      '(recipientIds === undefined || recipientIds.includes(recipientId)) &&',
      '',
    ],
    'a prohibition holds towards the holder only': [
      'recipientIds.includes(recipientId)',
      'recipientIds.includes(asked.request.holderId)',
    ],
    'a prohibition has no exceptions': ['!exceptRecipientIds.includes(recipientId) &&', ''],
    'a prohibition holds towards every kind': [`${ofKind} &&`, ''],
    'a prohibition does not hold towards an unknown kind': [
      ofKind,
      ofKind.replace('asked.kinds', 'asked.kind'),
    ],
    'a prohibition holds towards a private person': [
      ofKind,
      '(prohibition.recipientKinds === undefined || asked.kinds === noWord || (kinds & asked.kinds) !== 0)',
    ],
    'a prohibition holds towards every role': ['(roles & roleWords.bit(asked.role)) !== 0 &&', ''],
    'a prohibition holds for every purpose': ['(purposes & asked.purpose) !== 0\n', 'true\n'],
    'a prohibition is about everybody': [
      'subjectWords.set(prohibition.dataSubjects)',
      'subjectWords.set(undefined)',
    ],
    'a prohibition covers every category': [
      'categoryWords.set(prohibition.categories)',
      'categoryWords.set(undefined)',
    ],
    'an onward limit begins a millisecond late': [limitBegins, `${limitBegins} + 1`],
    'an onward limit begins a millisecond early': [limitBegins, `${limitBegins} - 1`],
    'an onward limit ends a millisecond late': [limitEnds, `${limitEnds} + 1`],
    'an onward limit ends a millisecond early': [limitEnds, `${limitEnds} - 1`],
    'what was received may not go back': ['recipientId !== receivedFromId &&', ''],
    'the house may not see what it received': ['recipientId !== holderId &&', ''],
    'those who are named may not have what was received': [exclusive, 'true'],
    'those who are named may have it for every purpose': [exclusive, '!mayPassToIds.includes(recipientId)'],
    'everybody may have it for the purposes that are named': [exclusive, '(purposes & purpose) === 0'],
    'holder and recipient are swapped under an onward limit': [
      '{ request: { holderId, recipientId }, at, purpose }',
      '{ request: { holderId: recipientId, recipientId: holderId }, at, purpose }',
    ],
    'an onward limit covers what was not received': [
      'categoryWords.set(limit.categories)',
      'categoryWords.set(undefined)',
    ],
    'an onward limit is about everybody': [
      'subjectWords.set(limit.dataSubjects)',
      'subjectWords.set(undefined)',
    ],
  }),
  ...plantedIn('decision/compile/client-index.ts', {
    'an onward limit binds for every client': [
      '...(limits.get(clientId) ?? []).map(onwardBar)',
      '...(policy.onwardLimits ?? []).map(onwardBar)',
    ],
    'only the first onward limit counts': [
      '(limits.get(clientId) ?? []).',
      '(limits.get(clientId) ?? []).slice(0, 1).',
    ],
    'onward limits are dropped': ['...(limits.get(clientId) ?? []).map(onwardBar),', ''],
  }),
  ...plantedIn('decision/contract/bar.ts', {
    'what is prohibited of one is prohibited of all': [
      '(bar.subjects & subject) === 0',
      'bar.subjects === noWord',
    ],
  }),
  ...plantedIn('decision/evaluate/scope.ts', {
    'what only generalises is not asked': [
      '((bar.categories | bar.generalises) & asked',
      '(bar.categories & asked',
    ],
    'the case has no prohibitions': ['speaking(client.circumstances.bars, asked)', 'none'],
    'the policy has no prohibitions': ['speaking(bars, asked), ', 'none, '],
  }),
  ...plantedIn('decision/prohibitions/standing-bars.ts', {
    'where staff live is told': ['staffHome(),', ''],
    'where volunteers live is told on request': [
      'applies: () => true',
      'applies: ({ isInHouse }) => !isInHouse',
    ],
    'undisclosed offences are told': ['undisclosedOffences(),', ''],
    'undisclosed offences are told within any limit of confidentiality': [offences, 'confidedTo === noWord'],
    'undisclosed offences are never told': [offences, 'true'],
    'funders learn of persons': ['funder(),', ''],
    'a recipient of unknown kind is no funder': [
      '({ kinds }) => (kinds & kind)',
      '({ kind: kinds }) => (kinds & kind)',
    ],
    'funders learn who takes part': [
      "~categoryWords.bit('organisational')",
      "~categoryWords.set(['organisational', 'participation'])",
    ],
    'funders do not get aggregates': [
      "categories: ~categoryWords.bit('organisational')",
      'categories: everyWord',
    ],
    'what a purpose needs is not asked': ['...(necessity === undefined ? [] : unneeded(necessity)),', ''],
    'only the first row of a purpose counts': [needed, 'rows[0]?.categories ?? []'],
    'what one purpose needs, every purpose needs': [
      'necessity.filter((row) => row.purpose === word)',
      'necessity',
    ],
    'a purpose without a row needs everything': [
      'applies: (asked) => asked.purpose === purpose',
      'applies: (asked) => asked.purpose === purpose && rows.length > 0',
    ],
    'generalised need is need in full': ['generalises: enough & ~needed', 'generalises: noWord'],
    'generalised need in one row generalises another': [
      'generalises: enough & ~needed',
      'generalises: enough',
    ],
    'generalised need is no need': ['categories: ~(needed | enough)', 'categories: ~needed'],
  }),
];
