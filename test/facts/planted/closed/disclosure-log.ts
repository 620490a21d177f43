import type * as Library from 'exit-work/sharing';
import { consent, policy, request } from '../../../sharing/builders/builders.js';
import { emptyLog } from '../../../sharing/log/logged.js';
import { isRefused } from '../is-refused.js';
import { plantedAgainst } from '../planted-fact.js';

type Given = Pick<
  typeof Library,
  | 'accountOfDisclosures'
  | 'decideDisclosure'
  | 'recordDisclosure'
  | 'recordUndecidedDisclosure'
  | 'redateEntry'
  | 'retractEntry'
>;

const surface = [
  'sharing/decision/decide-disclosure.ts',
  'sharing/log/account-of-disclosures.ts',
  'sharing/log/record-disclosure.ts',
  'sharing/log/record-undecided-disclosure.ts',
  'sharing/log/redate-entry.ts',
  'sharing/log/retract-entry.ts',
];

const asked = request({ categories: ['identity', 'health'], lifeAtStake: true });
const given = policy({ consents: [consent()] });
const withdrawn = policy({
  consents: [consent({ status: 'withdrawn', withdrawnAt: '2030-06-01T13:00:00Z' })],
});
const undecided = {
  id: 'entry-1',
  clientId: 'c-1',
  holderId: 'o-exit',
  recipientKind: 'police',
  cause: 'mistake',
  disclosed: [{ subject: 'client', category: 'health', form: 'full' }],
  notification: 'after',
  disclosedAt: '2030-06-01T09:00:00Z',
  noticedById: 'm-1',
  noticedAt: '2030-06-01T10:00:00Z',
  byId: 'm-1',
} as const satisfies Library.UndecidedDisclosureDetails;

/** Another question, a lapsed answer and a forged one are refused; the night is entered; the entry says what was stated. */
function bindsTheQuestion(library: Given): boolean {
  const { accountOfDisclosures, decideDisclosure, recordDisclosure, recordUndecidedDisclosure } = library;
  const decision = decideDisclosure(asked, given);
  const details = { id: 'entry-1', request: asked, decision, policy: given, at: asked.instant };
  const { lifeAtStake: _, ...calm } = asked;
  const forged = {
    ...decision,
    permitted: decision.permitted.map((one) => ({ ...one, form: 'generalised' as const })),
  };
  const [entry] = recordDisclosure(emptyLog, details).entries;
  return (
    isRefused(() => recordDisclosure(emptyLog, { ...details, request: calm })) &&
    isRefused(() => recordDisclosure(emptyLog, { ...details, decision: forged })) &&
    isRefused(() =>
      recordDisclosure(emptyLog, { ...details, policy: withdrawn, at: '2030-06-01T14:00:00Z' }),
    ) &&
    entry?.kind === 'disclosure' &&
    entry.lifeAtStake === true &&
    accountOfDisclosures(recordUndecidedDisclosure(emptyLog, undecided), 'c-1').length === 1
  );
}

/** A clock that was wrong is put right by one person; a disclosure is taken back by two, and shows no more. */
function goesOn(library: Given): boolean {
  const { accountOfDisclosures, recordUndecidedDisclosure, redateEntry, retractEntry } = library;
  const wrong = recordUndecidedDisclosure(emptyLog, { ...undecided, enteredAt: '2130-06-01T11:00:00Z' });
  const next = { ...undecided, id: 'entry-3', enteredAt: '2030-06-02T09:00:00Z' } as const;
  const redating = {
    id: 'entry-2',
    replaces: 'entry-1',
    enteredAt: '2030-06-01T11:00:00Z',
    byId: 'm-1',
  } as const;
  const taking = {
    ...redating,
    id: 'entry-4',
    replaces: 'entry-3',
    enteredAt: '2030-06-03T09:00:00Z',
  } as const;
  if (!isRefused(() => recordUndecidedDisclosure(wrong, next))) return false;
  if (isRefused(() => redateEntry(wrong, redating))) return false;
  const right = recordUndecidedDisclosure(redateEntry(wrong, redating), next);
  const alone = { ...taking, reason: 'did-not-happen' } as const;
  return (
    accountOfDisclosures(right, 'c-1').length === 2 &&
    isRefused(() => retractEntry(right, alone)) &&
    accountOfDisclosures(retractEntry(right, { ...alone, approvedById: 'm-2' }), 'c-1').length === 1
  );
}

export const plantedInDisclosureLogs = [
  ...plantedAgainst<Given>(
    18,
    'sharing/log/decide-again.ts',
    {
      'the log decides again at the instant of the request, not at that of the disclosure': [
        'isAtOnce ? request : { ...request, instant: at }',
        'isAtOnce ? request : request',
      ],
      'the log takes any decision on a request of that name': [
        'canonicalJson(decided.value) === canonicalJson(asked.value)',
        'decided.value.id === asked.value.id',
      ],
      'the log does not look at what was permitted': [
        'textOf(part, decision) !== textOf(part, again)',
        "part !== 'permitted' && textOf(part, decision) !== textOf(part, again)",
      ],
    },
    { surface, isRight: bindsTheQuestion },
  ),
  ...plantedAgainst<Given>(
    18,
    'sharing/log/record-disclosure.ts',
    {
      'the entry forgets that a life was said to be at stake': [
        '...(lifeAtStake === undefined ? {} : { lifeAtStake }),',
        '',
      ],
    },
    { surface, isRight: bindsTheQuestion },
  ),
  ...plantedAgainst<Given>(
    18,
    'sharing/log/effective-disclosures.ts',
    {
      'what was disclosed without a decision stands in no account': [
        "entry.kind === 'disclosure' || entry.kind === 'undecided-disclosure'",
        "entry.kind === 'disclosure'",
      ],
    },
    { surface, isRight: bindsTheQuestion },
  ),
  ...plantedAgainst<Given>(
    22,
    'sharing/log/entry-rules.ts',
    {
      'a correction is kept out by the date that it corrects': [
        'replaces === undefined && last !== undefined',
        'last !== undefined',
      ],
      'one person takes a disclosure back': [
        'entry.approvedById !== undefined) return [];',
        'true) return [];',
      ],
    },
    { surface, isRight: goesOn },
  ),
  ...plantedAgainst<Given>(
    22,
    'sharing/log/effective-disclosures.ts',
    {
      'the account still shows what was corrected': ['if (later !== undefined) {', 'if (later === entry) {'],
    },
    { surface, isRight: goesOn },
  ),
];
