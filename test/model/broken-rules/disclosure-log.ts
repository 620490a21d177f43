import { DisclosureLog } from 'exit-work/sharing';
import { examplesOf, fullestExampleOf } from '../../examples/record-examples.js';
import { type BrokenRecord, brokenBy } from './broken-record.js';

const log = DisclosureLog.parse(fullestExampleOf('DisclosureLog'));

/** The example of an entry with this identifier. */
function entryNamed(record: string, id: string): object {
  const found = examplesOf(record).find((one) => Reflect.get(one.record, 'id') === id);
  if (found === undefined) throw new RangeError(`no example of \`${record}\` is called so`);
  return found.record;
}

const toPrison = entryNamed('DisclosureEntry', 'entry-2');
const warning = entryNamed('DisclosureEntry', 'entry-11');
const correction = entryNamed('DisclosureEntry', 'entry-13');
const told = entryNamed('NotificationEntry', 'entry-4');
const toldAnew = entryNamed('NotificationEntry', 'entry-13');
const call = entryNamed('UndecidedDisclosureEntry', 'entry-6');
const corrected = entryNamed('UndecidedDisclosureEntry', 'entry-13');
const retraction = entryNamed('RetractionEntry', 'entry-9');

const together = 'expected `replaces`, `reason` and `byId` together, and `approvedById` with them only';
const another = 'expected another person than `byId`';

/** The log with something else in one entry. */
function withEntry(index: number, change: object): object {
  return { entries: log.entries.map((entry, place) => (place === index ? brokenBy(entry, change) : entry)) };
}

/** What can never be true of what is kept of disclosures. That a log was changed, the chain of its hashes tells. */
export const brokenDisclosureLogs: readonly BrokenRecord[] = [
  [
    'a disclosure is entered before it is decided',
    'DisclosureEntry',
    toPrison,
    { enteredAt: '2030-03-12T08:59:59.999Z' },
    'enteredAt',
    'expected an instant that is not before `decidedAt`',
  ],
  [
    'a refusal discloses something',
    'DisclosureEntry',
    toPrison,
    { outcome: 'deny' },
    'disclosed',
    'expected items where `outcome` is a permit, and none where it is `deny` or `escalate`',
  ],
  [
    'what is permitted in full withholds something',
    'DisclosureEntry',
    toPrison,
    { outcome: 'permit' },
    'withheld',
    'expected nothing withheld where `outcome` is `permit`',
  ],
  [
    'a client is told after the entry that says so',
    'NotificationEntry',
    told,
    { enteredAt: '2030-03-13T12:59:59.999Z' },
    'enteredAt',
    'expected an instant that is not before `toldAt`',
  ],
  [
    'something is disclosed before it is decided',
    'DisclosureEntry',
    warning,
    { disclosedAt: '2030-03-20T23:39:59.999+01:00' },
    'disclosedAt',
    'expected an instant that is not before `decidedAt`',
  ],
  [
    'a disclosure is entered before it took place',
    'DisclosureEntry',
    warning,
    { enteredAt: '2030-03-20T23:44:59.999+01:00' },
    'enteredAt',
    'expected an instant that is not before `disclosedAt`',
  ],
  [
    'a disclosure replaces another without a reason',
    'DisclosureEntry',
    correction,
    { reason: undefined },
    'replaces',
    together,
  ],
  [
    'who enters the correction of a disclosure approves it, too',
    'DisclosureEntry',
    correction,
    { approvedById: 'worker-1' },
    'approvedById',
    another,
  ],
  [
    'somebody approves a notification that corrects nothing',
    'NotificationEntry',
    told,
    { approvedById: 'manager-1' },
    'replaces',
    together,
  ],
  [
    'who enters the correction of a notification approves it, too',
    'NotificationEntry',
    toldAnew,
    { approvedById: 'worker-1' },
    'approvedById',
    another,
  ],
  [
    'somebody notices what is disclosed later',
    'UndecidedDisclosureEntry',
    call,
    { noticedAt: '2030-03-15T02:09:59.999+01:00' },
    'noticedAt',
    'expected an instant that is not before `disclosedAt`',
  ],
  [
    'what was disclosed without a decision is entered before it is noticed',
    'UndecidedDisclosureEntry',
    call,
    { enteredAt: '2030-03-15T07:59:59.999+01:00' },
    'enteredAt',
    'expected an instant that is not before `noticedAt`',
  ],
  [
    'nobody knows who corrected what was disclosed without a decision',
    'UndecidedDisclosureEntry',
    corrected,
    { byId: undefined },
    'replaces',
    together,
  ],
  [
    'who corrects what was disclosed without a decision approves it, too',
    'UndecidedDisclosureEntry',
    corrected,
    { approvedById: 'worker-1' },
    'approvedById',
    another,
  ],
  [
    'nothing is named that wants the client not to be told',
    'UndecidedDisclosureEntry',
    call,
    { silentBy: undefined },
    'silentBy',
    'expected what wants silence where `notification` is `later` or `not-told`, and nothing elsewhere',
  ],
  [
    'nothing is said of the recipient, nor where it is told',
    'UndecidedDisclosureEntry',
    corrected,
    { recipientId: undefined, recipientKind: undefined },
    'recipientId',
    'expected a recipient, a role or a kind of recipient, or the record that tells what is known',
  ],
  [
    'who takes an entry back approves it, too',
    'RetractionEntry',
    retraction,
    { approvedById: 'worker-1' },
    'approvedById',
    another,
  ],
  [
    'an entry has the identifier of another',
    'DisclosureLog',
    log,
    withEntry(1, { id: 'entry-1' }),
    'entries[1].id',
    'is given before in this list; expected each once',
  ],
  [
    'an entry was entered before the one above it',
    'DisclosureLog',
    log,
    withEntry(0, { enteredAt: '2030-03-12T10:10:00.001+01:00' }),
    'entries[1].enteredAt',
    'expected an instant not before the last entry; where that one is wrong, correct it first',
  ],
  [
    'a client is told of what is disclosed later',
    'DisclosureLog',
    log,
    withEntry(7, { entryId: 'entry-12', approvedById: 'manager-1' }),
    'entries[7].entryId',
    'expected an earlier disclosure of this client, of which the client may be told',
  ],
  [
    'an entry replaces one that was replaced before',
    'DisclosureLog',
    log,
    withEntry(10, { replaces: 'entry-7' }),
    'entries[10].replaces',
    'expected an earlier entry that no other replaces, and of which this one is a correction',
  ],
  [
    'an entry is taken back by one person alone',
    'DisclosureLog',
    log,
    withEntry(8, { approvedById: undefined }),
    'entries[8].approvedById',
    'expected the second person who approved this; only instants are corrected alone',
  ],
  [
    'an entry is taken back with the client as the second person',
    'DisclosureLog',
    log,
    withEntry(8, { approvedById: 'client-1' }),
    'entries[8].approvedById',
    'expected somebody of the house, neither the client nor the recipient',
  ],
];
