import {
  arrayOf,
  count,
  notEmpty,
  optional,
  type RecordOf,
  record,
  rule,
  shortText,
} from '../../schema/index.js';
import { published } from '../core/index.js';

/**
 * How long support typically lasts, in months, and what makes it last longer (NR-1-04). It is what a designer
 * expects; no case is wrong because it takes more time.
 *
 * @example
 * ```ts
 * import { TypicalDuration } from 'exit-work/model';
 *
 * TypicalDuration.safeParse({ shortestMonths: 36, longestMonths: 12 }).success; // => false
 * ```
 */
export const TypicalDuration = record(
  () => ({
    shortestMonths: optional(
      count({ label: 'Months at least', ...published, citation: { follows: ['NR-1-04'] } }),
    ),
    longestMonths: optional(
      count({ label: 'Months at most', ...published, citation: { follows: ['NR-1-04', 'CS-2.4-01'] } }),
    ),
    extendedBy: optional(
      arrayOf(shortText({ label: 'Lasts longer with', ...published, citation: { follows: ['NR-1-04'] } }), {
        atLeast: 1,
      }),
    ),
  }),
  {
    title: 'Typical duration',
    meaning: 'How long support typically lasts, and what makes it last longer.',
    citation: { follows: ['NR-1-04', 'CS-2.4-01'] },
    rules: [
      notEmpty,
      rule({
        code: 'duration-reversed',
        fields: ['shortestMonths', 'longestMonths'],
        statement: 'the longest time is not below the shortest',
        at: 'longestMonths',
        expected: 'expected no fewer months than `shortestMonths`',
        holds: ({ shortestMonths = 0, longestMonths }) =>
          longestMonths === undefined || longestMonths >= shortestMonths,
      }),
    ],
  },
);
export interface TypicalDuration extends RecordOf<typeof TypicalDuration> {}
