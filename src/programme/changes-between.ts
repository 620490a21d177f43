import { fieldPath } from '../kernel/issue/index.js';
import { isObject } from './merge-patch.js';

/** One place in which a programme differs from its base. */
export type Change =
  | { readonly path: string; readonly kind: 'added'; readonly after: unknown }
  | { readonly path: string; readonly kind: 'removed'; readonly before: unknown }
  | { readonly path: string; readonly kind: 'changed'; readonly before: unknown; readonly after: unknown };

/**
 * Every place in which two programmes, or other pieces of data, differ, by field path: what a new version changes. Lists
 * that differ do so as a whole; the order in which fields are written is no difference.
 *
 * @example
 * ```ts
 * import { blueprints, changesBetween } from 'exit-work/programme';
 *
 * changesBetween(blueprints.pairs, { ...blueprints.pairs, version: '1.1.0' });
 * // => [{ path: 'version', kind: 'changed', before: '1.0.0', after: '1.1.0' }]
 * ```
 */
export function changesBetween(before: unknown, after: unknown): readonly Change[] {
  return [...differences([], before, after)];
}

function* differences(path: readonly string[], before: unknown, after: unknown): Generator<Change> {
  if (isObject(before) && isObject(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      yield* differences([...path, key], before[key], after[key]);
    }
    return;
  }
  const place = fieldPath(path);
  if (before === undefined && after === undefined) return;
  if (before === undefined) yield { path: place, kind: 'added', after };
  else if (after === undefined) yield { path: place, kind: 'removed', before };
  else if (!isSame(before, after)) yield { path: place, kind: 'changed', before, after };
}

/** Whether two values say the same; in which order an object names its fields does not matter. */
function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((value, index) => isSame(value, other[index]));
  }
  if (isObject(one) && isObject(other)) return changesBetween(one, other).length === 0;
  return one === other;
}
