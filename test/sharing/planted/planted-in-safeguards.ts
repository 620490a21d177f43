import { plantedIn } from './planted-bug.js';

const threat = '=> contains(span, at)';
const threatFor = (change: string) => threat.replace('span', `{ ...span, ${change} }`);
const restricted = 'contains(span, context.at) && shutsOut(context)';
const restrictedFor = (change: string) => restricted.replace('span', `{ ...span, ${change} }`);
const unnamed = 'if (recipientMemberId === undefined) return isInHouse;';
const outside = 'isInHouse && !memberIds.includes(recipientMemberId)';
const revealed = 'revealedToIds.includes(context.request.recipientId) && context.at >= hidden.until';
const addressed =
  'at >= hidden.from && purpose === together && participantIds.includes(recipientId) && !isInHouse';
const categories = "['identity', 'contact', 'whereabouts']";
const safeguards = '...(safeguards.get(clientId) ?? []).flatMap(prohibitionsOfSafeguard)';

/** What narrows the sharing in one case. */
export const plantedInSafeguards = [
  ...plantedIn('decision/compile/client-rules.ts', {
    'safeguards are dropped': [safeguards, '...[]'],
    'only the first safeguard of a case counts': [
      '(safeguards.get(clientId) ?? []).',
      '(safeguards.get(clientId) ?? []).slice(0, 1).',
    ],
    'the safeguards of every case count': [
      safeguards,
      '...(policy.safeguards ?? []).flatMap(prohibitionsOfSafeguard)',
    ],
  }),
  ...plantedIn('decision/prohibitions/safeguard-prohibitions.ts', {
    'a threat never ends': [threat, threatFor('until: Number.POSITIVE_INFINITY')],
    'a threat begins a millisecond late': [threat, threatFor('from: span.from + 1')],
    'a threat begins a millisecond early': [threat, threatFor('from: span.from - 1')],
    'a threat ends a millisecond late': [threat, threatFor('until: span.until + 1')],
    'a threat ends a millisecond early': [threat, threatFor('until: span.until - 1')],
    'a restriction never ends': [restricted, restrictedFor('until: Number.POSITIVE_INFINITY')],
    'a restriction holds before it begins': [restricted, restrictedFor('from: Number.NEGATIVE_INFINITY')],
    'a restriction begins a millisecond late': [restricted, restrictedFor('from: span.from + 1')],
    'a restriction begins a millisecond early': [restricted, restrictedFor('from: span.from - 1')],
    'a restriction ends a millisecond early': [restricted, restrictedFor('until: span.until - 1')],
    'a restriction ends a millisecond late': [restricted, restrictedFor('until: span.until + 1')],
    'excluded workers are the only ones to see': [
      "kind === 'excluded-workers'",
      "kind !== 'excluded-workers'",
    ],
    'a worker who is not named is nobody': [unnamed, 'if (recipientMemberId === undefined) return false;'],
    'a recipient who names no worker is shut out': [
      unnamed,
      'if (recipientMemberId === undefined) return true;',
    ],
    'a restricted case is closed to other organisations': [outside, '!memberIds.includes(recipientMemberId)'],
    'excluded workers see the file elsewhere': ['? memberIds.includes', '? isInHouse && memberIds.includes'],
    'the case is revealed to everybody at once': [revealed, 'context.at >= hidden.until'],
    'the case is revealed before it is': [revealed, 'revealedToIds.includes(context.request.recipientId)'],
    'the case is revealed a millisecond late': [revealed, revealed.replace('>=', '>')],
    'the case is revealed a millisecond early': [revealed, `${revealed} - 1`],
    'the case is never revealed': [revealed, 'false'],
    'the case is revealed at no known time': [
      'expires: conference.revealedAt',
      'expires: conference.revealedAt ?? conference.heldAt',
    ],
    'those who heard it know the name for another purpose': ['purpose === together && ', ''],
    'those who heard it knew it before': ['at >= hidden.from && ', ''],
    'the conference is held a millisecond late': [addressed, addressed.replace('>=', '>')],
    'the conference is held a millisecond early': [
      addressed,
      addressed.replace('hidden.from', 'hidden.from - 1'),
    ],
    'nobody hears the case': ['participantIds.includes(recipientId) && ', 'false && '],
    'everybody hears the case': ['participantIds.includes(recipientId) && ', ''],
    'the house does not know its own client': [' && !isInHouse);', ');'],
    'the case is told to the conference that asks': ['conferenceId === id ||', ''],
    'every conference is this one': ['conferenceId === id ||', 'conferenceId !== undefined ||'],
    'a conference hides its workers': ["~subjectBits.set(['staff'])", 'allBits'],
    'a conference hides the client only': ["~subjectBits.set(['staff'])", "subjectBits.bit('client')"],
    'a conference learns how to reach the client': [categories, "['identity', 'whereabouts']"],
    'a conference learns the identifier': [
      "generalises: categoryBits.bit('reference')",
      'generalises: noBits',
    ],
  }),
  ...plantedIn('decision/prohibitions/built-ins.ts', {
    'a threatened client’s family learns how to reach them': [
      "['whereabouts', 'contact']",
      "['whereabouts']",
    ],
    'a threatened client’s guardian is told': ["['relative', 'guardian']", "['relative']"],
    'a threat to the client hides everybody': ["subjects: subjectBits.bit('client')", 'subjects: allBits'],
    'a threat hides the client from everybody': [
      '(family & roleBits.bit(role)) !== 0 && isThreatened(at)',
      'isThreatened(at)',
    ],
  }),
];
