import * as made from '../../builders/index.js';
import type { BrokenRecord } from './broken-record.js';

type Row = readonly [whatIsWrong: string, change: object, path: string, message: string];

/** What no entry in the log of a case can be, the opening included. */
const brokenEntries: readonly Row[] = [
  [
    'an entry is entered before it happens',
    { enteredAt: '2030-01-02T15:59:59+01:00' },
    'enteredAt',
    'expected an instant that is not before `instant`',
  ],
  [
    'somebody approves in no role',
    { approvedById: 'm-approver' },
    'approvedInRole',
    'expected together with `approvedById`, or neither of them',
  ],
  [
    'nobody approves in a role',
    { approvedInRole: 'programme-manager' },
    'approvedInRole',
    'expected together with `approvedById`, or neither of them',
  ],
  [
    'somebody approves what they record',
    { approvedById: 'm-counsellor', approvedInRole: 'programme-manager' },
    'approvedById',
    'expected another person than `actorId`',
  ],
  [
    'an entry replaces another and does not say when it was entered',
    { replaces: 'e-0' },
    'enteredAt',
    'expected when this was entered, since it replaces an earlier entry',
  ],
  [
    'an entry replaces itself',
    { replaces: 'e-1', enteredAt: '2030-01-03T09:00:00+01:00' },
    'replaces',
    'expected the identifier of an earlier entry',
  ],
  [
    'nothing is named that is taken back',
    { type: 'entry.retracted' },
    'replaces',
    'expected the identifier of the entry that is taken back',
  ],
];

const { caseId: _, track: __, custody: ___, ...entry } = made.openedByClient();

export const brokenCaseEvents: readonly BrokenRecord[] = [
  ...brokenEntries.map(
    ([what, change, path, message]): BrokenRecord => [what, 'CaseEvent', entry, change, path, message],
  ),
  ...brokenEntries.map(
    ([what, change, path, message]): BrokenRecord => [
      what,
      'OpeningEvent',
      made.openedByClient(),
      change,
      path,
      message,
    ],
  ),
];
