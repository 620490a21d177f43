import { type Choose, oneOf } from '../../worlds/small-scope.js';
import { copied, type Path, putAt, valueAt } from '../of-views/record-places.js';

/** What must not be repeated to anybody. It is no identifier, no term and no instant. */
export const secret = 'a Value! That Must Not Travel';

export interface Damaged {
  readonly value: unknown;
  readonly how: string;
  readonly path: Path;
  /** Something was taken away: where that leaves a valid record, it is another one, and nobody can tell. */
  readonly isLess: boolean;
}

type Damage = (old: unknown, choose: Choose) => unknown;

/** What stands in place of a value. */
const replacements: Readonly<Record<string, Damage>> = {
  null: () => null,
  undefined: () => undefined,
  'no number': () => Number.NaN,
  infinite: () => Number.POSITIVE_INFINITY,
  'a number': () => 17,
  'the empty text': () => '',
  'an unknown word': () => secret,
  'a text with a null': () => `${secret}\u0000`,
  'a very long text': () => secret.repeat(4_000),
  'an object': () => ({}),
  'an object with its name': () => ({ id: secret, toString: secret }),
  'a list of it': (old) => [old],
  'a list of a list': () => [[]],
  'a list with a gap': () => Object.assign(new Array(3), { 2: secret }),
  'a list with a name': (old) => Object.assign([old], { name: secret }),
  'a list as an object': (old) => ({ ...Object(old) }),
  'a day': () => new Date(0),
  'a map': () => new Map([[secret, secret]]),
  'a set': (old) => new Set([old]),
  'an instance of a class': (old) =>
    Object.assign(new Secret(), typeof old === 'object' ? old : { value: old }),
  'a boxed value': (old) => Object(typeof old === 'object' ? secret : old),
  'what pretends to be text': (old) => ({ toString: () => old, valueOf: () => old, length: 3 }),
  'a symbol': () => Symbol(secret),
  'a big number': () => 17n,
  'a function': () => () => secret,
  'an error': () => new Error(secret),
  'the same as text': (old) => (typeof old === 'string' ? { text: old } : JSON.stringify(old)),
  'the same inside out': (old) => (typeof old === 'string' ? ` ${old}` : [old]),
  'an instant that is none': (old, choose) => (isInstant(old) ? oneOf(choose, noInstants) : secret),
  'far too deep': (_, choose) => nested(choose(2) === 0 ? 100 : 20_000),
};

const noInstants: readonly unknown[] = [
  '2030-02-30T09:00:00Z',
  '2030-03-05T09:00:00',
  '2030-03-05',
  '2030-03-05T25:00:00Z',
  '1030-03-05T09:00:00Z',
  '+12030-03-05T09:00:00Z',
  '2030-03-05T09:00:00+99:00',
  '2030-03-05 09:00:00Z',
  1_898_000_000_000,
];

class Secret {
  readonly kept = secret;
}

/** What is done to an object or a list as it stands; it belongs to the caller. */
const changes: Readonly<Record<string, (holder: object, choose: Choose) => void>> = {
  'a field that nobody knows': (holder) => Object.assign(holder, { surplus: secret }),
  'a field that it knows elsewhere': (holder) => Object.assign(holder, { exceptions: [], permitted: true }),
  'its own prototype': (holder) =>
    own(holder, '__proto__', { value: { outcome: 'permit' }, enumerable: true }),
  'its own constructor': (holder) =>
    own(holder, 'constructor', { value: { prototype: {} }, enumerable: true }),
  'a field on its prototype': (holder) => {
    // A list that inherits from no list is hostile rather than malformed.
    if (Array.isArray(holder)) return;
    const [name] = Object.keys(holder);
    const inherited = Object.fromEntries(Object.entries(holder));
    if (name !== undefined) Reflect.deleteProperty(holder, name);
    Object.setPrototypeOf(holder, inherited);
  },
  'a getter that answers': (holder, choose) => {
    const name = anyKey(holder, choose);
    const old: unknown = Reflect.get(holder, name);
    own(holder, name, { get: () => old, enumerable: true });
  },
  'a getter that answers otherwise the second time': (holder, choose) => {
    const name = anyKey(holder, choose);
    const answers: unknown[] = [Reflect.get(holder, name)];
    own(holder, name, { get: () => answers.pop() ?? ['identity'], enumerable: true });
  },
  'a period turned round': (holder) => {
    for (const [from, until] of periods) {
      const [begins, ends]: unknown[] = [Reflect.get(holder, from), Reflect.get(holder, until)];
      if (begins === undefined || ends === undefined) continue;
      Object.assign(holder, { [from]: ends, [until]: begins });
    }
  },
  'a symbol beside its fields': (holder) => Object.assign(holder, { [Symbol(secret)]: secret }),
  'a hidden field': (holder) => own(holder, 'hidden', { value: secret, enumerable: false }),
  'a part of itself': (holder) =>
    Object.assign(holder, Array.isArray(holder) ? [holder] : { itself: holder }),
};

const periods = [
  ['notBefore', 'expires'],
  ['decidedAt', 'reviewAt'],
  ['from', 'until'],
  ['heldAt', 'revealedAt'],
] as const;

/** A copy of a value with one thing wrong with it, somewhere. */
export function damaged(choose: Choose, original: object, paths: readonly Path[]): Damaged {
  const value = copied(original);
  const path = oneOf(choose, paths);
  const target = valueAt(value, path);
  if (typeof target === 'object' && target !== null && choose(2) === 0) {
    const [how, change] = oneOf(choose, Object.entries(changes));
    change(target, choose);
    return { value, how, path, isLess: false };
  }
  if (path.length > 0 && choose(8) === 0) {
    putAt(value, path, undefined);
    return { value, how: 'nothing', path, isLess: true };
  }
  const [how, replace] = oneOf(choose, Object.entries(replacements));
  const other = replace(target, choose);
  if (path.length === 0) return { value: other, how, path, isLess: false };
  own(Object(valueAt(value, path.slice(0, -1))), path.at(-1) ?? '', { value: other, enumerable: true });
  return { value, how, path, isLess: false };
}

/** Every place in a value, itself included. */
export function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return [path, ...keys.flatMap((key) => pathsIn(Reflect.get(value, key), [...path, key]))];
}

/** Elsewhere an instant that is none may be an identifier. */
function isInstant(value: unknown): boolean {
  return typeof value === 'string' && /^20\d\d-.*T.*:/.test(value);
}

function nested(depth: number): unknown {
  let value: unknown = secret;
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

function anyKey(holder: object, choose: Choose): PropertyKey {
  const keys = Object.keys(holder);
  return keys.length === 0 ? 'made' : oneOf(choose, keys);
}

function own(holder: object, name: PropertyKey, property: PropertyDescriptor): void {
  Object.defineProperty(holder, name, { configurable: true, ...property });
}
