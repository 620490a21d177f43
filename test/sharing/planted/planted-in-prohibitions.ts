import { plantedIn } from './planted-bug.js';

const inForce = 'spans: [spanOf(prohibition)]';
const heldFor = (change: string) => `spans: [spanOf(prohibition)].map((span) => ({ ...span, ${change} }))`;
const limited = 'spans: [spanOf(limit)]';
const limitedFor = (change: string) => `spans: [spanOf(limit)].map((span) => ({ ...span, ${change} }))`;
const toOthers = '{ ...outside, exceptRecipientIds: [receivedFromId, ...mayPassToIds] },';
const needed = 'rows.flatMap(({ categories }) => categories)';

/** What is prohibited whatever ground would permit it. */
export const plantedInProhibitions = [
  ...plantedIn('decision/compile/policy-index.ts', {
    'prohibitions are dropped': [', ...policy.prohibitions.map(compileProhibition)', ''],
    'only the first prohibition counts': [
      'policy.prohibitions.map(compileProhibition)',
      'policy.prohibitions.slice(0, 1).map(compileProhibition)',
    ],
    'what always holds is dropped': ['...compileBuiltIns(policy.necessity ?? standardNecessity()),', ''],
  }),
  ...plantedIn('decision/prohibitions/policy-prohibitions.ts', {
    'a prohibition holds before it begins': [inForce, heldFor('from: Number.NEGATIVE_INFINITY')],
    'a prohibition never ends': [inForce, heldFor('until: Number.POSITIVE_INFINITY')],
    'a prohibition begins a millisecond late': [inForce, heldFor('from: span.from + 1')],
    'a prohibition begins a millisecond early': [inForce, heldFor('from: span.from - 1')],
    'a prohibition ends a millisecond early': [inForce, heldFor('until: span.until - 1')],
    'a prohibition ends a millisecond late': [inForce, heldFor('until: span.until + 1')],
    'a prohibition is about every client': ['clientIds: prohibition.clientIds,', ''],
    'a prohibition holds towards everybody': [' recipientIds: prohibition.recipientIds,', ''],
    'a prohibition has no exceptions': ['exceptRecipientIds: prohibition.exceptRecipientIds,', ''],
    'a prohibition holds towards every kind': [
      'recipientKinds: recipientKinds && kindBits.set(recipientKinds),',
      '',
    ],
    'a prohibition holds towards every role': ['roles: roleBits.set(prohibition.recipientRoles),', ''],
    'a prohibition holds for every purpose': ['purposes: purposeBits.set(prohibition.purposes),', ''],
    'a prohibition is about everybody': [
      'subjectBits.set(prohibition.dataSubjects)',
      'subjectBits.set(undefined)',
    ],
    'a prohibition covers every category': [
      'categoryBits.set(prohibition.categories)',
      'categoryBits.set(undefined)',
    ],
    'an onward limit begins a millisecond late': [limited, limitedFor('from: span.from + 1')],
    'an onward limit begins a millisecond early': [limited, limitedFor('from: span.from - 1')],
    'an onward limit ends a millisecond late': [limited, limitedFor('until: span.until + 1')],
    'an onward limit ends a millisecond early': [limited, limitedFor('until: span.until - 1')],
    'what was received may not go back': ['[receivedFromId, ...mayPassToIds]', 'mayPassToIds'],
    'the house may not see what it received': [', isInHouse: false', ''],
    'those who are named may not have what was received': [', ...mayPassToIds]', ']'],
    'those who are named may have it for every purpose': [
      'purposes: ~purposeBits.set(limit.purposes)',
      'purposes: noBits',
    ],
    'everybody may have it for the purposes that are named': [toOthers, ''],
    'an onward limit covers what was not received': [
      'categoryBits.set(limit.categories)',
      'categoryBits.set(undefined)',
    ],
    'an onward limit is about everybody': [
      'subjectBits.set(limit.dataSubjects)',
      'subjectBits.set(undefined)',
    ],
  }),
  ...plantedIn('decision/evaluate/has-a-say.ts', {
    'a prohibition holds towards the holder only': [
      ' recipientIds.includes(recipientId)',
      ' recipientIds.includes(context.request.holderId)',
    ],
    'a prohibition does not hold towards an unknown kind': [
      '(recipientKinds & context.kinds) !== 0',
      '(recipientKinds & context.kind) !== 0',
    ],
    'a prohibition holds towards a private person': [
      '(recipientKinds & context.kinds) !== 0',
      '(context.kinds === 0 || (recipientKinds & context.kinds) !== 0)',
    ],
    'holder and recipient are swapped in prohibitions': [
      'const { clientId, recipientId } = context.request',
      'const { clientId, holderId: recipientId } = context.request',
    ],
    'undisclosed offences are told within any limit of confidentiality': [
      '(unlessOpened & context.openedCategories) === 0',
      'context.openedCategories === 0',
    ],
    'undisclosed offences are never told': ['(unlessOpened & context.openedCategories) === 0', 'true'],
  }),
  ...plantedIn('decision/compile/client-rules.ts', {
    'an onward limit binds for every client': [
      '...(limits.get(clientId) ?? []).flatMap(compileOnwardLimit)',
      '...(policy.onwardLimits ?? []).flatMap(compileOnwardLimit)',
    ],
    'only the first onward limit counts': [
      '(limits.get(clientId) ?? []).',
      '(limits.get(clientId) ?? []).slice(0, 1).',
    ],
    'onward limits are dropped': ['...(limits.get(clientId) ?? []).flatMap(compileOnwardLimit),', ''],
  }),
  ...plantedIn('decision/evaluate/categories-of.ts', {
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
    'the policy has no prohibitions towards everybody': [
      'speaking(prohibitions.get(context.purpose), context), ',
      'none, ',
    ],
    'the policy has no prohibitions towards one recipient': ['speaking(towards, context)', 'none'],
    'a prohibition is looked up by the client': [
      'prohibitionsTowards.get(request.recipientId)',
      'prohibitionsTowards.get(request.clientId)',
    ],
  }),
  ...plantedIn('decision/prohibitions/built-ins.ts', {
    'where staff live is told': ['staffHome(),', ''],
    'where volunteers live is told on request': [
      "categories: categoryBits.bit('whereabouts'),\n    target: {}",
      "categories: categoryBits.bit('whereabouts'), target: { isInHouse: false }",
    ],
    'undisclosed offences are told': ['undisclosedOffences(),', ''],
    'funders learn of persons': ['funder(),', ''],
    'every recipient is a funder': [
      "target: { recipientKinds: kindBits.bit('funder') }",
      "categories: categoryBits.bit('whereabouts'),\n    target: {}",
    ],
    'funders learn who takes part': [
      "~categoryBits.bit('organisational')",
      "~categoryBits.set(['organisational', 'participation'])",
    ],
    'funders do not get aggregates': [
      "categories: ~categoryBits.bit('organisational')",
      'categories: allBits',
    ],
    'what a purpose needs is not asked': [', ...unneeded(necessity)]', ']'],
    'only the first row of a purpose counts': [needed, 'rows[0]?.categories ?? []'],
    'what one purpose needs, every purpose needs': [
      'necessity.filter((row) => row.purpose === word)',
      'necessity',
    ],
    'a purpose without a row needs everything': [
      'purposes: purposeBits.bit(word)',
      'purposes: rows.length > 0 ? purposeBits.bit(word) : noBits',
    ],
    'generalised need is need in full': [
      'const generalises = enough & ~needed',
      'const generalises = noBits',
    ],
    'generalised need in one row generalises another': [
      'const generalises = enough & ~needed',
      'const generalises = enough',
    ],
    'generalised need is no need': ['everyCategory & ~(needed | enough)', 'everyCategory & ~needed'],
  }),
];
