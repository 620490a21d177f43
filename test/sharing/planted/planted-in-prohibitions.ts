import { plantedIn } from './planted-bug.js';

const exclusive = '!(mayPassToIds.includes(recipientId) && (purposes & purpose) !== 0)';
const limitPeriod = 'const span = spanOf(limit)';
const limitBegins = 'const span = { ...spanOf(limit), from: spanOf(limit).from';
const limitEnds = 'const span = { ...spanOf(limit), until: spanOf(limit).until';
const inForce = 'contains(span, context.at) &&';
const ofKind = '(prohibition.recipientKinds === undefined || (kinds & context.kinds) !== 0)';
const offences = '(openedCategories & categories) === 0';
const needed = 'rows.flatMap(({ categories }) => categories)';

/** What is prohibited whatever ground would permit it. */
export const plantedInProhibitions = [
  ...plantedIn('decision/compile/policy-index.ts', {
    'prohibitions are dropped': [', ...policy.prohibitions.map(compileProhibition)', ''],
    'only the first prohibition counts': [
      'policy.prohibitions.map(compileProhibition)',
      'policy.prohibitions.slice(0, 1).map(compileProhibition)',
    ],
    'what always holds is dropped': ['...compileBuiltIns(policy.necessity), ', ''],
  }),
  ...plantedIn('decision/prohibitions/policy-prohibitions.ts', {
    'a prohibition holds before it begins': [inForce, 'context.at < span.until &&'],
    'a prohibition never ends': [inForce, 'context.at >= span.from &&'],
    'a prohibition begins a millisecond late': [inForce, `${inForce} context.at > span.from &&`],
    'a prohibition begins a millisecond early': [
      inForce,
      inForce.replace('span', '{ ...span, from: span.from - 1 }'),
    ],
    'a prohibition ends a millisecond early': [inForce, `${inForce} context.at < span.until - 1 &&`],
    'a prohibition ends a millisecond late': [
      inForce,
      inForce.replace('span', '{ ...span, until: span.until + 1 }'),
    ],
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
      'recipientIds.includes(context.request.holderId)',
    ],
    'a prohibition has no exceptions': ['!exceptRecipientIds.includes(recipientId) &&', ''],
    'a prohibition holds towards every kind': [`${ofKind} &&`, ''],
    'a prohibition does not hold towards an unknown kind': [
      ofKind,
      ofKind.replace('context.kinds', 'context.kind'),
    ],
    'a prohibition holds towards a private person': [
      ofKind,
      '(prohibition.recipientKinds === undefined || context.kinds === noBits || (kinds & context.kinds) !== 0)',
    ],
    'a prohibition holds towards every role': ['(roles & roleBits.bit(context.role)) !== 0 &&', ''],
    'a prohibition holds for every purpose': ['(purposes & context.purpose) !== 0\n', 'true\n'],
    'a prohibition is about everybody': [
      'subjectBits.set(prohibition.dataSubjects)',
      'subjectBits.set(undefined)',
    ],
    'a prohibition covers every category': [
      'categoryBits.set(prohibition.categories)',
      'categoryBits.set(undefined)',
    ],
    'an onward limit begins a millisecond late': [limitPeriod, `${limitBegins} + 1 }`],
    'an onward limit begins a millisecond early': [limitPeriod, `${limitBegins} - 1 }`],
    'an onward limit ends a millisecond late': [limitPeriod, `${limitEnds} + 1 }`],
    'an onward limit ends a millisecond early': [limitPeriod, `${limitEnds} - 1 }`],
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
      'categoryBits.set(limit.categories)',
      'categoryBits.set(undefined)',
    ],
    'an onward limit is about everybody': [
      'subjectBits.set(limit.dataSubjects)',
      'subjectBits.set(undefined)',
    ],
  }),
  ...plantedIn('decision/compile/client-rules.ts', {
    'an onward limit binds for every client': [
      '...(limits.get(clientId) ?? []).map(compileOnwardLimit)',
      '...(policy.onwardLimits ?? []).map(compileOnwardLimit)',
    ],
    'only the first onward limit counts': [
      '(limits.get(clientId) ?? []).',
      '(limits.get(clientId) ?? []).slice(0, 1).',
    ],
    'onward limits are dropped': ['...(limits.get(clientId) ?? []).map(compileOnwardLimit),', ''],
  }),
  ...plantedIn('decision/evaluate/prohibited-categories.ts', {
    'what is prohibited of one is prohibited of all': [
      '(prohibition.subjects & subject) === 0',
      'prohibition.subjects === noBits',
    ],
  }),
  ...plantedIn('decision/evaluate/applicable-rules.ts', {
    'what only generalises is not asked': [
      '(prohibition.categories | prohibition.generalises) & context',
      'prohibition.categories & context',
    ],
    'the case has no prohibitions': ['speaking(client.circumstances.prohibitions, context)', 'none'],
    'the policy has no prohibitions': ['speaking(prohibitions, context), ', 'none, '],
  }),
  ...plantedIn('decision/prohibitions/built-ins.ts', {
    'where staff live is told': ['staffHome(),', ''],
    'where volunteers live is told on request': [
      'applies: () => true',
      'applies: ({ isInHouse }) => !isInHouse',
    ],
    'undisclosed offences are told': ['undisclosedOffences(),', ''],
    'undisclosed offences are told within any limit of confidentiality': [
      offences,
      'openedCategories === noBits',
    ],
    'undisclosed offences are never told': [offences, 'true'],
    'funders learn of persons': ['funder(),', ''],
    'a recipient of unknown kind is no funder': [
      '({ kinds }) => (kinds & kind)',
      '({ kind: kinds }) => (kinds & kind)',
    ],
    'funders learn who takes part': [
      "~categoryBits.bit('organisational')",
      "~categoryBits.set(['organisational', 'participation'])",
    ],
    'funders do not get aggregates': [
      "categories: ~categoryBits.bit('organisational')",
      'categories: allBits',
    ],
    'what a purpose needs is not asked': ['...(necessity === undefined ? [] : unneeded(necessity)),', ''],
    'only the first row of a purpose counts': [needed, 'rows[0]?.categories ?? []'],
    'what one purpose needs, every purpose needs': [
      'necessity.filter((row) => row.purpose === word)',
      'necessity',
    ],
    'a purpose without a row needs everything': [
      'applies: (context) => context.purpose === purpose',
      'applies: (context) => context.purpose === purpose && rows.length > 0',
    ],
    'generalised need is need in full': ['generalises: enough & ~needed', 'generalises: noBits'],
    'generalised need in one row generalises another': [
      'generalises: enough & ~needed',
      'generalises: enough',
    ],
    'generalised need is no need': ['categories: ~(needed | enough)', 'categories: ~needed'],
  }),
];
