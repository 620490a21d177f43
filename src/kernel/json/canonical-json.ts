import { InputError, type Issue } from '../issue/index.js';
import { inspectJson } from './inspect-json.js';

/**
 * A value as the one JSON text that everybody writes for it (RFC 8785): keys in the order of their code units, no
 * blanks, numbers as JavaScript writes them. It is what a hash is taken of.
 *
 * Throws an `InputError` for what is no plain, bounded JSON, and for text with half of a surrogate pair, which no two
 * programs write alike.
 *
 * @example
 * ```ts
 * import { canonicalJson } from 'exit-work/kernel';
 *
 * canonicalJson({ b: [1, 2.50], a: 'x' }); // => '{"a":"x","b":[1,2.5]}'
 * ```
 */
export function canonicalJson(value: unknown): string {
  const fault = inspectJson(value);
  if (fault !== undefined) throw refused(fault);
  return written(value);
}

function written(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(written).join(',')}]`;
  // Without a comparison of its own, sorting goes by code units, as the RFC asks.
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${quoted(key)}:${written(Reflect.get(value, key))}`).join(',')}}`;
}

const halfPair = /\p{Surrogate}/u;

function quoted(text: string): string {
  if (halfPair.test(text)) {
    throw refused({
      code: 'half-character',
      path: '(root)',
      message: 'holds text with half of a surrogate pair; write whole characters',
    });
  }
  return JSON.stringify(text);
}

function refused(issue: Issue): InputError {
  return new InputError('value', [issue]);
}
