import { type CalendarDay, yearsBetween } from '../../kernel/index.js';

/**
 * How old a client is on a day, in whole years; nothing where the date of birth is not known. Age belongs to a day,
 * never to now, and what follows from it, majority for one, is for the law of the place to say.
 *
 * @example
 * ```ts
 * import { ageOn } from 'exit-work/model';
 *
 * ageOn({ dateOfBirth: '2009-08-21' }, '2027-08-20'); // => 17
 * ageOn({ dateOfBirth: '2009-08-21' }, '2027-08-21'); // => 18
 * ageOn({}, '2027-08-21'); // => undefined
 * ```
 */
export function ageOn(
  { dateOfBirth }: { readonly dateOfBirth?: CalendarDay },
  day: CalendarDay,
): number | undefined {
  return dateOfBirth === undefined || day < dateOfBirth ? undefined : yearsBetween(dateOfBirth, day);
}
