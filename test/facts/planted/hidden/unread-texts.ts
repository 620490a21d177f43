import { CaseFile, ProgressReport } from 'exit-work/model';
import type * as Library from 'exit-work/sharing';
import { quarterlyReport } from '../../../builders/index.js';
import { permitting } from '../../../sharing/builders/permitting.js';
import { attended, cleared, fileWith } from '../../hidden/unread-text.js';
import { plantedAgainst } from '../planted-fact.js';

type Given = Pick<typeof Library, 'viewRecord'>;

const decision = {
  ...permitting('client/progress'),
  recipientId: 'o-probation',
  purpose: 'supervision',
} as const;

/** A report that nobody has read, that a worker has, that a worker should not have, and in which something was found. */
function isRight({ viewRecord }: Given): boolean {
  const shows = (change: Parameters<typeof cleared>[1]) => {
    const read = fileWith(attended, [cleared(fileWith(attended), change)]);
    return JSON.stringify(viewRecord(CaseFile, read, decision, { clearing: read })).includes(attended);
  };
  const unread = viewRecord(ProgressReport, quarterlyReport({ content: attended }), decision);
  return (
    !('content' in unread) &&
    shows({}) &&
    !shows({ found: [{ subject: 'client', category: 'health' }] }) &&
    !shows({ clearedById: 'm-stranger' }) &&
    !shows({ withdrawnAt: '2030-04-12T00:00:00Z' })
  );
}

const surface = { surface: ['sharing/view/view-record.ts'], isRight };

export const plantedInTexts = [
  ...plantedAgainst<Given>(
    10,
    'sharing/clearing/readings-for.ts',
    {
      'a clearance counts after it was withdrawn': [
        'return withdrawnAt === undefined || epochOf(withdrawnAt) > at;',
        'return true;',
      ],
      'a clearance counts by whomever it was given': ['mayClear(one, disclosure.holderId, clearing)', 'true'],
    },
    surface,
  ),
  ...plantedAgainst<Given>(
    10,
    'sharing/view/besides.ts',
    {
      'what was found in a text does not count': [
        'return found ?? impliedAtMost(annotation)',
        'return found ? [] : impliedAtMost(annotation)',
      ],
    },
    surface,
  ),
];
