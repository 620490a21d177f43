import { type CalendarDay, type Instant, isSurelyBefore } from '../kernel/time/index.js';
import { demandName, type Rule } from './rule.js';

interface Found {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/**
 * Nothing of what is named later happens before what is named first: days and instants, wherever they stand below the record,
 * `reviews[].reviewedOn` for all entries of a list. What is missing is in order. A day and an instant are out of order only
 * where they are so in every time zone.
 *
 * Throws an `InputError` for what is no name.
 *
 * @example
 * ```ts
 * import { noneBefore } from 'exit-work/schema';
 *
 * const rule = noneBefore('heldAt', 'nextOn', 'agreements[].doneOn');
 * const held = { heldAt: '2030-05-02T10:00:00Z', agreements: [{ doneOn: '2030-04-30' }] };
 * rule.violations(held).map(({ path }) => path); // => [['agreements', 0, 'doneOn']]
 * ```
 */
export function noneBefore(earlier: string, ...later: readonly [string, ...string[]]): Rule<object> {
  demandName(earlier, 'earlier');
  for (const one of later) demandName(one, 'later');
  const expected = `expected a time that is not before \`${earlier}\``;
  return {
    code: 'times-out-of-order',
    fields: [...new Set([earlier, ...later].map((path) => keysOf(path)[0] ?? path))],
    statement: `${later.map((path) => `\`${path}\``).join(', ')}: not before \`${earlier}\``,
    violations(data) {
      const first = foundAt(data, earlier)[0]?.value;
      if (!isTime(first)) return [];
      return later
        .flatMap((path) => foundAt(data, path))
        .filter(({ value }) => isTime(value) && isSurelyBefore(value, first))
        .map(({ path }) => ({ path, expected }));
    },
  };
}

function keysOf(path: string): readonly string[] {
  return path.replaceAll('[]', '.[]').split('.');
}

/** What stands at a path below a record. */
function foundAt(data: object, path: string): readonly Found[] {
  return keysOf(path).reduce<readonly Found[]>(
    (found, key) => found.flatMap((one) => below(one, key)),
    [{ path: [], value: data }],
  );
}

function below({ path, value }: Found, key: string): readonly Found[] {
  if (typeof value !== 'object' || value === null) return [];
  if (key !== '[]') return [{ path: [...path, key], value: Reflect.get(value, key) }];
  return Array.isArray(value) ? value.map((entry, index) => ({ path: [...path, index], value: entry })) : [];
}

/** The record has been read: a text here is a day or an instant. */
function isTime(value: unknown): value is CalendarDay | Instant {
  return typeof value === 'string';
}
