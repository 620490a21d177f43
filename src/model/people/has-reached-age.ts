import * as z from 'zod';
import { checkedArgument } from '../../kernel/check/index.js';
import { CalendarDay, dayAfter, dayOf, Instant, yearsBetween } from '../../kernel/index.js';

const wholeYears = z.int().min(0).max(150);

const anyBorn = /* @__PURE__ */ z.lazy(() => z.looseObject({ dateOfBirth: z.exactOptional(CalendarDay) }));

/**
 * Whether a client has reached an age at an instant, wherever on earth that is: `unknown` where the date of birth is not known, and
 * around the birthday, when it is that day in one place and not in another. A right that hangs on an age is not given on
 * `unknown`, nor taken: a human decides.
 *
 * Throws an `InputError` for an age that is no whole number of years up to 150, and for what is no day or no instant.
 *
 * @example
 * ```ts
 * import { hasReachedAge } from 'exit-work/model';
 *
 * hasReachedAge({ dateOfBirth: '2009-08-21' }, 18, '2027-08-19T12:00:00Z'); // => 'no'
 * hasReachedAge({ dateOfBirth: '2009-08-21' }, 18, '2027-08-21T00:00:00+02:00'); // => 'unknown'
 * hasReachedAge({ dateOfBirth: '2009-08-21' }, 18, '2027-08-23T12:00:00Z'); // => 'yes'
 * hasReachedAge({}, 18, '2027-08-23T12:00:00Z'); // => 'unknown'
 * ```
 */
export function hasReachedAge(
  client: { readonly dateOfBirth?: CalendarDay },
  age: number,
  instant: Instant,
): 'yes' | 'no' | 'unknown' {
  const { dateOfBirth } = checkedArgument('client', anyBorn, client);
  const years = checkedArgument('age', wholeYears, age);
  const at = checkedArgument('instant', Instant, instant);
  if (dateOfBirth === undefined) return 'unknown';
  if (dayOf(at, lastPlace) < dayAfter(dateOfBirth, { years })) return 'no';
  return yearsBetween(dateOfBirth, dayOf(at, firstPlace)) >= years ? 'yes' : 'unknown';
}

// Twelve hours behind and fourteen before; the signs in these names are turned round.
const firstPlace = 'Etc/GMT+12';
const lastPlace = 'Etc/GMT-14';
