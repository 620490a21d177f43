import {
  arrayOf,
  flag,
  localTime,
  optional,
  type RecordOf,
  record,
  rule,
  term,
  timeZone,
} from '../../schema/index.js';
import { weekdays } from '../../vocabulary/index.js';

const organisational = { category: 'organisational', subject: 'nobody' } as const;

/**
 * When staff can be reached: on which days, from when to when by the clock of the place, and whether outside these
 * hours too (CS-4.6-09).
 *
 * @example
 * ```ts
 * import { Availability } from 'exit-work/model';
 *
 * Availability.safeParse({ days: ['monday'], from: '18:00', until: '09:00', timeZone: 'Europe/Vienna', outOfHours: false }).success; // => false
 * ```
 */
export const Availability = record(
  () => ({
    days: arrayOf(term(weekdays, { label: 'Day', ...organisational, citation: { follows: ['CS-4.6-09'] } }), {
      atLeast: 1,
    }),
    from: localTime({ label: 'From', ...organisational }),
    until: localTime({ label: 'Until', ...organisational }),
    timeZone: timeZone({ label: 'Time zone', ...organisational }),
    outOfHours: flag({
      label: 'Outside these hours too',
      ...organisational,
      citation: { follows: ['CS-4.6-09'] },
    }),
    sensitivePeriods: optional(
      flag({
        label: 'Evenings and weekends in sensitive periods',
        ...organisational,
        citation: { follows: ['CS-4.6-09'] },
      }),
    ),
  }),
  {
    title: 'Availability',
    meaning: 'When staff can be reached.',
    citation: { follows: ['CS-4.6-09'] },
    rules: [
      rule({
        code: 'hours-end-before-they-begin',
        fields: ['from', 'until'],
        statement: 'hours end after they begin, on the same day',
        at: 'until',
        expected: 'expected a time after `from`; write a night as two entries',
        holds: ({ from, until }) => from < until,
      }),
    ],
  },
);
export interface Availability extends RecordOf<typeof Availability> {}
