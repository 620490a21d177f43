import { demand } from './demand.js';

const plainKey = /^[A-Za-z_$][\w$-]*$/;
const longestKey = 60;

const unprintable = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** A key as it may be shown: a hostile key can be megabytes long, or speak to the terminal that prints it. */
function safeKey(key: string): string {
  const printable = key.slice(0, longestKey).replace(unprintable, '\uFFFD');
  return key.length <= longestKey ? printable : `${printable}…`;
}

/** A path as far as its keys have the form of names: one with blanks or dots can be a name of a person. */
export function plainPath(path: readonly PropertyKey[]): readonly PropertyKey[] {
  const end = path.findIndex(
    (key) => typeof key === 'string' && !(plainKey.test(key) && key.length <= longestKey),
  );
  return end === -1 ? path : path.slice(0, end);
}

/** What a field or an entry of a list is named by. */
function isKey(key: unknown): key is PropertyKey {
  return typeof key === 'string' || typeof key === 'number' || typeof key === 'symbol';
}

/**
 * Where a value stands, as a person would write it: `needs[2].area`.
 *
 * Keys that are no plain names are quoted; the root is written `(root)`. Throws an `InputError` for what is no list of keys.
 *
 * @example
 * ```ts
 * import { fieldPath } from 'exit-work/kernel';
 *
 * fieldPath(['needs', 2, 'area']); // => 'needs[2].area'
 * fieldPath([]); // => '(root)'
 * ```
 */
export function fieldPath(path: readonly PropertyKey[]): string {
  demand(Array.isArray(path) && path.every(isKey), 'path', 'a list of names and numbers');
  if (path.length === 0) return '(root)';
  return path
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`;
      const name = safeKey(String(key));
      if (!plainKey.test(name.replace('…', ''))) return `[${JSON.stringify(name)}]`;
      return index === 0 ? name : `.${name}`;
    })
    .join('');
}
