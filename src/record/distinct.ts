import type { Rule } from './rule.js';

type Listed<Name extends string, Entry> = { readonly [K in Name]?: readonly Entry[] };

/**
 * No two entries of a list with the same value in a field, mostly the identifier.
 *
 * @example
 * ```ts
 * import { distinct } from 'exit-work/model';
 *
 * const rule = distinct('goals', 'id');
 * [...rule.breaches({ goals: [{ id: 'g-1' }, { id: 'g-1' }] })][0]?.path; // => ['goals', 1, 'id']
 * ```
 */
export function distinct<Name extends string, Key extends string>(
  name: Name,
  key: Key,
): Rule<Listed<Name, { readonly [K in Key]: string }>> {
  return {
    fields: [name],
    statement: `\`${key}\` is given once in \`${name}\``,
    sources: [],
    *breaches(data) {
      const entries = data[name] ?? [];
      for (const index of repeated(entries.map((entry) => entry[key]))) {
        yield {
          path: [name, index, key],
          expected: 'is given before in this list; expected each once',
        };
      }
    },
  };
}

/**
 * No value twice in a list of single values.
 *
 * @example
 * ```ts
 * import { distinctValues } from 'exit-work/model';
 *
 * [...distinctValues('purposes').breaches({ purposes: ['supervision', 'supervision'] })][0]?.path; // => ['purposes', 1]
 * ```
 */
export function distinctValues<Name extends string>(name: Name): Rule<Listed<Name, string>> {
  return {
    fields: [name],
    statement: `no value stands twice in \`${name}\``,
    sources: [],
    *breaches(data) {
      for (const index of repeated(data[name] ?? [])) {
        yield { path: [name, index], expected: 'stands before in this list; expected each once' };
      }
    },
  };
}

function* repeated(values: readonly string[]): Generator<number> {
  const seen = new Set<string>();
  for (const [index, value] of values.entries()) {
    if (seen.has(value)) yield index;
    seen.add(value);
  }
}
