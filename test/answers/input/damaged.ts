import { type Choose, oneOf } from './choices.js';

/** A place in a JSON value: the object or list, and the key or index in it. */
interface Place {
  readonly holder: object;
  readonly key: string;
}

/**
 * A copy with one to three things wrong, or at least otherwise than before. Fields that there were none of when the answers
 * were stored stay as they are: what is chosen next depends on how many there are.
 */
export function damaged(choose: Choose, json: unknown, added: readonly string[] = []): unknown {
  const copy: unknown = structuredClone(json);
  for (let times = 1 + choose(3); times > 0; times -= 1) {
    const places = placesIn(copy, added);
    if (places.length > 0) spoil(choose, oneOf(choose, places));
  }
  return copy;
}

/** What is damaged may be no `T` any more: that the library notices it is what is asked. */
export function damagedAs<T>(choose: Choose, value: T): T {
  return damaged(choose, value) as T;
}

function placesIn(value: unknown, added: readonly string[]): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) =>
    added.includes(key) ? [] : [{ holder: value, key }, ...placesIn(Reflect.get(value, key), added)],
  );
}

const strange: readonly unknown[] = [
  7,
  -1,
  '',
  ' ',
  'moon',
  null,
  true,
  [],
  {},
  '2030-02-30',
  'a'.repeat(2_000),
];
const dated = /^\d{4}-\d{2}-\d{2}/;

function spoil(choose: Choose, { holder, key }: Place): void {
  const value: unknown = Reflect.get(holder, key);
  if (typeof value === 'string' && dated.test(value) && choose(3) > 0) {
    Reflect.set(holder, key, shifted(choose, value));
  } else if (Array.isArray(value) && value.length > 0 && choose(2) === 0) {
    value.push(structuredClone(oneOf<unknown>(choose, value)));
  } else if (choose(3) === 0) {
    Reflect.set(holder, key, structuredClone(oneOf(choose, strange)));
  } else if (choose(8) === 0) {
    Reflect.set(holder, 'moon', 'landed');
  } else if (Array.isArray(holder)) {
    holder.splice(Number(key), 1);
  } else {
    Reflect.deleteProperty(holder, key);
  }
}

/** The same time on another day. */
function shifted(choose: Choose, value: string): string {
  const days = oneOf(choose, [-400, -30, -2, -1, 1, 2, 30, 400]);
  const day = new Date(Date.parse(value.slice(0, 10)) + days * 86_400_000);
  return Number.isNaN(day.getTime()) ? value : `${day.toISOString().slice(0, 10)}${value.slice(10)}`;
}
