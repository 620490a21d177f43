import { demandName, type Rule } from './rule.js';

type Listed<Name extends string, Entry> = { readonly [K in Name]?: readonly Entry[] };

/**
 * No two entries of a list with the same value in a field, mostly the identifier.
 *
 * Throws an `InputError` for what is no name.
 *
 * @example
 * ```ts
 * import { distinct } from 'exit-work/schema';
 *
 * const rule = distinct('goals', 'id');
 * [...rule.violations({ goals: [{ id: 'g-1' }, { id: 'g-1' }] })][0]?.path; // => ['goals', 1, 'id']
 * ```
 */
export function distinct<Name extends string, Key extends string>(
  name: Name,
  key: Key,
): Rule<Listed<Name, { readonly [K in Key]: string }>> {
  demandName(name, 'name');
  demandName(key, 'key');
  return {
    code: 'doubled-key',
    fields: [name],
    statement: `\`${key}\` is given once in \`${name}\``,
    violations(data) {
      const entries: readonly Readonly<Record<Key, string>>[] = data[name] ?? [];
      return repeated(entries.map((entry) => entry[key])).map((index) => ({
        path: [name, index, key],
        expected: 'is given before in this list; expected each once',
      }));
    },
  };
}

/**
 * No value twice in a list of single values.
 *
 * Throws an `InputError` for what is no name.
 *
 * @example
 * ```ts
 * import { distinctValues } from 'exit-work/schema';
 *
 * [...distinctValues('purposes').violations({ purposes: ['supervision', 'supervision'] })][0]?.path; // => ['purposes', 1]
 * ```
 */
export function distinctValues<Name extends string>(name: Name): Rule<Listed<Name, string>> {
  demandName(name, 'name');
  return {
    code: 'doubled-value',
    fields: [name],
    statement: `no value stands twice in \`${name}\``,
    violations(data) {
      const values: readonly string[] = data[name] ?? [];
      return repeated(values).map((index) => ({
        path: [name, index],
        expected: 'stands before in this list; expected each once',
      }));
    },
  };
}

/** The places of values that stand before. */
function repeated(values: readonly string[]): readonly number[] {
  // Most lists are short and right: then nothing is looked for.
  if (new Set(values).size === values.length) return [];
  const before = new Set<string>();
  return values.flatMap((value, index) => {
    if (before.has(value)) return [index];
    before.add(value);
    return [];
  });
}
