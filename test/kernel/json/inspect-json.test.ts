import { inspectJson, type JsonLimits, jsonLimits } from 'exit-work/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOfStyle } from '../issue/issue-style.js';

function nested(levels: number, key: string): unknown {
  return JSON.parse(`${`{"${key}":`.repeat(levels)}1${'}'.repeat(levels)}`);
}

function nestedLists(levels: number): unknown {
  return JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);
}

function cyclic(): unknown {
  const circle = { self: {} };
  circle.self = circle;
  return circle;
}

/** Every level holds the one below twice: 2^40 values in forty objects. */
function unfolding(): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < 40; level += 1) value = [value, value];
  return value;
}

function sparse(length: number): unknown[] {
  const list: unknown[] = [];
  list.length = length;
  return list;
}

class Person {
  readonly name = 'Sam Sample';
}
class People extends Array<string> {}

const tooMany = 'holds more values than are accepted at once';
const instanceOfClass = 'expected plain data, not an instance of a class';
const gaps = 'expected a list without gaps and named fields';
const noValue = 'has no value; leave the field out instead';

describe('plain data is accepted', () => {
  it.each<[string, unknown]>([
    ['a text', 'Sam'],
    ['an empty text', ''],
    ['a number', -1.5e300],
    ['true', true],
    ['null', null],
    ['an empty object', {}],
    ['an empty list', []],
    ['a list of lists', [[], [[]], [1, 'a', null]]],
    ['an object without a prototype', Object.assign(Object.create(null), { name: 'Sam' })],
    ['a text of 100,000 characters', 'a'.repeat(jsonLimits.text)],
    ['64 levels', nested(jsonLimits.depth, 'a')],
    ['the same object twice', ((shared) => [shared, shared])({ name: 'Sam' })],
    ['keys that look like numbers', { '0': 'a', '10': 'b' }],
    ['keys of Object.prototype that do no harm', { toString: 'a', hasOwnProperty: 'b', valueOf: 'c' }],
  ])('%s', (_, value) => {
    expect(inspectJson(value)).toBeUndefined();
  });

  it('whatever JSON there is', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const issue = inspectJson(JSON.parse(text));
        expect(issue === undefined || /may not be called/.test(issue.message)).toBe(true);
      }),
    );
  });
});

