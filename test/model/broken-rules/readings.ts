import { DisclosureLog } from 'exit-work/sharing';
import { examplesOf, fullestExampleOf } from '../../examples/record-examples.js';
import { type BrokenRecord, brokenBy } from './broken-record.js';

/** The example with this identifier. */
function exampleNamed(record: string, id: string): object {
  const found = examplesOf(record).find((one) => Reflect.get(one.record, 'id') === id);
  if (found === undefined) throw new RangeError(`no example of \`${record}\` is called so`);
  return found.record;
}

const log = DisclosureLog.parse(fullestExampleOf('DisclosureLog'));
const byDay = exampleNamed('ReadingEntry', 'entry-14');
const atNight = exampleNamed('ReadingEntry', 'entry-15');
const corrected = exampleNamed('ReadingEntry', 'entry-18');
const notice = exampleNamed('SupervisorNoticeEntry', 'entry-16');
const noticeCorrected = exampleNamed('SupervisorNoticeEntry', 'entry-19');
const together = 'expected `replaces`, `reason` and `byId` together, and `approvedById` with them only';
const another = 'expected another person than `byId`';

/** What can never be true of who reads in the house. */
export const brokenReadings: readonly BrokenRecord[] = [
  [
    'a role reads a category twice',
    'RoleReading',
    fullestExampleOf('RoleReading'),
    { categories: ['identity', 'identity'] },
    'categories[1]',
    'stands before in this list; expected each once',
  ],
  [
    'a role reads a category behind the glass twice',
    'RoleReading',
    fullestExampleOf('RoleReading'),
    { glass: ['identity', 'identity'] },
    'glass[1]',
    'stands before in this list; expected each once',
  ],
  [
    'a reader is their own supervisor',
    'ReadingRequest',
    fullestExampleOf('ReadingRequest'),
    { brokenGlass: { reason: 'life-at-stake', supervisorId: 'worker-night' } },
    'brokenGlass',
    'expected somebody else than `memberId` as the supervisor, or nobody yet',
  ],
  [
    'a reading is entered before the file was opened',
    'ReadingEntry',
    byDay,
    { enteredAt: '2030-03-23T08:59:59.999+01:00' },
    'enteredAt',
    'expected an instant that is not before `readAt`',
  ],
  [
    'a reading replaces another without a reason',
    'ReadingEntry',
    corrected,
    { reason: undefined },
    'replaces',
    together,
  ],
  [
    'who corrects a reading approves it, too',
    'ReadingEntry',
    corrected,
    { approvedById: 'worker-night' },
    'approvedById',
    another,
  ],
  [
    'a reading was refused, and the file lay open',
    'ReadingEntry',
    byDay,
    { refusal: 'excluded' },
    'refusal',
    'expected `reach` and `categories`, or `refusal` and neither of them',
  ],
  [
    'the glass was broken, and nobody says why',
    'ReadingEntry',
    atNight,
    { brokenGlass: undefined },
    'brokenGlass',
    'expected the reason where `glassBroken` is true, which takes that something was read',
  ],
  [
    'a supervisor is informed after the entry that says so',
    'SupervisorNoticeEntry',
    notice,
    { enteredAt: '2030-03-24T02:39:59.999+01:00' },
    'enteredAt',
    'expected an instant that is not before `informedAt`',
  ],
  [
    'a notice replaces another without a reason',
    'SupervisorNoticeEntry',
    noticeCorrected,
    { reason: undefined },
    'replaces',
    together,
  ],
  [
    'who corrects a notice approves it, too',
    'SupervisorNoticeEntry',
    noticeCorrected,
    { approvedById: 'worker-night' },
    'approvedById',
    another,
  ],
  [
    'a supervisor is informed of a reading for which no glass was broken',
    'DisclosureLog',
    log,
    {
      entries: log.entries.map((entry, place) =>
        place === 14 ? brokenBy(entry, { entryId: 'entry-14' }) : entry,
      ),
    },
    'entries[14].entryId',
    'expected an earlier reading of this client for which the glass was broken',
  ],
];
