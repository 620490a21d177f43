import * as z from 'zod';
import { checkedArgument } from '../../kernel/check/index.js';
import { CalendarDay, yearsBetween } from '../../kernel/index.js';

const anyBorn = /* @__PURE__ */ z.lazy(() => z.looseObject({ dateOfBirth: z.exactOptional(CalendarDay) }));

/**
 * How old a client is on a day, in whole years; nothing where the date of birth is not known. Age belongs to a day,
 * never to now, and what follows from it, majority for one, is for the law of the place to say.
 *
 * Throws an `InputError` for what is no day.
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
export function ageOn(client: { readonly dateOfBirth?: CalendarDay }, day: CalendarDay): number | undefined {
  const { dateOfBirth } = checkedArgument('client', anyBorn, client);
  const on = checkedArgument('day', CalendarDay, day);
  return dateOfBirth === undefined || on < dateOfBirth ? undefined : yearsBetween(dateOfBirth, on);
}
