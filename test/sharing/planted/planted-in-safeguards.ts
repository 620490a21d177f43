import { plantedIn } from './planted-bug.js';

const threat = 'at >= from && at < until))';
const restricted = 'context.at >= from && context.at < until && shutsOut(context)';
const unnamed = 'if (recipientMemberId === undefined) return isInHouse;';
const outside = 'isInHouse && !memberIds.includes(recipientMemberId)';
const revealed = 'revealedToIds.includes(context.request.recipientId) && context.at >= revealedAt';
const addressed =
  'at >= heldAt && purpose === together && participantIds.includes(recipientId) && !isInHouse';
const hidden = "['identity', 'contact', 'whereabouts']";
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
    'a threat never ends': [threat, 'at >= from))'],
    'a threat begins a millisecond late': [threat, 'at > from && at < until))'],
    'a threat begins a millisecond early': [threat, 'at >= from - 1 && at < until))'],
    'a threat ends a millisecond late': [threat, 'at >= from && at <= until))'],
    'a threat ends a millisecond early': [threat, 'at >= from && at < until - 1))'],
    'a restriction never ends': [restricted, 'context.at >= from && shutsOut(context)'],
    'a restriction holds before it begins': [restricted, 'context.at < until && shutsOut(context)'],
    'a restriction begins a millisecond late': [restricted, restricted.replace('>=', '>')],
    'a restriction begins a millisecond early': [restricted, restricted.replace('from', 'from - 1')],
    'a restriction ends a millisecond early': [restricted, restricted.replace('until', 'until - 1')],
    'a restriction ends a millisecond late': [restricted, restricted.replace('<', '<=')],
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
    'the case is revealed to everybody at once': [revealed, 'context.at >= revealedAt'],
    'the case is revealed before it is': [revealed, 'revealedToIds.includes(context.request.recipientId)'],
    'the case is revealed a millisecond late': [revealed, revealed.replace('>=', '>')],
    'the case is revealed a millisecond early': [revealed, `${revealed} - 1`],
    'the case is never revealed': [revealed, 'false'],
    'the case is revealed at no known time': [
      'end(conference.revealedAt)',
      'conference.revealedAt === undefined ? heldAt : end(conference.revealedAt)',
    ],
    'those who heard it know the name for another purpose': ['purpose === together && ', ''],
    'those who heard it knew it before': ['at >= heldAt && ', ''],
    'the conference is held a millisecond late': [addressed, addressed.replace('>=', '>')],
    'the conference is held a millisecond early': [addressed, addressed.replace('heldAt', 'heldAt - 1')],
    'nobody hears the case': ['participantIds.includes(recipientId) && ', 'false && '],
    'everybody hears the case': ['participantIds.includes(recipientId) && ', ''],
    'the house does not know its own client': [' && !isInHouse);', ');'],
    'the case is told to the conference that asks': ['conferenceId === id ||', ''],
    'every conference is this one': ['conferenceId === id ||', 'conferenceId !== undefined ||'],
    'a conference hides its workers': ["~subjectBits.set(['staff'])", 'allBits'],
    'a conference hides the client only': ["~subjectBits.set(['staff'])", "subjectBits.bit('client')"],
    'a conference learns how to reach the client': [hidden, "['identity', 'whereabouts']"],
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
