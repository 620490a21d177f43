import { expect, test } from 'vitest';
import { roomsEntered, secondVisits } from './second-visits.js';
import { aboveGround, filesEntered, type Step } from './walk.js';

/** A walk as it would be drawn: what a function calls stands below it, two spaces further in. */
function walk(drawn: string): readonly Step[] {
  return drawn
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [file = '', name = 'run'] = line.trim().split(' ');
      return { file: `src/${file}.ts`, name, depth: (line.length - line.trimStart().length) / 2 };
    });
}

const deciding = walk(`
a/decide
  policy/read
    kernel/check
      policy/rule
  bars/bar
    kernel/day
  kernel/day
  grants/grant`);

test('files are counted once each, with what is entered in them', () => {
  const twice = [...deciding, ...walk('a/decide again\na/decide')];
  expect([...filesEntered(twice)].slice(0, 2)).toEqual([
    ['src/a/decide.ts', ['run', 'again']],
    ['src/policy/read.ts', ['run']],
  ]);
  expect(filesEntered(twice).size).toBe(7);
  // The rule of the policy is called back by the kernel.
  expect(filesEntered(aboveGround(twice)).size).toBe(4);
});

test('rooms are named in the order in which they are entered', () => {
  expect(roomsEntered(deciding)).toEqual(['src/a', 'src/policy', 'src/bars', 'src/grants']);
});

test.each([
  ['rooms one after the other', deciding],
  ['nothing', []],
  ['two calls in a row', walk('a/decide\n  b/one\n  a/between\n  kernel/day\n  b/two')],
  ['a call back', walk('a/decide\n  b/each\n    a/chosen\n      c/one\n    a/chosen')],
  ['the next item of a list, in one call', walk('a/decide\n  b/one\n  c/one\n  b/one\n  c/one')],
  [
    'the next item of a list, for which another function is chosen',
    walk('a/decide\n  a/item\n    b/one\n    c/one\n  a/item\n    b/two\n    c/two'),
  ],
])('no room is entered twice: %s', (_, steps) => {
  expect(secondVisits(steps)).toEqual([]);
});

test.each([
  [
    'from where it was left',
    walk('a/decide\n  b/one\n  c/one\n  b/two'),
    ['src/a', 'src/b', 'src/c', 'src/b'],
    [{ room: 'src/b', by: 'src/a/decide.ts#run → src/b/two.ts#run' }],
  ],
  [
    'from another room',
    walk('a/decide\n  b/one\n  c/one\n    d/one\n    b/one'),
    ['src/a', 'src/b', 'src/c', 'src/d', 'src/b'],
    [{ room: 'src/b', by: 'src/c/one.ts#run → src/b/one.ts#run' }],
  ],
  [
    'from the second of two calls',
    walk('a/decide\n  b/one\nc/show\n  b/two'),
    ['src/a', 'src/b', 'src/c', 'src/b'],
    [{ room: 'src/b', by: 'src/c/show.ts#run → src/b/two.ts#run' }],
  ],
])('a room is entered twice: %s', (_, steps, rooms, visits) => {
  expect(roomsEntered(steps)).toEqual(rooms);
  expect(secondVisits(steps)).toEqual(visits);
});
