import { type CalendarDay, type Instant, orderOfInstants } from '../kernel/time/index.js';
import { demandName, type Rule, rule } from './rule.js';

type Days<Name extends string> = { readonly [K in Name]?: CalendarDay };
type Instants<Name extends string> = { readonly [K in Name]?: Instant };

/**
 * Two days in their order; the same day is in order, and so is one that is missing.
 *
 * Throws an `InputError` for what is no name.
 *
 * @example
 * ```ts
 * import { daysInOrder } from 'exit-work/schema';
 *
 * daysInOrder('from', 'until').statement; // => '`until` is not before `from`'
 * ```
 */
export function daysInOrder<Earlier extends string, Later extends string>(
  earlier: Earlier,
  later: Later,
): Rule<Days<Earlier | Later>> {
  return inOrder<CalendarDay, Earlier, Later>(
    'days-out-of-order',
    earlier,
    later,
    'a day',
    (first, second) => first <= second,
  );
}

/**
 * Two instants in their order, whatever their offsets; the same moment is in order, and so is one that is missing.
 *
 * Throws an `InputError` for what is no name.
 *
 * @example
 * ```ts
 * import { instantsInOrder } from 'exit-work/schema';
 *
 * const rule = instantsInOrder('notBefore', 'expires');
 * [...rule.violations({ notBefore: '2030-01-02T00:00:00Z', expires: '2030-01-01T00:00:00Z' })].length; // => 1
 * ```
 */
export function instantsInOrder<Earlier extends string, Later extends string>(
  earlier: Earlier,
  later: Later,
): Rule<Instants<Earlier | Later>> {
  return inOrder<Instant, Earlier, Later>(
    'instants-out-of-order',
    earlier,
    later,
    'an instant',
    (first, second) => orderOfInstants(first, second) <= 0,
  );
}

function inOrder<T, Earlier extends string, Later extends string>(
  code: string,
  earlier: Earlier,
  later: Later,
  kind: string,
  isInOrder: (first: T, second: T) => boolean,
): Rule<{ readonly [K in Earlier | Later]?: T }> {
  demandName(earlier, 'earlier');
  demandName(later, 'later');
  return rule<{ readonly [K in Earlier | Later]?: T }>({
    code,
    fields: [earlier, later],
    statement: `\`${later}\` is not before \`${earlier}\``,
    at: later,
    expected: `expected ${kind} that is not before \`${earlier}\``,
    holds: (data) => {
      const first = data[earlier];
      const second = data[later];
      return first === undefined || second === undefined || isInOrder(first, second);
    },
  });
}
