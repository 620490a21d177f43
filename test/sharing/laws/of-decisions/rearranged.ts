import { type Choose, seldom } from '../../worlds/small-scope.js';

/** The same in another order: every list, at every depth. */
export function shuffled<T>(choose: Choose, value: T): T {
  return rebuilt(value, (list) => {
    const rest = [...list];
    return list.flatMap(() => rest.splice(choose(rest.length), 1));
  });
}

/** Lists that name everything once: records in which they do not are refused. */
const distinct: ReadonlySet<string> = new Set(['parties', 'conditions', 'memberIds']);

/** The same with some words of its lists a second time. */
export function repeated<T>(choose: Choose, value: T): T {
  const again = (one: unknown) => (typeof one === 'string' && seldom(choose, 2) ? [one, one] : [one]);
  return rebuilt(value, (list, name) => (distinct.has(name) ? list : list.flatMap(again)));
}

type OfList = (entries: readonly unknown[], name: string) => readonly unknown[];

function rebuilt<T>(value: T, ofList: OfList, name?: string): T;
function rebuilt(value: unknown, ofList: OfList, name = ''): unknown {
  if (Array.isArray(value)) return ofList(value, name).map((one) => rebuilt(one, ofList));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, rebuilt(one, ofList, key)]));
}

/** Takes everything out of every list, also of those within: what was left of it is no longer what it was. */
export function emptyLists(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const one of Object.values(value)) emptyLists(one);
  if (Array.isArray(value)) value.length = 0;
}
