import { expect, test } from 'vitest';
import { longWalks, printWalks } from './files-entered.js';
import type { Step } from './walks/walk.js';

// The walks of this repository are gone in walks/fixed-walks.exhaustive.test.ts.

/** A function that calls one in each of some files, one after the other. */
function walkThrough(...files: readonly string[]): readonly Step[] {
  const called = files.map((file) => ({ file: `src/${file}.ts`, name: 'run', depth: 1 }));
  return [{ file: 'src/a/decide.ts', name: 'decide', depth: 0 }, ...called];
}

function numbered(room: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `${room}/part-${at}`);
}

test('as many files as there may be, the ground not counted', () => {
  const disclosure = walkThrough(
    ...numbered('a', 39),
    ...numbered('kernel', 9),
    ...numbered('vocabulary', 9),
  );
  const event = walkThrough(...numbered('a', 12), ...numbered('kernel', 9));
  expect(longWalks({ disclosure, event })).toEqual([]);
});

test('a file too many', () => {
  const disclosure = walkThrough(...numbered('a', 50));
  expect(longWalks({ disclosure, event: walkThrough(...numbered('b', 13)) })).toEqual([
    'disclosure: enters 51 files: more than 50',
    'event: enters 14 files: more than 13',
  ]);
});

test('a room that is entered twice, unless all of them share it', () => {
  const shared = 'sharing/decision/contract';
  const disclosure = walkThrough(`${shared}/one`, 'b/one', `${shared}/two`, 'b/two');
  expect(longWalks({ disclosure, event: [] })).toEqual([
    'disclosure: enters src/b twice, src/a/decide.ts#decide → src/b/two.ts#run',
  ]);
});

test('a walk is printed as it goes', () => {
  expect(printWalks({ disclosure: walkThrough('b/one', 'kernel/day', 'c/one', 'b/two'), event: [] })).toBe(
    `disclosure: 4 files of 50; 5 with the kernel, the vocabulary and what they call back
   1  src/a/decide.ts  decide
   2  src/b/one.ts  run
   3  src/kernel/day.ts  run
   4  src/c/one.ts  run
   5  src/b/two.ts  run
  rooms: src/a → src/b → src/c → src/b
  src/b is entered twice: src/a/decide.ts#decide → src/b/two.ts#run

event: 0 files of 13; 0 with the kernel, the vocabulary and what they call back
  rooms: `,
  );
});
