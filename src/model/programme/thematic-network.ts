import {
  anyNumberOf,
  arrayOf,
  count,
  day,
  daysInOrder,
  optional,
  type RecordOf,
  record,
  rule,
  shortText,
  term,
} from '../../schema/index.js';
import { networkSectors } from '../../vocabulary/index.js';

const organisational = {
  category: 'organisational',
  subject: 'nobody',
  mayContain: [],
  saysNoMore: 'it is written to be published',
  citation: { follows: ['CS-4.3-08'] },
} as const;

/**
 * A network across sectors that meets on a theme, builds joint knowledge and lets its members come to know each other
 * (CS-4.3-08).
 *
 * @example
 * ```ts
 * import { ThematicNetwork } from 'exit-work/model';
 *
 * ThematicNetwork.safeParse({ theme: 'leaving groups', sectors: ['authorities'], meetsEveryMonths: 0 }).success; // => false
 * ```
 */
export const ThematicNetwork = record(
  () => ({
    theme: shortText({ label: 'Theme', ...organisational }),
    sectors: arrayOf(term(networkSectors, { label: 'Sector', ...organisational }), { atLeast: 1 }),
    meetsEveryMonths: optional(
      count({ label: 'Meets every so many months', ...organisational }, { atLeast: 1 }),
    ),
    fewestAttending: optional(count({ label: 'People at the smallest meeting', ...organisational })),
    mostAttending: optional(count({ label: 'People at the largest meeting', ...organisational })),
    from: optional(day({ label: 'From', ...organisational })),
    until: optional(day({ label: 'Until', ...organisational })),
    results: anyNumberOf(shortText({ label: 'Result', ...organisational })),
  }),
  {
    title: 'Thematic network',
    meaning: 'A network across sectors: its theme, who belongs to it, how often it meets.',
    citation: { follows: ['CS-4.3-08'] },
    rules: [
      daysInOrder('from', 'until'),
      rule({
        code: 'attendance-reversed',
        fields: ['fewestAttending', 'mostAttending'],
        statement: 'the largest meeting is not below the smallest',
        at: 'mostAttending',
        expected: 'expected no fewer people than `fewestAttending`',
        holds: ({ fewestAttending = 0, mostAttending }) =>
          mostAttending === undefined || mostAttending >= fewestAttending,
      }),
    ],
  },
);
export interface ThematicNetwork extends RecordOf<typeof ThematicNetwork> {}
