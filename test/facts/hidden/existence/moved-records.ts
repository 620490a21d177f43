import { copied, type Path } from '../../../sharing/laws/of-views/record-places.js';
import type { Choose } from '../../../sharing/worlds/small-scope.js';

/** A copy with names of its own: one identifier is one thing. */
export function named(record: object, id: string): object {
  const copy = copied(record);
  rename(copy);
  if ('id' in copy) Reflect.set(copy, 'id', id);
  return copy;
}

function rename(value: unknown): void {
  if (Array.isArray(value)) for (const one of value) rename(one);
  else if (typeof value === 'object' && value !== null) {
    const id: unknown = Reflect.get(value, 'id');
    if (typeof id === 'string') Reflect.set(value, 'id', `hidden-${id}`);
    for (const one of Object.values(value)) rename(one);
  }
}

export function inserted(choose: Choose, list: unknown, one: unknown): readonly unknown[] {
  const entries = entriesOf(list);
  const index = choose(entries.length + 1);
  return [...entries.slice(0, index), one, ...entries.slice(index)];
}

export function entriesOf(list: unknown): readonly unknown[] {
  return Array.isArray(list) ? list : [];
}

/** Where in a record something stands to which these fields lead. */
export function pathsTo(
  value: unknown,
  [field, ...others]: readonly string[],
  path: Path = [],
): readonly Path[] {
  if (Array.isArray(value) && field !== undefined)
    return value.flatMap((one: unknown, index) => pathsTo(one, [field, ...others], [...path, index]));
  if (field === undefined) {
    const isThere = Array.isArray(value) ? value.length > 0 : value !== undefined;
    return isThere ? [path] : [];
  }
  return pathsTo(Reflect.get(Object(value), field), others, [...path, field]);
}