describe('hostile data is an issue with a path', () => {
  it.each<[string, unknown, string, string]>([
    [
      '__proto__',
      JSON.parse('{"a":{"__proto__":{}}}'),
      'a.__proto__',
      'a field may not be called `__proto__`',
    ],
    ['constructor', { constructor: 1 }, 'constructor', 'a field may not be called `constructor`'],
    ['prototype', [{ prototype: 1 }], '[0].prototype', 'a field may not be called `prototype`'],
    ['10,000 levels', nested(10_000, 'a'), Array(16).fill('a').join('.'), 'nested more than 64 levels deep'],
    ['10,000 lists', nestedLists(10_000), '[0]'.repeat(16), 'nested more than 64 levels deep'],
    ['65 levels', nested(65, 'a'), Array(16).fill('a').join('.'), 'nested more than 64 levels deep'],
    ['a circle', cyclic(), Array(16).fill('self').join('.'), 'nested more than 64 levels deep'],
    ['a small file that unfolds', unfolding(), '[0]'.repeat(16), tooMany],
    ['a text of 50 MB', { note: 'a'.repeat(50_000_000) }, 'note', 'expected at most 100000 characters'],
    ['a text of 100,001 characters', ['a'.repeat(100_001)], '[0]', 'expected at most 100000 characters'],
    ['a list of 3,000,000', { list: new Array(3_000_000).fill(0) }, 'list', tooMany],
    ['a list of 4,000,000,000 gaps', { list: sparse(4_000_000_000) }, 'list', tooMany],
    ['a list of gaps', sparse(3), '(root)', gaps],
    ['a list with one gap', { list: Object.assign(sparse(2), ['a']) }, 'list', gaps],
    ['a list with a named field', Object.assign(['a'], { name: 'b' }), '(root)', gaps],
    ['a list with a named field for a gap', Object.assign(sparse(1), { name: 'b' }), '(root)', gaps],
    ['undefined', undefined, '(root)', noValue],
    ['an undefined field', { a: { b: undefined } }, 'a.b', noValue],
    ['an undefined entry', ['a', undefined], '[1]', noValue],
    ['NaN', { a: [Number.NaN] }, 'a[0]', 'expected a finite number'],
    ['Infinity', { a: Number.POSITIVE_INFINITY }, 'a', 'expected a finite number'],
    ['a Date', { on: new Date(0) }, 'on', instanceOfClass],
    ['a Map', new Map(), '(root)', instanceOfClass],
    ['a Set', [new Set()], '[0]', instanceOfClass],
    ['bytes', { photo: new Uint8Array(3) }, 'photo', instanceOfClass],
    ['a text in a box', Object('Sam'), '(root)', instanceOfClass],
    ['an instance of a class', { client: new Person() }, 'client', instanceOfClass],
    ['an instance of a class of lists', People.of('Sam'), '(root)', instanceOfClass],
    ['an error', new Error('no'), '(root)', instanceOfClass],
    ['a promise', Promise.resolve(), '(root)', instanceOfClass],
    ['fields that are inherited', Object.create({ id: 'c-1' }), '(root)', instanceOfClass],
    [
      'fields that are inherited from no prototype',
      Object.create(Object.assign(Object.create(null), { id: 'c-1' })),
      '(root)',
      instanceOfClass,
    ],
    ['a function', { toJSON: () => 'a' }, 'toJSON', 'expected plain data'],
    ['a symbol', [Symbol('a')], '[0]', 'expected plain data'],
    ['a bigint', { a: 1n }, 'a', 'expected plain data'],
    [
      'a getter that throws',
      Object.defineProperty({}, 'a', {
        enumerable: true,
        get: () => {
          throw new Error('trap');
        },
      }),
      'a',
      'expected plain data',
    ],
    ['a setter alone', Object.defineProperty({}, 'a', { enumerable: true, set: () => {} }), 'a', noValue],
  ])('%s', (_, value, path, message) => {
    const issue = inspectJson(value);
    expect(issue).toMatchObject({ path, message });
    expect(issue === undefined ? [] : faultsOfStyle(issue)).toEqual([]);
  });

  it('the first finding in the order of the input', () => {
    expect(inspectJson({ a: 1, b: [1, undefined], c: undefined })?.path).toBe('b[1]');
  });

  it('the whole path of a fault that lies deep', () => {
    const deep = { a: { b: [{ c: { d: [{ e: { f: [undefined] } }] } }] } };
    expect(inspectJson(deep)?.path).toBe('a.b[0].c.d[0].e.f[0]');
  });
});

describe('limits can be set', () => {
  const limits: JsonLimits = { depth: 2, text: 3, values: 5 };

  it.each<[string, unknown, boolean]>([
    ['two levels', { a: { b: 1 } }, true],
    ['three levels', { a: { b: { c: 1 } } }, false],
    ['an empty list at the third level', [[[]]], true],
    ['a text of three characters', 'abc', true],
    ['a text of four characters', 'abcd', false],
    ['five values with the object that holds them', { a: 1, b: 2, c: 3, d: 4 }, true],
    ['six values', { a: 1, b: 2, c: 3, d: 4, e: 5 }, false],
    ['five values in two lists', [[1], [2]], true],
    ['six values in two lists', [[1], [2, 3]], false],
    ['five values, a list of four', [1, 2, 3, 4], true],
    ['six values, a list of five', [1, 2, 3, 4, 5], false],
  ])('%s', (_, value, accepted) => {
    expect(inspectJson(value, limits) === undefined).toBe(accepted);
  });
});
