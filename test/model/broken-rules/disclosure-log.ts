import { DisclosureLog } from 'exit-work/sharing';
import { fullestExampleOf } from '../../examples/record-examples.js';
import type { BrokenRecord } from './broken-record.js';

const log = DisclosureLog.parse(fullestExampleOf('DisclosureLog'));

/** The log with something else in one entry. */
function withEntry(index: number, change: object): object {
  return { entries: log.entries.map((entry, place) => (place === index ? { ...entry, ...change } : entry)) };
}

/** What can never be true of what is kept of disclosures. That a log was changed, the chain of its hashes tells. */
export const brokenDisclosureLogs: readonly BrokenRecord[] = [
  [
    'a disclosure is entered before it is decided',
    'DisclosureEntry',
    fullestExampleOf('DisclosureEntry'),
    { enteredAt: '2030-03-12T08:59:59.999Z' },
    'enteredAt',
    'expected an instant that is not before `decidedAt`',
  ],
  [
    'a refusal discloses something',
    'DisclosureEntry',
    fullestExampleOf('DisclosureEntry'),
    { outcome: 'deny' },
    'disclosed',
    'expected items where `outcome` is a permit, and none where it is `deny` or `escalate`',
  ],
  [
    'what is permitted in full withholds something',
    'DisclosureEntry',
    fullestExampleOf('DisclosureEntry'),
    { outcome: 'permit' },
    'withheld',
    'expected nothing withheld where `outcome` is `permit`',
  ],
  [
    'a client is told after the entry that says so',
    'NotificationEntry',
    fullestExampleOf('NotificationEntry'),
    { enteredAt: '2030-03-13T12:59:59.999Z' },
    'enteredAt',
    'expected an instant that is not before `toldAt`',
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
    'expected an instant not before the last entry',
  ],
  [
    'a client is told of what is disclosed later',
    'DisclosureLog',
    log,
    withEntry(3, { entryId: 'entry-5' }),
    'entries[3].entryId',
    'expected an earlier disclosure of this client, of which the client may be told',
  ],
];
