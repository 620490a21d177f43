import { type CalendarDay, type Instant, isSurelyBefore } from '../kernel/time/index.js';
import { demandName, type Rule } from './rule.js';

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
  const firstAt = keysOf(earlier);
  const times = later.map(keysOf);
  return {
    code: 'times-out-of-order',
    fields: [...new Set([firstAt, ...times].flatMap(([field]) => field ?? []))],
    statement: `${later.map((path) => `\`${path}\``).join(', ')}: not before \`${earlier}\``,
    violations(data) {
      const first = firstAt.reduce<unknown>(below, data);
      if (!isTime(first)) return [];
      const isEarly = (value: unknown) => isTime(value) && isSurelyBefore(value, first);
      return times.flatMap((keys) => placesAt(data, keys, isEarly).map((path) => ({ path, expected })));
    },
  };
}

function keysOf(path: string): readonly string[] {
  return path.replaceAll('[]', '.[]').split('.');
}

/** What stands there; of a list, the first entry. */
function below(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key === '[]' ? 0 : key) : undefined;
}

/** Where something that is looked for stands. Paths are made of what is found, and of nothing else. */
function placesAt(
  data: object,
  keys: readonly string[],
  isSought: (value: unknown) => boolean,
): readonly (readonly (string | number)[])[] {
  const found: (readonly (string | number)[])[] = [];
  const path: (string | number)[] = [];
  const walk = (value: unknown): void => {
    const key = keys[path.length];
    if (key === undefined) {
      if (isSought(value)) found.push([...path]);
    } else if (key !== '[]') {
      enter(key, below(value, key));
    } else if (Array.isArray(value)) {
      for (const [index, entry] of value.entries()) enter(index, entry);
    }
  };
  const enter = (at: string | number, value: unknown): void => {
    path.push(at);
    walk(value);
    path.pop();
  };
  walk(data);
  return found;
}

/** The record has been read: a text here is a day or an instant. */
function isTime(value: unknown): value is CalendarDay | Instant {
  return typeof value === 'string';
}
