import { type CaseState, toSnapshot } from 'exit-work/lifecycle';

/** A snapshot as it comes back from where it was kept. */
export function written(state: CaseState): Readonly<Record<string, unknown>> {
  const kept: unknown = JSON.parse(JSON.stringify(toSnapshot(state)));
  return Object.fromEntries(Object.entries(Object(kept)));
}

/** The written snapshot with values put in at paths such as `position/stage`; left out for `undefined`. */
export function damaged(state: CaseState, damage: Readonly<Record<string, unknown>>): unknown {
  const copy = written(state);
  for (const [path, value] of Object.entries(damage)) {
    const keys = path.split('/');
    const last = keys.pop() ?? '';
    const holder: unknown = keys.reduce<unknown>((at, key) => Reflect.get(Object(at), key), copy);
    if (typeof holder !== 'object' || holder === null) throw new Error(`a snapshot holds nothing at ${path}`);
    if (value === undefined) Reflect.deleteProperty(holder, last);
    else Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true });
  }
  return copy;
}
