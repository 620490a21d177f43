import { expect, test } from 'vitest';
import { telling } from './telling.js';

/** What a text tells while it runs; `run` is what it is asked to run. */
function told(text: string, run: string): readonly string[] {
  const heard: string[] = [];
  const evaluate = new Function('$entered', '$left', `${telling({ path: 'a.ts', text })}\n${run}`);
  evaluate(
    (file: string, name: string) => heard.push(`${file} ${name}`),
    () => heard.push('left'),
  );
  return heard;
}

test.each([
  ['a function', 'function a() { return 1; }', 'a()', ['a.ts a', 'left']],
  ['an expression', 'const a = () => ({ b: 1 });', 'a().b.toFixed()', ['a.ts a', 'left']],
  [
    'arrows in arrows',
    'const a = () => () => () => 1;',
    'a()()()',
    ['a.ts a', 'left', 'a.ts a', 'left', 'a.ts a', 'left'],
  ],
  ['a callback', 'function a() { return [1].map((b) => b); }', 'a()', ['a.ts a', 'a.ts a', 'left', 'left']],
  [
    'a property',
    'const a = { b: () => 1, c() { return this.b(); } };',
    'a.c()',
    ['a.ts c', 'a.ts b', 'left', 'left'],
  ],
  [
    'a class',
    'class A { constructor() {} get b() { return 1; } static { } }',
    'new A().b',
    ['a.ts constructor', 'left', 'a.ts b', 'left'],
  ],
  ['what throws', "function a() { throw new Error('no'); }", 'try { a() } catch {}', ['a.ts a', 'left']],
  ['a generator, when it begins', 'function* a() { yield 1; }', '[...a()]', ['a.ts a', 'left']],
  ['what is declared only', '[1].forEach((one) => one);', '', ['a.ts (nameless)', 'left']],
  ['nothing', 'const a = 1;', 'a', []],
])('tells of %s', (_, text, run, heard) => {
  expect(told(text, run)).toEqual(heard);
});
