import { isDate } from 'date-fns/isDate';
import { InputError } from '../issue/index.js';
import { type Instant, instantAt, isInRecordYears, yearsOfRecords } from '../time/index.js';

/**
 * The instant of a `Date`, to the millisecond: what a program has from its clock, its database or its calendar widget, as records
 * write it. A `Date` from a widget for days is midnight on that machine; of it, {@link toDay} makes a day.
 *
 * Throws an `InputError` at `date` for what is no `Date`, for an invalid one, and outside of the years 1900 to 2199 in UTC.
 *
 * @example
 * ```ts
 * import { toInstant } from 'exit-work/kernel';
 *
 * toInstant(new Date('2031-03-04T09:30:00+01:00')); // => '2031-03-04T08:30:00.000Z'
 * ```
 */
export function toInstant(date: Date): Instant {
  if (!isDate(date)) throw refusedDate('expected a `Date`');
  const epoch = Number(date);
  if (Number.isNaN(epoch)) throw refusedDate('expected a valid `Date`');
  const instant = instantAt(epoch);
  if (!isInRecordYears(instant)) throw refusedDate(`expected a \`Date\` ${yearsOfRecords}`);
  return instant;
}

export function refusedDate(message: string): InputError {
  return new InputError('arguments', [{ code: 'wrong-date', path: 'date', message }]);
}
