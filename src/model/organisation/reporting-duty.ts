import {
  arrayOf,
  codedOrText,
  count,
  identifier,
  type RecordOf,
  record,
  shortText,
} from '../../schema/index.js';
import { purposes } from '../../vocabulary/index.js';
import { peopleNamed } from '../core/index.js';

const organisational = { category: 'organisational', subject: 'nobody' } as const;

/**
 * What an organisation reports to whom, and how often (CS-5.1-05). It says what is due; whether something may be
 * disclosed, the sharing rules say.
 *
 * @example
 * ```ts
 * import { ReportingDuty } from 'exit-work/model';
 *
 * ReportingDuty.safeParse({ id: 'rd-1', reporterId: 'o-1', recipientId: 'o-2', purpose: 'supervision', everyMonths: 0, content: ['attendance'] }).success; // => false
 * ```
 */
export const ReportingDuty = record(
  () => ({
    id: identifier({ label: 'Reporting duty', ...organisational }),
    reporterId: identifier({ label: 'Reported by', ...organisational }),
    recipientId: identifier({
      label: 'Reported to',
      ...organisational,
      citation: { follows: ['CS-5.1-05'] },
    }),
    purpose: codedOrText(purposes, { label: 'Purpose', ...organisational, mayContain: peopleNamed }),
    everyMonths: count(
      { label: 'Every so many months', ...organisational, citation: { follows: ['CS-5.1-05'] } },
      { atLeast: 1 },
    ),
    content: arrayOf(
      shortText({
        label: 'Content',
        ...organisational,
        citation: { follows: ['CS-5.1-05'] },
        mayContain: peopleNamed,
      }),
      {
        atLeast: 1,
      },
    ),
  }),
  {
    title: 'Reporting duty',
    meaning: 'What an organisation reports to whom, and how often.',
    citation: { follows: ['CS-5.1-05'] },
  },
);
export interface ReportingDuty extends RecordOf<typeof ReportingDuty> {}
