import { plantedIn } from './planted-bug.js';

const threat = 'expires: until }))';
const threatFor = (change: string) => `${threat}.map((span) => ({ ...span, ${change} }))`;
const restricted = 'const spans = [spanOf(restriction)]';
const restrictedFor = (change: string) => `${restricted}.map((span) => ({ ...span, ${change} }))`;
const unnamed = '{ spans, memberIds: [undefined], isInHouse: true },';
const hidden = 'spans: [{ from, until: revealed }]';
const revealed = 'spans: [{ from: Math.max(from, revealed), until }], exceptRecipientIds: revealedToIds';
const held = 'spanOf({ notBefore: heldAt })';
const heldFor = (change: string) => `[${held}].map((span) => ({ ...span, ${change} }))[0] ?? ${held}`;
const categories = "['identity', 'contact', 'whereabouts']";
const safeguards = '...guarding.flatMap((one) => prohibitionsOfSafeguard(one, conferenceIds))';

/** What narrows the sharing in one case. */
export const plantedInSafeguards = [
  ...plantedIn('decision/compile/client-rules.ts', {
    'safeguards are dropped': [safeguards, '...[]'],
    'only the first safeguard of a case counts': [
      safeguards,
      '...guarding.slice(0, 1).flatMap(prohibitionsOfSafeguard)',
    ],
    'the safeguards of every case count': [
      safeguards,
      '...(policy.safeguards ?? []).flatMap((one) => prohibitionsOfSafeguard(one, conferenceIds))',
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
    'an excluded worker who is not named is nobody': [unnamed, ''],
    'a recipient who names no worker is shut out': [unnamed, '{ spans, memberIds: [undefined] },'],
    'a restricted case is closed to other organisations': [
      'exceptMemberIds: memberIds, isInHouse: true',
      'exceptMemberIds: memberIds',
    ],
    'excluded workers see the file elsewhere': [
      '{ spans, memberIds },',
      '{ spans, memberIds, isInHouse: true },',
    ],
    'the case is revealed to everybody at once': [revealed, 'spans: []'],
    'the case is revealed before it is': [hidden, `${hidden}, exceptRecipientIds: revealedToIds`],
    'the case is revealed a millisecond late': [hidden, hidden.replace('revealed', 'revealed + 1')],
    'the case is revealed a millisecond early': [
      'const { until: revealed } = spanOf({ expires: revealedAt })',
      'const revealed = spanOf({ expires: revealedAt }).until - 1',
    ],
    'the case is never revealed': [', exceptRecipientIds: revealedToIds', ''],
    'the case is revealed at no known time': [
      '{ revealedAt, revealedToIds = [] }',
      '{ heldAt, revealedAt = heldAt, revealedToIds = [] }',
    ],
    'those who heard it know the name for another purpose': [
      "purposes: purposeBits.bit('case-management'),",
      '',
    ],
    'those who heard it knew it before': [held, 'spanOf({})'],
    'the conference is held a millisecond late': [held, heldFor('from: span.from + 1')],
    'the conference is held a millisecond early': [held, heldFor('from: span.from - 1')],
    'nobody hears the case': ['recipientIds: participantIds', 'recipientIds: []'],
    'everybody hears the case': ['recipientIds: participantIds,', ''],
    'the house does not know its own client': ['isInHouse: false,', ''],
    'the case is told to the conference that asks': [
      '...unrevealed(conference, theConference, spanOf({})),',
      '',
    ],
    'a misspelt conference is forgotten': [
      '...unrevealed(conference, { exceptConferenceIds: conferenceIds }, spanOf({})),',
      '',
    ],
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
      "target: { spans, roles: roleBits.set(['relative', 'guardian']) }",
      'target: { spans }',
    ],
  }),
  ...plantedIn('decision/evaluate/has-a-say.ts', {
    'a worker who is not named belongs to every circle': [
      '!exceptMemberIds.includes(memberId)',
      '(memberId !== undefined && !exceptMemberIds.includes(memberId))',
    ],
    'every conference is this one': [
      'conferenceId === undefined || conferenceId === named',
      'conferenceId === undefined || named !== undefined',
    ],
  }),
];
